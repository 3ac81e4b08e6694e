/** Work that can be left between two pieces: it yields where that may be, and returns what it is done for. */
export type Pieces<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function wholly<Result>(work: Pieces<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Does it with a pause before each piece: somebody is reading, and long work is seen as a halt. */
export async function inPieces<Result>(work: Pieces<Result>, pause: () => Promise<void> = breathe): Promise<Result> {
  for (;;) {
    await pause();
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Keys and frames come first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
