import { useEffect, useRef, useState } from 'preact/hooks';
import { Gear } from '@/components/controls/Gear';
import type { Loss } from '@/utils/library/canary';
import type { ReadState } from '@/utils/library/saved-article';
import { plural, t } from '@/utils/texts';
import { ArticleList } from './ArticleList';
import { focusBeside, pressKey } from './keys';
import { EmptyLibrary, LibraryFailed, LibrarySkeleton, NoneHere } from './LibraryStates';
import { LossNotice } from './LossNotice';
import type { LibrarySource } from './library-source';
import { NoticeLine } from './NoticeLine';
import { StateFilter } from './StateFilter';
import { type ListState, useList } from './use-list';
import { MOST_HITS, type SearchState, useSearch } from './use-search';
import { type Removal, useUndo } from './use-undo';

interface Props {
  library: LibrarySource;
  /** The key that saves, as this browser bound it; null where it bound none. */
  shortcut: string | null;
  singleKeys: boolean;
  /** Articles that are missing without anybody having removed them. */
  loss?: Loss | null;
  onAcceptLoss?(): void;
  onOptions?(): void;
  /** The present, in milliseconds since 1970; read anew at each drawing. */
  clock?: () => number;
}

/** The library beside the page: search, what was being read, and everything saved, last first. */
export function LibraryPanel({
  library,
  shortcut,
  singleKeys,
  loss,
  onAcceptLoss,
  onOptions,
  clock = Date.now,
}: Props) {
  const panel = useRef<HTMLElement>(null);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<ReadState | null>(null);
  const list = useList(library, filter);
  const found = useSearch(library, text);
  const undo = useUndo(library);
  const remove = (id: string, name: string) => {
    if (panel.current) focusBeside(panel.current, id);
    undo.remove(id, name);
  };
  const setState = (id: string, state: ReadState) => {
    if (filter && panel.current) focusBeside(panel.current, id);
    library.setState(id, state).catch(undo.fail);
  };
  usePanelKeys(panel, singleKeys, remove);
  useArrival(panel, undo, list.state);
  const acts = { now: clock(), onRemove: remove, onState: setState };
  return (
    <main class="library" ref={panel}>
      <h1 class="library-unseen">{t('libraryList')}</h1>
      <div class="library-head">
        <div class="library-search-row">
          <SearchBox text={text} onText={setText} />
          <button
            type="button"
            class="library-options"
            aria-label={t('options')}
            title={t('options')}
            onClick={onOptions}
          >
            <Gear />
          </button>
        </div>
        {text.trim() === '' && <StateFilter value={filter} counts={countsIn(list.state)} onChange={setFilter} />}
      </div>
      {loss && onAcceptLoss && <LossNotice loss={loss} onAccept={onAcceptLoss} />}
      {found.phase === 'off' ? (
        <Saved
          state={list.state}
          filter={filter}
          shortcut={shortcut}
          {...acts}
          onMore={list.more}
          onRetry={list.reload}
        />
      ) : (
        <Found state={found} text={text.trim()} {...acts} onRetry={() => setText('')} />
      )}
      <NoticeLine notice={undo.notice} onUndo={undo.undo} onDismiss={undo.dismiss} />
    </main>
  );
}

function SearchBox({ text, onText }: { text: string; onText(text: string): void }) {
  return (
    <input
      type="search"
      class="library-search"
      aria-label={t('librarySearch')}
      placeholder={t('librarySearch')}
      aria-keyshortcuts="/"
      autocomplete="off"
      spellcheck={false}
      dir="auto"
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Chromium does this by itself, Firefox does not.
        if (event.key === 'Escape' && text !== '') onText('');
      }}
    />
  );
}

interface Acts {
  now: number;
  onState(id: string, state: ReadState): void;
  onRemove(id: string, name: string): void;
  onRetry(): void;
}

interface SavedProps extends Acts {
  state: ListState;
  filter: ReadState | null;
  shortcut: string | null;
  onMore(): void;
}

function Saved({ state, filter, shortcut, onMore, onRetry, ...acts }: SavedProps) {
  if (state.phase === 'loading') return <LibrarySkeleton />;
  if (state.phase === 'failed') return <LibraryFailed problem={state.problem} onRetry={onRetry} />;
  if (state.rows.length === 0) {
    return filter ? <NoneHere text={t('libraryNoneHere')} /> : <EmptyLibrary shortcut={shortcut} />;
  }
  return (
    <ArticleList
      items={state.rows.map((row) => ({ row }))}
      resume={state.resume}
      isByDay
      onMore={state.next && onMore}
      {...acts}
    />
  );
}

interface FoundProps extends Acts {
  state: Exclude<SearchState, { phase: 'off' }>;
  text: string;
}

function Found({ state, text, onRetry, ...acts }: FoundProps) {
  if (state.phase === 'failed') return <LibraryFailed problem={state.problem} onRetry={onRetry} />;
  const count = state.phase === 'found' ? state.hits.length : undefined;
  return (
    <>
      {/* Said aloud as the results change under the typing; seen, the results speak for themselves. */}
      <p class="library-unseen" role="status">
        {count !== undefined && count > 0 && plural('libraryFound', count)}
      </p>
      {state.phase === 'searching' && <LibrarySkeleton />}
      {count === 0 && <NoneHere text={t('libraryNothingFound', text)} />}
      {state.phase === 'found' && count !== 0 && (
        <ArticleList items={state.hits.map((hit) => ({ row: hit.row, hit }))} isByDay={false} {...acts} />
      )}
      {count === MOST_HITS && <NoneHere text={t('libraryMoreFound', MOST_HITS)} />}
    </>
  );
}

function countsIn(state: ListState): Record<ReadState, number> | undefined {
  return state.phase === 'ready' ? state.counts : undefined;
}

function usePanelKeys(
  panel: { readonly current: HTMLElement | null },
  singleKeys: boolean,
  remove: (id: string, name: string) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!panel.current || event.defaultPrevented) return;
      const nameOfRow = (id: string) => panel.current?.querySelector(`#article-${id}`)?.textContent ?? '';
      const keys = { singleKeys, remove: (id: string) => remove(id, nameOfRow(id)) };
      if (pressKey(event, panel.current, keys)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** The button that undid is gone: the keyboard goes to what it brought back, once that stands in the list. */
function useArrival(
  panel: { readonly current: HTMLElement | null },
  { restored, arrived }: Removal,
  state: ListState,
): void {
  useEffect(() => {
    const link = restored && panel.current?.querySelector<HTMLElement>(`#article-${restored}`);
    if (!link) return;
    if (document.activeElement === document.body) link.focus();
    arrived();
  }, [restored, arrived, state]);
}
