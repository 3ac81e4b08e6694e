import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How long the words stay after the pointer came to rest, in ms. */
const REST = 2400;
/** Above this the reading has hardly begun, and the words stay, in px. */
const BEGINNING = 80;

/** Lets the words at the top step back while the reading goes on. The focus and an open panel keep them by style. */
export function useQuiet(isPainted: boolean, dialog: HTMLElement, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = scroller.current;
    if (!page || !isPainted) return;
    const life = new AbortController();
    const options = { passive: true, signal: life.signal };
    let timer = 0;
    let lastTop = page.scrollTop;
    const rest = () => {
      if (page.scrollTop > BEGINNING) dialog.dataset.quiet = '';
    };
    const wake = () => {
      delete dialog.dataset.quiet;
      clearTimeout(timer);
      timer = window.setTimeout(rest, REST);
    };
    const follow = () => {
      const isBack = page.scrollTop < lastTop - 4 || page.scrollTop <= BEGINNING;
      if (isBack) wake();
      else if (page.scrollTop > lastTop + 4) rest();
      lastTop = page.scrollTop;
    };
    // Scrolling under a pointer at rest makes the browser report moves of nothing.
    const moved = (event: PointerEvent) => (event.movementX !== 0 || event.movementY !== 0) && wake();
    page.addEventListener('scroll', follow, options);
    dialog.addEventListener('pointermove', moved, options);
    dialog.addEventListener('pointerdown', wake, options);
    return () => {
      life.abort();
      clearTimeout(timer);
    };
  }, [isPainted, dialog, scroller]);
}

/** Keeps the words clear of the scrollbar, whose width is the system's. */
export function useScrollbarWidth(
  isPainted: boolean,
  dialog: HTMLElement,
  scroller: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const page = scroller.current;
    if (page && isPainted) dialog.style.setProperty('--scrollbar', `${page.offsetWidth - page.clientWidth}px`);
  }, [isPainted, dialog, scroller]);
}
