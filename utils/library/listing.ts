import { LIST_STORES, type ReadTx, read } from '@/utils/library/database';
import type { LengthClass } from '@/utils/library/facets';
import type { ArticleId } from '@/utils/library/identity';
import { beginningWith } from '@/utils/library/key-range';
import { type ListFilter, type ListSort, type Plan, planOf } from '@/utils/library/list-plan';
import { rowOf } from '@/utils/library/records';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';
import type { FacetKind, MetaRecord, StatsRecord } from '@/utils/library/schema';

/** Where a page of the list ended: given back as `after`, it starts the next one, however much was saved in between. */
export type ListKey = [key: number | string, added: number];

export interface ListOptions extends ListFilter {
  /** A key of a list with the same filter and sort. */
  after?: ListKey;
  /** The list begins with this article, for a list that leaves none out. Instead of `after`; one that is not there is passed over. */
  from?: ArticleId;
  /** At most this many rows. */
  limit?: number;
  /** `newest` when left out. */
  sort?: ListSort;
}

export interface ListPage {
  rows: ArticleRow[];
  /** Missing at the end of the list. */
  next?: ListKey;
}

/** One page of whole records. */
export interface RecordPage {
  records: MetaRecord[];
  next?: ListKey;
}

/** A screen and a half of a tall panel. */
const PAGE = 40;

/** The library, a page at a time. */
export async function list(options: ListOptions = {}): Promise<ListPage> {
  const { records, next } = await read((tx) => recordsOf(tx, options), LIST_STORES);
  const rows = records.map(rowOf);
  return next ? { rows, next } : { rows };
}

/**
 * The ids of a whole filtered list in its order: what "select all" means. With `from` and `to`, two ids of it, only
 * what stands between them, both included, whichever comes first.
 */
export async function listIds(options: ListFilter & { sort?: ListSort } = {}, from?: ArticleId, to?: ArticleId) {
  const ids = await read((tx) => idsOf(tx, options), LIST_STORES);
  if (from === undefined || to === undefined) return ids;
  const ends = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  return first < 0 ? [] : ids.slice(first, last + 1);
}

async function idsOf(tx: ReadTx, options: ListFilter & { sort?: ListSort }): Promise<ArticleId[]> {
  const plan = await planOf(tx, options);
  if (plan.isSorted && !plan.holds) {
    const ids = await tx.objectStore('meta').index(plan.index).getAllKeys(plan.range(undefined));
    return plan.direction === 'next' ? ids : ids.reverse();
  }
  const ids: ArticleId[] = [];
  for await (const record of walk(tx, plan, undefined)) ids.push(record.id);
  return ids;
}

/** The beginning of a list, with what stands around it. */
export interface FirstPage extends ListPage {
  /** How many articles of the whole library are in each state. */
  counts: Record<ReadState, number>;
  /** The begun article that the person read last, where that was asked for and there is one. */
  lastRead?: ArticleRow;
}

/** The first page of a list, all from one moment. */
export async function firstPage({ withLastRead = false, ...options }: FirstPageOptions = {}): Promise<FirstPage> {
  return await read(async (tx) => {
    const [{ records, next }, stats, lastRead] = await Promise.all([
      recordsOf(tx, options),
      tx.objectStore('stats').get('library'),
      withLastRead ? lastReadIn(tx) : undefined,
    ]);
    return {
      rows: records.map(rowOf),
      counts: stats?.counts ?? { unread: 0, reading: 0, read: 0, archived: 0 },
      ...(next ? { next } : {}),
      ...(lastRead ? { lastRead: rowOf(lastRead) } : {}),
    };
  }, LIST_STORES);
}

export interface FirstPageOptions extends ListOptions {
  withLastRead?: boolean;
}

/** By one question for all that are begun: no index knows when they were read, and asked one by one they would take longer. */
async function lastReadIn(tx: ReadTx): Promise<MetaRecord | undefined> {
  const begun = await tx.objectStore('meta').index('state').getAll(beginningWith('reading'));
  return begun.reduce<MetaRecord | undefined>(
    (last, record) => (last && (last.readAt ?? 0) > (record.readAt ?? 0) ? last : record),
    undefined,
  );
}

/** What the library holds in all. */
export interface Totals {
  articles: number;
  links: number;
  favourites: number;
  /** Articles with highlights. */
  highlighted: number;
  lengths: Record<LengthClass, number>;
  /** Space on disk, estimated: texts with all their versions, and pictures. */
  bytes: number;
  /** What kept pictures take of it. */
  pictureBytes: number;
}

/** The library in figures: one record read. */
export async function totals(): Promise<Totals> {
  const stats = await read((tx) => tx.objectStore('stats').get('library'));
  const tally = (kind: FacetKind, value = '') => stats?.tallies[`${kind} ${value}`] ?? 0;
  const lengths = { short: tally('length', 'short'), medium: tally('length', 'medium'), long: tally('length', 'long') };
  return {
    articles: articlesIn(stats),
    links: tally('kind', 'link'),
    favourites: tally('favourite'),
    highlighted: tally('highlighted'),
    lengths,
    bytes: (stats?.bytes ?? 0) + (stats?.imageBytes ?? 0),
    pictureBytes: stats?.imageBytes ?? 0,
  };
}

/** Number of the last change: the same number, the same library. 0: nothing was ever saved. */
export async function changeNumber(): Promise<number> {
  return (await read((tx) => tx.objectStore('stats').get('library')))?.seq ?? 0;
}

/** What can be compared at the next start, to notice that the database came back smaller or empty. */
export interface LibrarySnapshot {
  /** Null: nothing was ever saved. */
  generation: string | null;
  /** Articles counted one by one. */
  count: number;
  /** How many there should be by the library's own notes. */
  noted: number;
  seq: number;
  /** The last saved, newest first. */
  lastIds: ArticleId[];
}

const SNAPSHOT_IDS = 20;

/** The library's fingerprint, counted anew and not taken from its own notes. */
export async function librarySnapshot(): Promise<LibrarySnapshot> {
  return await read(async (tx) => {
    const stats = await tx.objectStore('stats').get('library');
    const count = await tx.objectStore('meta').count();
    const { records } = await recordsOf(tx, { limit: SNAPSHOT_IDS });
    const lastIds = records.map((record) => record.id);
    return { generation: stats?.generation ?? null, count, noted: articlesIn(stats), seq: stats?.seq ?? 0, lastIds };
  }, LIST_STORES);
}

/** The same by the library's own notes, which costs one record. */
export async function libraryNotes(): Promise<LibrarySnapshot> {
  return await read(
    async (tx) => {
      const stats = await tx.objectStore('stats').get('library');
      const noted = articlesIn(stats);
      return { generation: stats?.generation ?? null, count: noted, noted, seq: stats?.seq ?? 0, lastIds: [] };
    },
    ['stats'],
  );
}

/** How many articles there are by the library's own notes. */
function articlesIn(stats: StatsRecord | undefined): number {
  return Object.values(stats?.counts ?? {}).reduce((sum, number) => sum + number, 0);
}

/** One page of records, in a transaction over `LIST_STORES` that is open already. */
export async function recordsOf(tx: ReadTx, options: ListOptions): Promise<RecordPage> {
  const { after, from, limit = PAGE, ...filter } = options;
  const plan = await planOf(tx, filter);
  const start = from === undefined ? undefined : await tx.objectStore('meta').get(from);
  const records = start ? [start] : [];
  for await (const record of walk(tx, plan, start ? plan.keyOf(start) : after)) {
    const last = records.at(-1);
    if (records.length === limit && last) return { records, next: plan.keyOf(last) };
    records.push(record);
  }
  return { records };
}

/**
 * By cursor from a key, since `getAll` and offsets grow with the library (10 s and 0.2 s at 100,000 rows); but a few
 * articles that are wanted in another order than their index has are read and sorted.
 */
async function* walk(tx: ReadTx, plan: Plan, after: ListKey | undefined): AsyncGenerator<MetaRecord> {
  const index = tx.objectStore('meta').index(plan.index);
  const holds = plan.holds ?? (() => true);
  if (!plan.isSorted) return yield* sorted((await index.getAll(plan.range(undefined))).filter(holds), plan, after);
  let cursor = await index.openCursor(plan.range(after), plan.direction);
  while (cursor) {
    if (holds(cursor.value)) yield cursor.value;
    cursor = await cursor.continue();
  }
}

function sorted(records: MetaRecord[], plan: Plan, after: ListKey | undefined): MetaRecord[] {
  const keyed = records.map((record) => ({ record, key: plan.keyOf(record) }));
  return keyed
    .filter(({ key }) => !after || plan.compareKeys(key, after) > 0)
    .sort((a, b) => plan.compareKeys(a.key, b.key))
    .map(({ record }) => record);
}
