/** Events that a page's own listeners must not spoil or hear while the view is open. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;
/** Pages forbid copying, hijack the wheel and add words to what is copied; over the article none of it applies. */
const MANNERS = ['copy', 'cut', 'contextmenu', 'selectstart', 'dragstart', 'wheel', 'touchmove'] as const;
/** What else leaves a shadow root and would tell the page what the person does in the view. */
const TRACES = (
  'click dblclick auxclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove ' +
  'pointerover pointerout pointercancel touchstart touchend touchcancel focusin focusout input beforeinput ' +
  'compositionstart compositionupdate compositionend paste dragover drop'
).split(' ');

interface Heard {
  /** Is the event a person's? A page can make keys up, and would save itself with one. */
  isPersons(event: Event): boolean;
  onKey(event: KeyboardEvent): boolean;
  onWheel?(event: WheelEvent): void;
}

/**
 * Keeps the view's events to the view. Keys come to `onKey` first; it answers whether it used them up.
 * Stopped at the window in the capturing phase, which is as early as a script injected later can be: a page that
 * listens there itself still hears them, and nothing more.
 */
export function guardEvents(host: Element, signal: AbortSignal, { isPersons, onKey, onWheel }: Heard): void {
  const isOurs = (target: EventTarget | null) =>
    // With the page inert, what has no focus goes to the body or the root.
    target === host || target === document.body || target === document.documentElement || target === document;
  for (const type of KEYS) {
    window.addEventListener(
      type,
      (event) => {
        if (!isOurs(event.target)) return;
        event.stopImmediatePropagation();
        if (type !== 'keydown' || !isPersons(event) || !onKey(event as KeyboardEvent)) return;
        event.preventDefault();
        // The key may have closed the view: its release belongs to the press, not to the page.
        window.addEventListener('keyup', (release) => release.stopImmediatePropagation(), {
          capture: true,
          once: true,
        });
      },
      { capture: true, signal },
    );
  }
  for (const type of MANNERS) {
    // Passive, so that scrolling never waits for it.
    const options = { capture: true, passive: true, signal };
    const stop = (event: Event) => {
      if (!isOurs(event.target)) return;
      event.stopImmediatePropagation();
      if (type === 'wheel' && isPersons(event)) onWheel?.(event as WheelEvent);
    };
    window.addEventListener(type, stop, options);
  }
  for (const type of TRACES) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
}
