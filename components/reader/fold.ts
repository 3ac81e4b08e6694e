/** Characters that fill the first window of any screen, with room to spare. */
const FIRST_WINDOW = 5_000;
/** Characters that one task lays out. */
const A_TASK = 20_000;
/** Between two such tasks, in ms: the person's keys come first. */
const REST = 20;

/** An article of which the browser lays out only what is near the window, until it is unfolded. */
export interface Fold {
  /** Lays out the rest little by little, so that no task is long; nothing on the screen moves. */
  unfoldSlowly(signal: AbortSignal): void;
  /** Lays out everything, for whoever must know where a passage stands. */
  unfold(): void;
}

/** The first paint waits for the first window, not for the whole article: of a long one that is most of the wait. */
export function fold(body: ParentNode): Fold {
  let before = 0;
  const waiting: { block: Element; length: number }[] = [];
  for (const block of body.children) {
    const length = block.textContent.length;
    if (before > FIRST_WINDOW) {
      block.classList.add('folded');
      waiting.push({ block, length });
    }
    before += length;
  }
  const unfoldNext = (characters: number) => {
    for (let left = characters; left > 0; ) {
      const next = waiting.shift();
      if (!next) return;
      next.block.classList.remove('folded');
      left -= next.length;
    }
  };
  const unfoldSlowly = (signal: AbortSignal) => {
    if (signal.aborted || waiting.length === 0) return;
    unfoldNext(A_TASK);
    setTimeout(unfoldSlowly, REST, signal);
  };
  return { unfoldSlowly, unfold: () => unfoldNext(Number.POSITIVE_INFINITY) };
}
