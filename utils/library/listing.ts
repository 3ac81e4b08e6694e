import { type ReadTx, read } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import { rowOf } from '@/utils/library/records';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';
import type { MetaRecord } from '@/utils/library/schema';

/** Where a page of the list ended: given back as `after`, it starts the next one, however much was saved in between. */
export type ListKey = [savedAt: number, added: number];

export interface ListOptions {
  after?: ListKey;
  /** At most this many rows. */
  limit?: number;
  /** Only articles in this state. */
  state?: ReadState;
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
/** How many begun articles are looked through for the one that was read last. */
const BEGUN_LIMIT = 100;

/** The library, last saved first, a page at a time. */
export async function list(options: ListOptions = {}): Promise<ListPage> {
  const { records, next } = await read((tx) => recordsOf(tx, options));
  const rows = records.map(rowOf);
  return next ? { rows, next } : { rows };
}

/** The begun article that the person read last. */
export async function continueReading(): Promise<ArticleRow | undefined> {
  const { records } = await read((tx) => recordsOf(tx, { state: 'reading', limit: BEGUN_LIMIT }));
  const [last] = records.sort((a, b) => (b.readAt ?? 0) - (a.readAt ?? 0));
  return last && rowOf(last);
}

/** How many articles are in each state: one record read, whatever the size of the library. */
export async function counts(): Promise<Record<ReadState, number>> {
  const stats = await read((tx) => tx.objectStore('stats').get('library'));
  return stats?.counts ?? { unread: 0, reading: 0, read: 0, archived: 0 };
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
    const noted = Object.values(stats?.counts ?? {}).reduce((sum, number) => sum + number, 0);
    return { generation: stats?.generation ?? null, count, noted, seq: stats?.seq ?? 0, lastIds };
  });
}

/**
 * One page of records, in a transaction that is open already. By cursor from a key, since `getAll` and offsets
 * grow with the library (10 s and 0.2 s at 100,000 rows).
 */
export async function recordsOf(tx: ReadTx, { after, limit = PAGE, state }: ListOptions): Promise<RecordPage> {
  const records: MetaRecord[] = [];
  let cursor = await openCursor(tx, state, after);
  while (cursor && records.length < limit) {
    records.push(cursor.value);
    cursor = await cursor.continue();
  }
  const last = records.at(-1);
  return cursor && last ? { records, next: [last.savedAt, last.added] } : { records };
}

function openCursor(tx: ReadTx, state: ReadState | undefined, after: ListKey | undefined) {
  const meta = tx.objectStore('meta');
  if (state === undefined) {
    return meta.index('saved').openCursor(after ? IDBKeyRange.upperBound(after, true) : null, 'prev');
  }
  const [savedAt, added] = after ?? [Number.POSITIVE_INFINITY, 0];
  const range = IDBKeyRange.bound([state, Number.NEGATIVE_INFINITY, 0], [state, savedAt, added], false, true);
  return meta.index('state').openCursor(range, 'prev');
}
