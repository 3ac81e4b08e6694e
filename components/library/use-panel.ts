import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadState } from '@/utils/library/saved-article';
import { t } from '@/utils/texts';
import { focusBeside } from './keys';
import type { LibrarySource } from './library-source';
import { anchorIn } from './list-anchor';
import type { ListQuery } from './list-query';
import { useActs } from './use-acts';
import { useKeptPlace } from './use-kept-place';
import { useKnownTags } from './use-known-tags';
import { type Begun, useList } from './use-list';
import { useArrival, useKeptKeyboard, usePanelKeys } from './use-panel-keys';
import { type SearchState, useSearch } from './use-search';
import { useSelection } from './use-selection';

const EVERYTHING: ListQuery = {};

/** What the library's panel shows, and what is done in it. `root` is the element that it is drawn in. */
export function usePanel(library: LibrarySource, singleKeys: boolean, begun: Begun | undefined) {
  const root = useRef<HTMLElement>(null);
  const [text, setText] = useState('');
  const [query, setQuery] = useState(EVERYTHING);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const list = useList(library, query, begun, () => root.current && anchorIn(root.current));
  const found = useSearch(library, text);
  const acts = useActs(library);
  const selection = useSelection((from, to) => idsOf(library, query, found, from, to), acts.fail);
  const isHeld = list.state.phase === 'ready' && list.state.page.isHeld === true;
  useRelease(root, isHeld, selection.ids, list.reload);
  const tags = useKnownTags(library, selection.ids.size > 0);
  // Of another list, what was selected may be out of sight: acting on it would be a surprise.
  useEffect(selection.clear, [query, text.trim() === '', selection.clear]);

  const leave = (id: string) => root.current && focusBeside(root.current, id);
  const remove = (id: string, name: string) => {
    leave(id);
    acts.remove(id, t('libraryRemoved', name));
  };
  const setState = (id: string, state: ReadState) => {
    if (query.state) leave(id);
    library.setState(id, state).catch(acts.fail);
  };
  usePanelKeys(root, singleKeys, { selection, acts, remove, leave, openHelp: () => setHelpOpen(true) });
  useKeptKeyboard(root);
  useKeptPlace(root, list.state, query);
  useArrival(root, acts, list.state);
  const help = { isOpen: isHelpOpen, close: () => setHelpOpen(false) };
  return { root, text, setText, query, setQuery, list, found, acts, selection, tags, remove, setState, help };
}

/** Who comes back to the beginning of a list that was kept where it was sees what came above it. */
function useRelease(
  root: { readonly current: HTMLElement | null },
  isHeld: boolean,
  selected: ReadonlySet<string>,
  reload: () => void,
): void {
  useEffect(() => {
    if (!isHeld) return;
    // The keyboard leaves one row before it is on the next.
    const look = () => setTimeout(() => root.current && !anchorIn(root.current) && reload());
    look();
    const ways = ['scroll', 'focusin', 'focusout'] as const;
    for (const way of ways) document.addEventListener(way, look, { capture: true, passive: true });
    return () => {
      for (const way of ways) document.removeEventListener(way, look, { capture: true });
    };
  }, [isHeld, selected, reload]);
}

/** The ids of the list that is shown, or of its part between two of them: a search's hits, else the whole list on disk. */
async function idsOf(
  library: LibrarySource,
  query: ListQuery,
  found: SearchState,
  from: string | undefined,
  to: string | undefined,
): Promise<string[]> {
  if (found.phase === 'off') return await library.listIds(query, from, to);
  const hits = found.phase === 'found' ? found.hits.map(({ row }) => row.id) : [];
  if (from === undefined || to === undefined) return hits;
  const [first = 0, last = 0] = [hits.indexOf(from), hits.indexOf(to)].sort((a, b) => a - b);
  return first < 0 ? [] : hits.slice(first, last + 1);
}
