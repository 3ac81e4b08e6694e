/** What the view takes from the page while it is open, with the way to give it back. */
export interface PageState {
  /** Gives back focus, scroll position and playing media. */
  restore(): void;
}

/** Pauses what plays and remembers focus and scroll position. */
export function holdPage(page: Document): PageState {
  const focused = deepFocus(page);
  const view = page.defaultView;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  const paused = pauseMedia(page);
  return {
    restore() {
      // A page scrolled by itself meanwhile (an anchor, a script) goes back to where the person left it.
      if (view && (view.scrollX !== left || view.scrollY !== top)) {
        view.scrollTo({ left, top, behavior: 'instant' });
      }
      if (focused?.isConnected) focused.focus({ preventScroll: true });
      for (const media of paused) resume(media);
    },
  };
}

/** The focused element, also inside the page's own open shadow roots; undefined when it is the body or none. */
function deepFocus(page: Document): HTMLElement | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // The body is what has focus when nothing has: focusing it again would need a tabindex, a trace.
  if (!focused || focused === page.body || !('focus' in focused)) return undefined;
  return focused as HTMLElement;
}

function pauseMedia(page: Document): HTMLMediaElement[] {
  const playing = documentsOf(page)
    .flatMap((document) => Array.from(document.querySelectorAll<HTMLMediaElement>('video, audio')))
    // An element of this name in a drawing plays nothing, and has no such properties.
    .filter((media) => media.paused === false && !media.ended);
  for (const media of playing) media.pause();
  return playing;
}

/** The page and its frames of the same origin. */
function documentsOf(page: Document): Document[] {
  const frames = Array.from(page.querySelectorAll('iframe'), (frame) => frame.contentDocument);
  return [page, ...frames.filter((document) => !!document)];
}

function resume(media: HTMLMediaElement): void {
  if (!media.isConnected || !media.paused) return;
  // The browser may refuse to play without a gesture, or the page may pause it again: both are its right.
  media.play().catch(() => undefined);
}
