import type { FinishView } from '../finish-api';

/** A wheel or finger moves this far for one page, in px, and rests this long before it turns another, in ms. */
const FAR = 40;
const REST = 350;

/** What a key asks for. Space on what is pressed by it, and everything with modifiers, stay what they are. */
export function turnOf(
  event: KeyboardEvent,
  focused: Element | null,
  isLeftwards: boolean,
): number | 'start' | 'end' | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const isOwn = focused?.closest('button, summary, input, select, textarea, .frame') != null;
  if (event.key === ' ') return isOwn ? undefined : event.shiftKey ? -1 : 1;
  if (isOwn || event.shiftKey) return undefined;
  const turns: Record<string, number | 'start' | 'end'> = {
    PageDown: 1,
    PageUp: -1,
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: isLeftwards ? -1 : 1,
    ArrowLeft: isLeftwards ? 1 : -1,
    Home: 'start',
    End: 'end',
  };
  return Object.hasOwn(turns, event.key) ? turns[event.key] : undefined;
}

/** The wheel and the finger turn too. */
export function followPointer(
  view: FinishView,
  signal: AbortSignal,
  isLeftwards: boolean,
  turn: (by: number) => unknown,
): void {
  const { scroller, hooks } = view;
  let last = 0;
  hooks.onWheel = (event) => {
    const way = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX * (isLeftwards ? -1 : 1) : event.deltaY;
    if (event.ctrlKey || Math.abs(way) < 4 || event.timeStamp - last < REST) return;
    if (event.composedPath().some((part) => part instanceof Element && part.matches('.frame, .sheet, .drawer'))) return;
    last = event.timeStamp;
    turn(Math.sign(way));
  };
  signal.addEventListener('abort', () => delete hooks.onWheel);
  let from: number | undefined;
  scroller.addEventListener(
    'pointerdown',
    (event) => (from = event.pointerType === 'touch' ? event.clientX : undefined),
    {
      signal,
    },
  );
  scroller.addEventListener(
    'pointerup',
    ({ clientX }) => {
      const way = from === undefined ? 0 : from - clientX;
      from = undefined;
      if (Math.abs(way) >= FAR) turn(Math.sign(way) * (isLeftwards ? -1 : 1));
    },
    { signal },
  );
}
