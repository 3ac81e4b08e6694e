import { useEffect, useRef, useState } from 'preact/hooks';
import { isDrawerPart, type Panel } from './panel';

/** From this width of the view on, the drawer stands beside the text and may stay open, in px. */
const BESIDE = 900;

/** Which panel is open, and where the focus goes when it closes. */
export function usePanel(dialog: HTMLDialogElement) {
  const [panel, setPanel] = useState<Panel>();
  const opener = useRef<HTMLElement | null>(null);
  const isByPointer = useRef(false);
  useEffect(() => {
    const life = new AbortController();
    const hear = (event: Event) => {
      // Told before the button is; a key's click, and a screen reader's, has no pointer.
      isByPointer.current = Boolean((event as PointerEvent).pointerType);
    };
    for (const type of ['click', 'keydown'])
      dialog.addEventListener(type, hear, { capture: true, passive: true, signal: life.signal });
    return () => life.abort();
  }, [dialog]);

  const close = () => {
    if (!panel) return;
    setPanel(undefined);
    const back = opener.current?.isConnected ? opener.current : dialog.querySelector<HTMLElement>('.page');
    back?.focus({ preventScroll: true });
  };
  const toggle = (wanted: Panel) => {
    if (panel === wanted) return close();
    const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
    // Whoever presses with a pointer reads on: on the button, the space bar would open the panel again.
    if (!panel && focused instanceof HTMLElement) opener.current = isByPointer.current ? null : focused;
    setPanel(wanted);
  };
  /** Leaves for the text: what covers it closes, what stands beside it stays. */
  const leave = () => {
    if (!isDrawerPart(panel) || dialog.clientWidth < BESIDE) setPanel(undefined);
  };
  /** A press on the text puts away what lies over it, but for a search in progress. */
  const dismiss = () => {
    if (panel !== 'find') leave();
  };
  /** What the keyboard reaches in the text is not left under a panel. */
  const uncover = (reached: Element) => {
    const own = dialog.querySelector('.panels > *')?.getBoundingClientRect();
    const { left, right, top, bottom } = reached.getBoundingClientRect();
    if (own && left < own.right && right > own.left && top < own.bottom && bottom > own.top) leave();
  };
  return { panel, show: setPanel, close, toggle, leave, dismiss, uncover };
}
