import { useMemo, useRef } from 'preact/hooks';
import type { FirstPage } from '@/utils/library/listing';
import type { ArticleRow } from '@/utils/library/saved-article';
import type { LibrarySource } from './library-source';
import { isByDay, isFiltered, type ListQuery } from './list-query';
import { type Pages, type PagesState, usePages } from './use-pages';

/** `isHeld`: it does not begin with the first article of the list, since the person is further down. */
type ListPage = FirstPage & { isHeld?: true };
export type ListState = PagesState<ListPage>;

/** Rows asked for at a time: a screen and a half of a tall panel. */
const PAGE = 40;
/** No row is lower (`list.css`), in px: of the first page a screenful is drawn, and the rest once that is seen (`Near`). */
const ROW = 68;
/** Rows that stay above the one that a person is at, where the whole list does not. */
const ABOVE = 20;
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

/**
 * The list as it is on disk, kept up to date. Another query is another object. `begun` is what is shown of it first;
 * `anchor` gives the article that the person is at, which stays whatever comes above it.
 */
export function useList(
  source: LibrarySource,
  query: ListQuery,
  begun?: Begun,
  anchor: () => string | null | undefined = () => undefined,
): Pages<ListPage> {
  const untaken = useRef(begun);
  const shown = useRef<readonly ArticleRow[]>([]);
  const reader = useMemo(
    () => ({
      fewest: screenful(),
      step: PAGE,
      first(count: number) {
        const taken = untaken.current?.();
        untaken.current = undefined;
        if (taken) return taken;
        const at = isFiltered(query) ? undefined : anchor();
        return at ? loadAround(source, query, count, at, shown.current) : load(source, query, count);
      },
      more: (page: ListPage) => loadMore(source, query, page),
      lengthOf: ({ rows }: ListPage) => rows.length,
    }),
    [source, query],
  );
  const pages = usePages(source, reader);
  shown.current = pages.state.phase === 'ready' ? pages.state.page.rows : [];
  return pages;
}

function screenful(): number {
  return Math.min(PAGE, Math.max(FEWEST, Math.ceil(innerHeight / ROW)));
}

/** What was read last stands above the whole list by days, and above no other. */
async function load(source: LibrarySource, query: ListQuery, limit: number, from?: string): Promise<FirstPage> {
  const withLastRead = !isFiltered(query) && isByDay(query);
  return await source.firstPage({ ...query, limit, withLastRead, ...(from === undefined ? {} : { from }) });
}

/**
 * More may have come above, by a sync or an import, than the list is long: then it begins where it began, or further down,
 * so that the article `at` which the person is stays among its rows.
 */
async function loadAround(
  source: LibrarySource,
  query: ListQuery,
  limit: number,
  at: string,
  shown: readonly ArticleRow[],
): Promise<ListPage> {
  const holds = ({ rows, lastRead }: FirstPage) => lastRead?.id === at || rows.some(({ id }) => id === at);
  const page = await load(source, query, limit);
  if (holds(page)) return page;
  const place = shown.findIndex(({ id }) => id === at);
  for (const from of [0, Math.max(0, place - ABOVE), place]) {
    const id = shown[from]?.id;
    const held = id === undefined ? page : await load(source, query, limit, id);
    if (holds(held)) return { ...held, isHeld: true };
  }
  return page;
}

async function loadMore(source: LibrarySource, query: ListQuery, page: ListPage): Promise<ListPage> {
  if (!page.next) return page;
  const { next: _, ...known } = page;
  const following = await source.list({ ...query, after: page.next, limit: PAGE });
  return { ...known, ...following, rows: [...page.rows, ...following.rows] };
}
