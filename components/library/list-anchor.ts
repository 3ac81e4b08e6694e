/**
 * The article of the list that the person is at: whose row has the keyboard, which stands first in sight where the list is
 * scrolled, or which is selected. Undefined at the list's beginning, where what is new is to be seen.
 */
export function anchorIn(panel: HTMLElement): string | undefined {
  const rows = [...panel.querySelectorAll<HTMLElement>('.library-list .library-row')];
  const focused = document.activeElement?.closest<HTMLElement>('.library-row');
  if (focused && panel.contains(focused)) return focused.dataset.article;
  if (panel.scrollTop > 0 || (document.scrollingElement?.scrollTop ?? 0) > 0) {
    const edge = Math.max(0, panel.querySelector('.library-head')?.getBoundingClientRect().bottom ?? 0);
    const seen = rows.find((row) => row.getBoundingClientRect().bottom > edge);
    if (seen) return seen.dataset.article;
  }
  return rows.find((row) => row.classList.contains('selected'))?.dataset.article;
}
