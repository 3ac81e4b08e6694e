import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import { isWeb } from '@/utils/library/address';
import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import { read, type Tx, type WriteTx, write } from '@/utils/library/database';
import { type ArticleId, addressesOf, articleIdOf, sha256 } from '@/utils/library/identity';
import { LibraryError } from '@/utils/library/library-error';
import { newRecord, rowOf, savedAgain, withContent } from '@/utils/library/records';
import { forget } from '@/utils/library/removal';
import type { Place, ReadState, SavedArticle } from '@/utils/library/saved-article';
import type { MetaRecord, PendingRecord } from '@/utils/library/schema';
import { wordsIn } from '@/utils/library/search/weights';

export { onChange } from '@/utils/library/changes';
export type {
  Highlight,
  HighlightColour,
  HighlightDraft,
  HighlightEntry,
  HighlightId,
} from '@/utils/library/highlight';
export { countHighlights, listHighlights } from '@/utils/library/highlight-list';
export {
  addHighlight,
  editHighlight,
  highlightsOf,
  removeHighlight,
  restoreHighlight,
} from '@/utils/library/highlights';
export type { ArticleId } from '@/utils/library/identity';
export { LibraryError } from '@/utils/library/library-error';
export { continueReading, counts, librarySnapshot, list } from '@/utils/library/listing';
export { recount } from '@/utils/library/recount';
export { forgetRemoved, remove, restore } from '@/utils/library/removal';
export type { ArticleRow, Place, ReadState, SavedArticle } from '@/utils/library/saved-article';
export { search, tidySearch } from '@/utils/library/search/search';

/**
 * Saves an article, or updates the one with the same address: it keeps its id, state, tags and place, and its
 * former text becomes an earlier version. Resolves when it is on disk. Rejects with a `LibraryError`.
 */
export async function save(article: Article, digest: Digest): Promise<ArticleId> {
  const addresses = addressesOf(article.url, article.canonical);
  const id = await articleIdOf(addresses[0] ?? article.url);
  const version = await sha256(`${article.title ?? ''}\n${article.html}`);
  const words = wordsIn(0, article);
  const saved = await write(async (tx) => {
    const act = await begin(tx);
    const record = await upsert(tx, act, id, article.url, addresses);
    const body = tx.objectStore('body');
    const isNew = (await body.getKey([record.id, version])) === undefined;
    await body.put({ id: record.id, version, savedAt: act.now, article, digest });
    const described = withContent(record, article, digest, version, isNew, act);
    await putIndexed(tx, act, described, record.version === version, words);
    await act.finish();
    return record.id;
  });
  announce({ what: 'saved', id: saved });
  return saved;
}

/** Saves an address that nobody has read yet. Where the library has its article already, that keeps its text. */
export async function saveLink(link: { url: string; title: string }): Promise<ArticleId> {
  const url = URL.parse(link.url);
  if (!url || !isWeb(url)) throw new LibraryError('failed', { cause: new TypeError('not a web address') });
  const addresses = addressesOf(link.url);
  const id = await articleIdOf(addresses[0] ?? link.url);
  const saved = await write(async (tx) => {
    const act = await begin(tx);
    const record = await upsert(tx, act, id, link.url, addresses);
    const named = { ...record, title: record.title ?? (link.title.trim() || null) };
    await putIndexed(tx, act, named, record.kind === 'article', wordsIn(0, named));
    await act.finish();
    return record.id;
  });
  announce({ what: 'saved', id: saved });
  return saved;
}

/** The id of the saved article that a page at this address, with this canonical link, would update. */
export async function find(url: string, canonical: string | null = null): Promise<ArticleId | undefined> {
  const addresses = addressesOf(url, canonical);
  return await read(async (tx) => (await recordAt(tx, addresses))?.id);
}

/** A saved article with its text as last saved. */
export async function get(id: ArticleId): Promise<SavedArticle | undefined> {
  return await read(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    if (!record) return undefined;
    const body = record.version ? await tx.objectStore('body').get([id, record.version]) : undefined;
    return { row: rowOf(record), article: body?.article ?? null, digest: body?.digest ?? null };
  });
}

/** Remembers where the person is. Beginning makes it "reading", arriving at the end "read". */
export async function setPlace(id: ArticleId, place: Place): Promise<void> {
  await edit(id, 'place', (record, act) => {
    const state = stateAt(record.state, place.percent);
    const times = { ...record.times, place: act.stamp, ...(state === record.state ? {} : { state: act.stamp }) };
    return { ...record, place, readAt: act.now, state, times };
  });
}

/** Marks an article unread, reading, read or archived. Its place stays. */
export async function setState(id: ArticleId, state: ReadState): Promise<void> {
  await edit(id, 'edited', (record, act) => ({ ...record, state, times: { ...record.times, state: act.stamp } }));
}

const BEGUN_PERCENT = 2;
const FINISHED_PERCENT = 98;

function stateAt(state: ReadState, percent: number): ReadState {
  if (state === 'archived' || state === 'read') return state;
  if (percent >= FINISHED_PERCENT) return 'read';
  return percent >= BEGUN_PERCENT ? 'reading' : state;
}

async function edit(
  id: ArticleId,
  what: 'place' | 'edited',
  change: (record: MetaRecord, act: Act) => MetaRecord,
): Promise<void> {
  const isKnown = await write(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    if (!record) return false;
    const act = await begin(tx);
    const changed = change(record, act);
    act.count(record.state, changed.state);
    await tx.objectStore('meta').put({ ...changed, seq: act.seq });
    await act.finish();
    return true;
  });
  if (isKnown) announce({ what, id });
}

/** Puts a record with its words: a known text keeps its place in the index, another gets a number of its own there. */
async function putIndexed(
  tx: WriteTx,
  act: Act,
  record: MetaRecord,
  isKnownText: boolean,
  words: PendingRecord,
): Promise<void> {
  const isIndexed = isKnownText && record.doc !== undefined;
  if (!isIndexed) await tx.objectStore('pending').put({ ...words, doc: act.seq });
  await tx.objectStore('meta').put(isIndexed ? record : { ...record, doc: act.seq });
}

/** The record for these addresses, found or begun, not yet put. Reading and writing share one transaction, so nothing doubles. */
async function upsert(tx: WriteTx, act: Act, id: ArticleId, url: string, addresses: string[]): Promise<MetaRecord> {
  const former = await recordAt(tx, addresses);
  if (former) {
    const free = await unclaimed(tx, addresses, former.id);
    const record = savedAgain(former, free, act);
    act.count(former.state, record.state);
    return record;
  }
  await forget(tx, id, act);
  act.count(null, 'unread');
  return newRecord(id, url, addresses, act);
}

async function recordAt(tx: Tx, addresses: string[]): Promise<MetaRecord | undefined> {
  for (const address of addresses) {
    const record = await tx.objectStore('meta').index('addresses').get(address);
    if (record) return record;
  }
  return undefined;
}

/** Those of the addresses that lead to no other article: saved apart before it was known that they are one. */
async function unclaimed(tx: Tx, addresses: string[], id: ArticleId): Promise<string[]> {
  const free: string[] = [];
  for (const address of addresses) {
    const owner = await tx.objectStore('meta').index('addresses').getKey(address);
    if (owner === undefined || owner === id) free.push(address);
  }
  return free;
}
