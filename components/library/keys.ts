import { firstSeen } from './list-anchor';
import type { Reach } from './use-selection';

/** What the keys do beyond moving. Each acts on the row that has the keyboard, or on what is selected. */
export interface PanelKeys {
  /** Whether single letters count (j, k, x): the person can switch them off. */
  singleKeys: boolean;
  remove(id: string | undefined): void;
  archive(id: string | undefined): void;
  select(id: string, reach: Reach): void;
  /** Lets the selection go; false where there is none. */
  clear(): boolean;
  help(): void;
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
  if (event.target === search && event.key !== 'ArrowDown') return false;
  if (event.target !== search && isTyping(event.target)) return false;
  if (event.key.length === 1 && !keys.singleKeys) return false;
  if (event.key === '/') return focus(search);
  if (event.key === '?') return used(keys.help());
  if (event.key === 'Escape') return keys.clear();
  const links = linksIn(panel);
  const row = (event.target as Element).closest?.('.library-row');
  const id = row?.getAttribute('data-article') ?? undefined;
  if (act(event, id, keys)) return true;
  const at = row ? links.findIndex((link) => row.contains(link)) : -1;
  const move = ROW_KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!move || (at < 0 && event.key === 'End')) return false;
  // Who scrolled is at what stands in sight, not at the list's beginning.
  const seen = at < 0 && event.target !== search && event.key !== 'Home' ? firstSeen(panel) : undefined;
  if (seen) return focus(links.find((link) => seen.contains(link)));
  if (at === 0 && move(at, links.length) < 0) return focus(search);
  const next = links[Math.min(move(at, links.length), links.length - 1)];
  if (event.shiftKey && id) extend(id, next, keys);
  return focus(next);
}

/** Where the keyboard goes when the row that it is on disappears: the next row, else the one before, else the search. */
export function focusBeside(panel: HTMLElement, id: string): void {
  const links = linksIn(panel);
  const at = links.findIndex((link) => link.closest('.library-row')?.getAttribute('data-article') === id);
  if (!links[at]?.closest('.library-row')?.contains(document.activeElement)) return;
  focus(links[at + 1] ?? links[at - 1] ?? panel.querySelector<HTMLElement>('input[type=search]'));
}

/** Where the keyboard goes when its row was drawn anew: to what it was on, else to the row, else to the search. */
export function focusAgain(panel: HTMLElement, elementId: string, id: string): void {
  const ids = [elementId, `article-${id}`].filter(Boolean);
  const [element] = ids.flatMap((one) => panel.querySelector<HTMLElement>(`#${CSS.escape(one)}`) ?? []);
  focus(element ?? panel.querySelector<HTMLElement>('input[type=search]'));
}

function act(event: KeyboardEvent, id: string | undefined, keys: PanelKeys): boolean {
  switch (event.key) {
    case 'x':
    case 'X':
      return id !== undefined && used(keys.select(id, event.shiftKey ? 'range' : 'one'));
    case 'e':
      return used(keys.archive(id));
    case '#':
      return used(keys.remove(id));
    case 'Delete':
      return id !== undefined && used(keys.remove(id));
    default:
      return false;
  }
}

/** Shift and an arrow: the row that it leaves and the row that it comes to. */
function extend(id: string, next: HTMLAnchorElement | undefined, keys: PanelKeys): void {
  const other = next?.closest('.library-row')?.getAttribute('data-article');
  const isChosen = (one: string) => document.querySelector<HTMLInputElement>(`#select-${one}`)?.checked;
  if (!isChosen(id)) keys.select(id, 'one');
  if (other && !isChosen(other)) keys.select(other, 'one');
}

function linksIn(panel: HTMLElement): HTMLAnchorElement[] {
  return [...panel.querySelectorAll<HTMLAnchorElement>('.library-list .library-title')];
}

/** In a field for words; a box that is ticked is none. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

/** For an act that always happens. */
function used(_done: unknown): true {
  return true;
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
  return element !== null && element !== undefined;
}
