import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LibraryProblem, problemIn } from '@/utils/library/library-error';
import type { ListKey } from '@/utils/library/listing';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';
import type { LibrarySource } from './library-source';
import { isByDay, isFiltered, type ListQuery } from './list-query';

/** What of a list is in memory. */
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
/** No row is lower (`list.css`), in px: of the first page a screenful is drawn, and the rest once that is seen (`Near`). */
const ROW = 68;
/** A panel that is not shown yet has no height. */
const FEWEST = 12;
/** A burst of changes (an import, reading on) redraws the list once, in milliseconds. */
const SETTLE = 60;

/** A list that was begun before there was anything to show it; undefined once it may be out of date. */
export type Begun = () => Promise<Loaded> | undefined;

/** Begins to load the list of everything: the disk can work while settings are asked for and scripts are read. */
export function beginList(source: LibrarySource): Begun {
  let loaded: Promise<Loaded> | undefined = load(source, {}, screenful());
  // Whoever takes it hears of a failure.
  loaded.catch(() => undefined);
  const forget = () => {
    loaded = undefined;
    stop();
  };
  const stop = source.onChange(forget);
  return () => {
    const taken = loaded;
    forget();
    return taken;
  };
}

/** The list as it is on disk, kept up to date. Another query is another object. `begun` is what is shown of it first. */
export function useList(source: LibrarySource, query: ListQuery, begun?: Begun): LiveList {
  const [state, setState] = useState<ListState>({ phase: 'loading' });
  const first = useRef(begun);
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
    const limit = Math.max(screenful(), shown.current?.rows.length ?? 0);
    const taken = first.current?.();
    first.current = undefined;
    void show(() => taken ?? load(source, query, limit));
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

function screenful(): number {
  return Math.min(PAGE, Math.max(FEWEST, Math.ceil(innerHeight / ROW)));
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
