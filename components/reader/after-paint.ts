/** A page that is not shown draws no frames: there the act waits this long, in ms. */
const UNSEEN = 400;

/**
 * Acts once what stands in the document now has been painted. Not in the frame that draws it: work there, and in the
 * time between it and the next one, holds the picture back.
 */
export function afterPaint(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(waiting);
    act();
  };
  const waiting = setTimeout(once, UNSEEN);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
}
