import type { LibrarySource } from './library-source';

/** A burst of changes (an import, reading on) is looked at once, in milliseconds. */
const SETTLE = 60;
/** After the last step of a scroll, in milliseconds: a wheel that goes on turning has gone on by then. */
const REST = 150;

/**
 * Calls `listener` a moment after the library changed, once for a burst, until the returned function is called. Not while
 * the page scrolls: the browser goes on to where it was going, and what would be put right for what came above is lost.
 */
export function whenSettled(source: Pick<LibrarySource, 'onChange'>, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  const look = () => {
    const left = scrolledAt + REST - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer === undefined) listener();
  };
  const stop = source.onChange(() => {
    timer ??= setTimeout(look, SETTLE);
  });
  const onScroll = () => {
    scrolledAt = performance.now();
  };
  // Not every box's scrolling comes up to the document by itself.
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('scroll', onScroll, { capture: true });
  };
}
