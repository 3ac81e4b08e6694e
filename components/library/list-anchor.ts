/** What scrolls the list: the column of the library's page, else the window. */
export function scrollerOf(panel: HTMLElement): Element | null {
  return panel.closest('.library-column') ?? document.scrollingElement;
}

/**
 * The article of the list that the person is at: whose row has the keyboard, which stands first in sight where the list is
 * scrolled, or which is selected. Undefined at the list's beginning, where what is new is to be seen.
 */
export function anchorIn(panel: HTMLElement): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.library-row');
  if (focused && panel.contains(focused)) return focused.dataset.article;
  return (firstSeen(panel) ?? panel.querySelector<HTMLElement>('.library-list .library-row.selected'))?.dataset.article;
}

/** The row that stands first in sight; undefined where the list is not scrolled. */
export function firstSeen(panel: HTMLElement): HTMLElement | undefined {
  const scrolled = scrollerOf(panel)?.scrollTop ?? 0;
  if (scrolled <= 0) return undefined;
  const edge = Math.max(0, panel.querySelector('.library-head')?.getBoundingClientRect().bottom ?? 0);
  // By their items, by halves: to ask for a row that is not drawn would lay it out.
  const items = panel.querySelectorAll('.library-list > .library-item');
  let [from, to] = [0, items.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if ((items[half]?.getBoundingClientRect().bottom ?? 0) > edge) to = half;
    else from = half + 1;
  }
  return items[from]?.querySelector<HTMLElement>('.library-row') ?? undefined;
}
