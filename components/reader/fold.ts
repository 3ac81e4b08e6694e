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
  /** Folds what is far from the window, each block as high as it is: all of the text is about to be set anew. */
  refold(): void;
}

/** The first paint waits for the first window, not for the whole article: of a long one that is most of the wait. */
export function fold(body: ParentNode): Fold {
  const blocks = Array.from(body.children, (block) => ({ block, length: block.textContent.length }));
  let before = 0;
  let waiting: typeof blocks = [];
  for (const each of blocks) {
    if (before > FIRST_WINDOW) {
      each.block.classList.add('folded');
      waiting.push(each);
    }
    before += each.length;
  }
  const isLong = before > A_TASK;
  let isUnfolding = false;
  const unfoldNext = (characters: number) => {
    for (let left = characters; left > 0; ) {
      const next = waiting.shift();
      if (!next) return;
      next.block.classList.remove('folded');
      if (next.block instanceof HTMLElement) next.block.style.containIntrinsicBlockSize = '';
      left -= next.length;
    }
  };
  const unfoldOn = (signal: AbortSignal) => {
    isUnfolding = !signal.aborted && waiting.length > 0;
    if (!isUnfolding) return;
    unfoldNext(A_TASK);
    setTimeout(unfoldOn, REST, signal);
  };
  return {
    unfoldSlowly: (signal) => {
      if (!isUnfolding) unfoldOn(signal);
    },
    unfold: () => unfoldNext(Number.POSITIVE_INFINITY),
    refold() {
      if (!isLong) return;
      const shown = blocks.filter(({ block }) => !block.classList.contains('folded'));
      // All are measured before the first is changed: one layout.
      const boxes = shown.map(({ block }) => block.getBoundingClientRect());
      for (const [at, { block }] of shown.entries()) {
        const box = boxes[at];
        if (!box || (box.bottom > -innerHeight && box.top < 2 * innerHeight)) continue;
        if (block instanceof HTMLElement) block.style.containIntrinsicBlockSize = `auto ${box.height}px`;
        block.classList.add('folded');
      }
      waiting = blocks.filter(({ block }) => block.classList.contains('folded'));
    },
  };
}
