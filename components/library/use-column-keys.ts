import { useEffect } from 'preact/hooks';

const SCROLLING = ['PageDown', 'PageUp', 'Home', 'End', ' ', 'ArrowDown', 'ArrowUp'];

/**
 * The page itself does not scroll: where nothing has the keyboard, the column takes it from a key that scrolls before the
 * browser looks for what to scroll. Beside an article (`isReading`) that may be what was clicked on last.
 */
export function useColumnKeys(column: { readonly current: HTMLElement | null }, isReading: boolean): void {
  useEffect(() => {
    if (isReading) return;
    const onKey = (event: KeyboardEvent) => {
      const isOurs = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isOurs || event.target !== document.body || !SCROLLING.includes(event.key)) return;
      column.current?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isReading]);
}
