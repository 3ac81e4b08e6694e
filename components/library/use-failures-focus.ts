import { useLayoutEffect } from 'preact/hooks';

/**
 * What went through is gone from the list, and its button with it, as is the button of all while a sync is under way: the
 * keyboard goes to the line that took the place, or to the first button of what holds the list.
 */
export function useFailuresFocus(holder: { readonly current: HTMLElement | null }): void {
  const linesOf = () => [...(holder.current?.querySelectorAll<HTMLElement>('.sync-failures button') ?? [])];
  // Read while the former lines still stand.
  const focused = document.activeElement;
  const wasHere = holder.current?.contains(focused);
  const at = linesOf().indexOf(focused as HTMLElement);
  useLayoutEffect(() => {
    if (!wasHere || document.activeElement !== document.body) return;
    const lines = linesOf();
    const line = at < 0 ? undefined : (lines[at] ?? lines.at(-1));
    (line ?? holder.current?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
  });
}
