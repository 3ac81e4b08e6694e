import { useEffect, useState } from 'preact/hooks';
import { type LibraryProblem, problemIn } from '@/utils/library/library-error';
import type { SearchHit } from '@/utils/library/search/search';
import type { LibrarySource } from './library-source';
import { whenSettled } from './when-settled';

export type SearchState =
  /** Nothing is asked for: the list is shown. */
  | { phase: 'off' }
  | { phase: 'searching' }
  /** Not whole while more hits may come below. */
  | { phase: 'found'; hits: SearchHit[]; isWhole: boolean }
  | { phase: 'failed'; problem: LibraryProblem };

/** Two screens of a tall panel; each hit costs the reading of an article, and whoever needs more adds a word. */
export const MOST_HITS = 30;
/** Between the last key and the search, in milliseconds: short enough to feel like while typing. */
const PAUSE = 90;

/** The hits for what stands in the search box, kept up to date; earlier hits stay until the new ones are there. */
export function useSearch(source: LibrarySource, text: string): SearchState {
  const [state, setState] = useState<SearchState>({ phase: 'off' });
  const query = text.trim();

  useEffect(() => {
    if (query === '') {
      setState({ phase: 'off' });
      return;
    }
    setState((before) => (before.phase === 'found' ? before : { phase: 'searching' }));
    const ended = new AbortController();
    const run = () => void find(source, query, ended.signal, setState);
    const timer = setTimeout(run, PAUSE);
    const stop = whenSettled(source, run);
    return () => {
      ended.abort();
      clearTimeout(timer);
      stop();
    };
  }, [source, query]);

  return query === '' ? { phase: 'off' } : state;
}

async function find(
  source: LibrarySource,
  query: string,
  signal: AbortSignal,
  show: (state: SearchState) => void,
): Promise<void> {
  try {
    const found = (hits: SearchHit[], isWhole: boolean) => {
      if (!signal.aborted) show({ phase: 'found', hits, isWhole });
    };
    const onFirst = (hits: SearchHit[]) => found(hits, false);
    found(await source.search(query, { signal, limit: MOST_HITS, onFirst }), true);
  } catch (error) {
    if (!signal.aborted) show({ phase: 'failed', problem: problemIn(error) });
  }
}
