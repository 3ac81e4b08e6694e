/** What the panel's keys do. */
export interface PanelKeys {
  /** Whether single letters count (j, k, /): the person can switch them off. */
  singleKeys: boolean;
  remove(id: string): void;
}

const ROW_KEYS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  j: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Moves through the list as a mail program does. Answers whether the key was used. The browser itself does
 * Enter (the focused row is a link) and Tab.
 */
export function pressKey(event: KeyboardEvent, panel: HTMLElement, keys: PanelKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const search = panel.querySelector<HTMLInputElement>('input[type=search]');
  const isTyping = event.target === search;
  if (isTyping && event.key !== 'ArrowDown') return false;
  if (event.key.length === 1 && !keys.singleKeys) return false;
  if (event.key === '/') return focus(search);
  const links = [...panel.querySelectorAll<HTMLAnchorElement>('.library-list .library-title')];
  const row = (event.target as Element).closest?.('.library-row');
  const at = row ? links.findIndex((link) => row.contains(link)) : -1;
  if (event.key === 'Delete' && row) return removeRow(row, links, at, search, keys);
  const move = ROW_KEYS[event.key];
  if (!move || (at < 0 && event.key === 'End')) return false;
  if (at === 0 && move(at, links.length) < 0) return focus(search);
  return focus(links[Math.min(move(at, links.length), links.length - 1)]);
}

/** Where the keyboard goes when the row that it is on disappears: the next row, else the one before, else the search. */
export function focusBeside(panel: HTMLElement, id: string): void {
  const links = [...panel.querySelectorAll<HTMLAnchorElement>('.library-list .library-title')];
  const at = links.findIndex((link) => link.closest('.library-row')?.getAttribute('data-article') === id);
  if (!links[at]?.closest('.library-row')?.contains(document.activeElement)) return;
  focus(links[at + 1] ?? links[at - 1] ?? panel.querySelector<HTMLElement>('input[type=search]'));
}

function removeRow(
  row: Element,
  links: HTMLAnchorElement[],
  at: number,
  search: HTMLElement | null,
  keys: PanelKeys,
): boolean {
  const id = row.getAttribute('data-article');
  if (!id) return false;
  focus(links[at + 1] ?? links[at - 1] ?? search);
  keys.remove(id);
  return true;
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
  return element !== null && element !== undefined;
}
