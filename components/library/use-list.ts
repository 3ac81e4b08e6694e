import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryProblem } from '@/utils/library/library-error';
import type { ListKey } from '@/utils/library/listing';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';
import { type LibrarySource, problemIn } from './library-source';
import { isByDay, isFiltered, type ListQuery } from './list-query';

interface Loaded {
  rows: ArticleRow[];
  next: ListKey | undefined;
  /** The begun article that was read last; not shown where the list is filtered. */
  resume: ArticleRow | undefined;
  counts: Record<ReadState, number>;
}

export type ListState =
  | { phase: 'loading' }
  | { phase: 'failed'; problem: LibraryProblem }
  | ({ phase: 'ready' } & Loaded);

export interface LiveList {
  state: ListState;
  /** Loads the next page, if there is one. */
  more(): void;
  reload(): void;
}

/** Rows asked for at a time: a screen and a half of a tall panel. */
const PAGE = 40;
/** A burst of changes (an import, reading on) redraws the list once, in milliseconds. */
const SETTLE = 60;

/** The list as it is on disk, kept up to date. Another query is another object. */
export function useList(source: LibrarySource, query: ListQuery): LiveList {
  const [state, setState] = useState<ListState>({ phase: 'loading' });
  // Of several loads under way the last one begun counts: filters change faster than disks answer.
  const latest = useRef(0);
  const shown = useRef<Loaded | undefined>(undefined);

  const show = useCallback(async (work: () => Promise<Loaded>) => {
    latest.current += 1;
    const turn = latest.current;
    try {
      const loaded = await work();
      if (turn !== latest.current) return;
      shown.current = loaded;
      setState({ phase: 'ready', ...loaded });
    } catch (error) {
      if (turn === latest.current) setState({ phase: 'failed', problem: problemIn(error) });
    }
  }, []);

  const reload = useCallback(() => {
    const limit = Math.max(PAGE, shown.current?.rows.length ?? 0);
    void show(() => load(source, query, limit));
  }, [source, query, show]);

  const more = useCallback(() => {
    const loaded = shown.current;
    if (loaded?.next) void show(() => loadMore(source, query, loaded));
  }, [source, query, show]);

  // Not after the paint, as other effects: the disk can work while the skeleton is painted.
  useLayoutEffect(() => {
    shown.current = undefined;
    reload();
    return whenSettled(source, reload);
  }, [source, reload]);

  return { state, more, reload };
}

/** Calls `listener` a moment after the library changed, once for a burst, until the returned function is called. */
export function whenSettled(source: Pick<LibrarySource, 'onChange'>, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = source.onChange(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, SETTLE);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

async function load(source: LibrarySource, query: ListQuery, limit: number): Promise<Loaded> {
  const [page, resume, counts] = await Promise.all([
    source.list({ ...query, limit }),
    isFiltered(query) || !isByDay(query) ? undefined : source.continueReading(),
    source.counts(),
  ]);
  return { rows: page.rows, next: page.next, resume, counts };
}

async function loadMore(source: LibrarySource, query: ListQuery, loaded: Loaded): Promise<Loaded> {
  if (!loaded.next) return loaded;
  const page = await source.list({ ...query, after: loaded.next, limit: PAGE });
  return { ...loaded, rows: [...loaded.rows, ...page.rows], next: page.next };
}
