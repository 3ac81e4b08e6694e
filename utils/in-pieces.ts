/** Work that can be left between two pieces: it yields where that may be, and returns what it is done for. */
export type Pieces<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function wholly<Result>(work: Pieces<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Does it with pauses: somebody is reading, and long work is seen as a halt.
 * @param pause Called before each piece; answers what to wait for, where it is time.
 */
export async function inPieces<Result>(
  work: Pieces<Result>,
  pause: () => Promise<void> | undefined = breather(),
): Promise<Result> {
  for (;;) {
    const waiting = pause();
    if (waiting) await waiting;
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** After so much work, in ms, it is time for a pause: less than a frame. */
const AT_A_STRETCH = 10;

/**
 * Keys and frames come first; but a pause may be long where a page has much to do, so there are few.
 * @param stretch Work between two pauses, in ms.
 */
export function breather(stretch = AT_A_STRETCH): () => Promise<void> | undefined {
  let since = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - since < stretch) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
