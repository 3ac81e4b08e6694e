/** Moves the text under a place of the window, and keeps it there while pictures above are still arriving. */
export interface Scroll {
  /** Brings what `boxOf` measures to `above` px below the window's edge. */
  bring(boxOf: () => DOMRect | undefined, above: number): void;
}

/** What a person does to scroll: from then on the place is theirs. */
const TAKING_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export function scrollOf(scroller: HTMLElement, article: HTMLElement, signal: AbortSignal): Scroll {
  let held: (() => void) | undefined;
  const release = () => {
    held = undefined;
  };
  // A picture that fails or has no size of its own moves everything below it, long after the scrolling.
  const observer = new ResizeObserver(() => held?.());
  observer.observe(article);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of TAKING_OVER) window.addEventListener(type, release, { capture: true, passive: true, signal });
  return {
    bring(boxOf, above) {
      held = () => {
        const box = boxOf();
        if (box) scroller.scrollTop += box.top - scroller.getBoundingClientRect().top - above;
      };
      held();
    },
  };
}
