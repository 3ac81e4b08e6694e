import { useEffect, useLayoutEffect } from 'preact/hooks';
import { plural } from '@/utils/texts';
import { focusAgain, pressKey } from './keys';
import type { Acts } from './use-acts';
import type { ListState } from './use-list';
import type { Selection } from './use-selection';

interface KeyActs {
  selection: Selection;
  acts: Acts;
  remove(id: string, name: string): void;
  leave(id: string): void;
  openHelp(): void;
}

/** The keys of the panel, on the row that has the keyboard or on what is selected. */
export function usePanelKeys(
  panel: { readonly current: HTMLElement | null },
  singleKeys: boolean,
  { selection, acts, remove, leave, openHelp }: KeyActs,
): void {
  // Before the next key can be pressed: what is selected must be what is seen.
  useLayoutEffect(() => {
    const nameOfRow = (id: string) => panel.current?.querySelector(`#article-${id}`)?.textContent ?? '';
    const chosen = [...selection.ids];
    const keys = {
      singleKeys,
      remove(id: string | undefined) {
        if (chosen.length === 0) return id === undefined ? undefined : remove(id, nameOfRow(id));
        if (id) leave(id);
        acts.change(chosen, { remove: true }, plural('libraryMadeRemoved', chosen.length));
        selection.clear();
      },
      archive(id: string | undefined) {
        const ids = chosen.length > 0 ? chosen : id === undefined ? [] : [id];
        if (ids.length === 0) return;
        acts.change(ids, { state: 'archived' }, plural('libraryMadeArchived', ids.length));
        selection.clear();
      },
      select: selection.toggle,
      clear() {
        if (chosen.length === 0) return false;
        selection.clear();
        return true;
      },
      help: openHelp,
    };
    const onKey = (event: KeyboardEvent) => {
      if (!panel.current || event.defaultPrevented || document.querySelector('dialog[open]:modal')) return;
      if (pressKey(event, panel.current, keys)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** A list drawn anew may put the row that has the keyboard elsewhere, or have it no more: the keyboard is not lost with it. */
export function useKeptKeyboard(panel: { readonly current: HTMLElement | null }): void {
  // Read while the former rows still stand.
  const focused = document.activeElement;
  const row = panel.current?.contains(focused) ? focused?.closest<HTMLElement>('.library-row') : null;
  useLayoutEffect(() => {
    if (!panel.current || !focused || !row || document.activeElement !== document.body) return;
    focusAgain(panel.current, focused.id, row.dataset.article ?? '');
  });
}

/** The button that undid is gone: the keyboard goes to what it brought back, once that stands in the list. */
export function useArrival(
  panel: { readonly current: HTMLElement | null },
  { restored, arrived }: Pick<Acts, 'restored' | 'arrived'>,
  state: ListState,
): void {
  useEffect(() => {
    const link = restored && panel.current?.querySelector<HTMLElement>(`#article-${restored}`);
    if (!link) return;
    if (document.activeElement === document.body) link.focus();
    arrived();
  }, [restored, arrived, state]);
}
