import { useLayoutEffect, useRef } from 'preact/hooks';
import { anchorIn, scrollerOf } from './list-anchor';
import type { ListQuery } from './list-query';
import type { ListState } from './use-list';

/** Rows take their own height once they come near the window, some frames after they came. */
const FRAMES = 20;
/** What no row's height makes out, in px. */
const LEAP = 100;

/**
 * What the person is at stays where it stands in the window when the list comes anew. Browsers see to that by themselves,
 * but not where rows above it and rows below it come at once. Scrolling that goes on meanwhile is the person's.
 */
export function useKeptPlace(
  panel: { readonly current: HTMLElement | null },
  state: ListState,
  query: ListQuery,
): void {
  const shown = useRef({ state, query });
  const isAnew = shown.current.state !== state && shown.current.query === query;
  const scroller = panel.current && scrollerOf(panel.current);
  const id = isAnew && panel.current ? anchorIn(panel.current) : undefined;
  const look = () => {
    if (id === undefined) return undefined;
    const row = panel.current?.querySelector(`.library-row[data-article="${CSS.escape(id)}"]`);
    const top = row?.getBoundingClientRect().top;
    return top === undefined ? undefined : { top, inList: top + (scroller?.scrollTop ?? 0) };
  };
  // Measured while the former rows still stand.
  const before = look();
  useLayoutEffect(() => {
    shown.current = { state, query };
    let last = before;
    const hold = () => {
      const now = look();
      if (!last || !now) return;
      const pushed = Math.abs(now.inList - last.inList);
      const away = now.top - last.top;
      // Further than its list was pushed: a key, or the scroll bar, in the same frame.
      const isHeld = pushed > 1 && Math.abs(away) < pushed + LEAP;
      if (isHeld && Math.abs(away) > 1) scroller?.scrollBy(0, away);
      last = isHeld ? { top: last.top, inList: now.inList } : now;
    };
    hold();
    let left = last ? FRAMES : 0;
    let frame = 0;
    const next = () => {
      if (left-- <= 0) return;
      frame = requestAnimationFrame(() => {
        hold();
        next();
      });
    };
    next();
    return () => cancelAnimationFrame(frame);
  }, [state]);
}
