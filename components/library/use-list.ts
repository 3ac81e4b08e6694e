import { useMemo, useRef } from 'preact/hooks';
import type { FirstPage } from '@/utils/library/listing';
import type { LibrarySource } from './library-source';
import { isByDay, isFiltered, type ListQuery } from './list-query';
import { type Pages, type PagesState, usePages } from './use-pages';

export type ListState = PagesState<FirstPage>;

/** Rows asked for at a time: a screen and a half of a tall panel. */
const PAGE = 40;
/** No row is lower (`list.css`), in px: of the first page a screenful is drawn, and the rest once that is seen (`Near`). */
const ROW = 68;
/** A panel that is not shown yet has no height. */
const FEWEST = 12;

/** A list that was begun before there was anything to show it; undefined once it may be out of date. */
export type Begun = () => Promise<FirstPage> | undefined;

/** Begins to load the list of everything: the disk can work while settings are asked for and scripts are read. */
export function beginList(source: LibrarySource): Begun {
  let loaded: Promise<FirstPage> | undefined = load(source, {}, screenful());
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
export function useList(source: LibrarySource, query: ListQuery, begun?: Begun): Pages<FirstPage> {
  const untaken = useRef(begun);
  const reader = useMemo(
    () => ({
      fewest: screenful(),
      step: PAGE,
      first(count: number) {
        const taken = untaken.current?.();
        untaken.current = undefined;
        return taken ?? load(source, query, count);
      },
      more: (page: FirstPage) => loadMore(source, query, page),
      lengthOf: ({ rows }: FirstPage) => rows.length,
    }),
    [source, query],
  );
  return usePages(source, reader);
}

function screenful(): number {
  return Math.min(PAGE, Math.max(FEWEST, Math.ceil(innerHeight / ROW)));
}

/** What was read last stands above the whole list by days, and above no other. */
async function load(source: LibrarySource, query: ListQuery, limit: number): Promise<FirstPage> {
  const withLastRead = !isFiltered(query) && isByDay(query);
  return await source.firstPage({ ...query, limit, withLastRead });
}

async function loadMore(source: LibrarySource, query: ListQuery, page: FirstPage): Promise<FirstPage> {
  if (!page.next) return page;
  const { next: _, ...known } = page;
  const following = await source.list({ ...query, after: page.next, limit: PAGE });
  return { ...known, ...following, rows: [...page.rows, ...following.rows] };
}
