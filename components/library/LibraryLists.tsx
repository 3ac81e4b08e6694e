import { plural, t } from '@/utils/texts';
import { ArticleList, type ListProps } from './ArticleList';
import { EmptyLibrary, LibraryFailed, LibrarySkeleton, NoneHere } from './LibraryStates';
import { isByDay, isFiltered, type ListQuery } from './list-query';
import type { ListState } from './use-list';
import { MOST_HITS, type SearchState } from './use-search';

interface SavedProps extends ListProps {
  state: ListState;
  query: ListQuery;
  shortcut: string | null;
  onMore(): void;
  onRetry(): void;
}

/** The library, or the part of it that the query names. */
export function SavedList({ state, query, shortcut, onMore, onRetry, ...props }: SavedProps) {
  if (state.phase === 'loading') return <LibrarySkeleton />;
  if (state.phase === 'failed') return <LibraryFailed problem={state.problem} onRetry={onRetry} />;
  const { rows, next, lastRead } = state.page;
  if (rows.length === 0) {
    return isFiltered(query) ? <NoneHere text={t('libraryNoneHere')} /> : <EmptyLibrary shortcut={shortcut} />;
  }
  return (
    <ArticleList
      items={rows.map((row) => ({ row }))}
      resume={lastRead}
      isByDay={isByDay(query)}
      onMore={next && onMore}
      {...props}
    />
  );
}

interface FoundProps extends ListProps {
  state: Exclude<SearchState, { phase: 'off' }>;
  text: string;
  onRetry(): void;
}

/** What a search found. */
export function FoundList({ state, text, onRetry, ...props }: FoundProps) {
  if (state.phase === 'failed') return <LibraryFailed problem={state.problem} onRetry={onRetry} />;
  const count = state.phase === 'found' ? state.hits.length : undefined;
  return (
    <>
      {/* Said aloud as the results change under the typing; seen, the results speak for themselves. */}
      <p class="unseen" role="status">
        {state.phase === 'found' && state.isWhole && count !== 0 && plural('libraryFound', state.hits.length)}
      </p>
      {state.phase === 'searching' && <LibrarySkeleton />}
      {count === 0 && <NoneHere text={t('libraryNothingFound', text)} />}
      {state.phase === 'found' && count !== 0 && (
        <ArticleList items={state.hits.map((hit) => ({ row: hit.row, hit }))} isByDay={false} {...props} />
      )}
      {count === MOST_HITS && <NoneHere text={t('libraryMoreFound', MOST_HITS)} />}
    </>
  );
}
