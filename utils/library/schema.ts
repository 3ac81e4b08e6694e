import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import type { Stamp } from '@/utils/library/clock';
import type { Highlight, HighlightId } from '@/utils/library/highlight';
import type { ArticleId } from '@/utils/library/identity';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';

/** The fields that are merged one by one when devices meet; `tags` has a stamp a tag instead. */
export type StampedField = 'content' | 'saved' | 'state' | 'favourite' | 'place';

/** An article's metadata as it lies on disk: apart from its text, so that a list of 10,000 stays quick. */
export interface MetaRecord extends ArticleRow {
  /** Cleaned addresses that lead here; the id is the hash of the first that was ever known. */
  addresses: string[];
  /** Number of its first save, which breaks ties of `savedAt`. */
  added: number;
  /** Number of the last change of this record: what sync has not seen is above its checkpoint. */
  seq: number;
  /** Content hash of the text that is shown, of those in `body`; null for a link. */
  version: string | null;
  times: Partial<Record<StampedField, Stamp>>;
  /** Number that the search index knows this text by: a new one with each new text. Missing until it is indexed. */
  doc?: number;
  /** Every tag that was ever set, with when it was last added or removed. */
  tagTimes: Record<string, { at: Stamp; removed: boolean }>;
}

/** One version of an article's text. Never changed, but for a digest computed anew. */
export interface BodyRecord {
  id: ArticleId;
  /** SHA-256 of title and markup. */
  version: string;
  savedAt: number;
  article: Article;
  digest: Digest;
}

/** The fields of a highlight that are merged one by one when devices meet. */
export type HighlightField = 'anchor' | 'colour' | 'note';

/** A highlight as it lies on disk. */
export interface HighlightRecord extends Highlight {
  seq: number;
  times: Partial<Record<HighlightField, Stamp>>;
}

/** What is left of a removed article. */
export interface RemovedRecord {
  id: ArticleId;
  at: Stamp;
  removedAt: number;
  seq: number;
  /** The record as it was, until it is forgotten for good. */
  kept: MetaRecord | null;
  /** Its highlights, which come back with it. */
  highlights?: HighlightRecord[];
}

/** What is left of a highlight that was removed while its article stayed. */
export interface RemovedHighlightRecord {
  id: HighlightId;
  article: ArticleId;
  at: Stamp;
  removedAt: number;
  seq: number;
  kept: HighlightRecord | null;
}

/** The library's own facts in one record, changed in the same transaction as what they are about. */
export interface StatsRecord {
  name: 'library';
  /** Random; a new one means that this is not the database it used to be. */
  generation: string;
  device: string;
  clock: Stamp | null;
  /** Number of the last change. */
  seq: number;
  counts: Record<ReadState, number>;
  /** Where building the search index anew has got to ('' at its start); missing when it is complete. */
  indexing?: ArticleId;
}

/** The words of an article that was saved a short while ago, until many are gathered into postings. */
export interface PendingRecord {
  doc: number;
  /** Folded words, each once, joined by newlines. */
  words: string;
  /** A weight a word (`weights.ts`). */
  weights: Uint8Array;
}

/** Words that begin alike, each with the articles that hold it (`word-block.ts`). */
export interface PostingsRecord {
  /** What the words begin with. */
  bucket: string;
  segment: number;
  block: Uint8Array;
}

/** A number of articles that were indexed together. */
export interface SegmentRecord {
  id?: number;
  /** 0: gathered from pending articles; else merged from segments of the tier below. */
  tier: number;
  buckets: string[];
}

/** The database. Its stores are changed only by a step in `STEPS`. */
export interface LibrarySchema extends DBSchema {
  meta: {
    key: ArticleId;
    value: MetaRecord;
    indexes: {
      /** Unique: two tabs that save one address at once make one record. */
      addresses: string;
      saved: [savedAt: number, added: number];
      state: [state: ReadState, savedAt: number, added: number];
      seq: number;
      doc: number;
    };
  };
  body: { key: [id: ArticleId, version: string]; value: BodyRecord };
  removed: { key: ArticleId; value: RemovedRecord; indexes: { seq: number; removedAt: number } };
  stats: { key: 'library'; value: StatsRecord };
  highlights: {
    key: HighlightId;
    value: HighlightRecord;
    indexes: {
      article: ArticleId;
      created: [created: number, id: HighlightId];
      colour: [colour: string, created: number, id: HighlightId];
      seq: number;
    };
  };
  removedHighlights: {
    key: HighlightId;
    value: RemovedHighlightRecord;
    indexes: { article: ArticleId; seq: number; removedAt: number };
  };
  // Derived from the rest: may be dropped and built anew at any time.
  pending: { key: number; value: PendingRecord };
  postings: { key: [bucket: string, segment: number]; value: PostingsRecord };
  segments: { key: number; value: SegmentRecord };
}

export type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** One small step a version, run in order from the version found. A step that was released is never edited. */
const STEPS: ((db: IDBPDatabase<LibrarySchema>, tx: Upgrade) => void)[] = [
  createStores,
  createSearchIndex,
  createHighlights,
];

export const LIBRARY_VERSION: number = STEPS.length;

/** Brings a database of version `from` (0: none yet) up to `LIBRARY_VERSION`. */
export function upgradeLibrary(db: IDBPDatabase<LibrarySchema>, from: number, tx: Upgrade): void {
  for (const step of STEPS.slice(from)) step(db, tx);
}

function createStores(db: IDBPDatabase<LibrarySchema>): void {
  const meta = db.createObjectStore('meta', { keyPath: 'id' });
  meta.createIndex('addresses', 'addresses', { unique: true, multiEntry: true });
  meta.createIndex('saved', ['savedAt', 'added']);
  meta.createIndex('state', ['state', 'savedAt', 'added']);
  meta.createIndex('seq', 'seq');
  db.createObjectStore('body', { keyPath: ['id', 'version'] });
  const removed = db.createObjectStore('removed', { keyPath: 'id' });
  removed.createIndex('seq', 'seq');
  removed.createIndex('removedAt', 'removedAt');
  db.createObjectStore('stats', { keyPath: 'name' });
}

function createSearchIndex(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): void {
  db.createObjectStore('pending', { keyPath: 'doc' });
  db.createObjectStore('postings', { keyPath: ['bucket', 'segment'] });
  db.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
  tx.objectStore('meta').createIndex('doc', 'doc');
  void markUnindexed(tx);
}

/** What is there already is indexed later, in small steps: an upgrade must not keep the person waiting. */
async function markUnindexed(tx: Upgrade): Promise<void> {
  const stats = await tx.objectStore('stats').get('library');
  if (stats) await tx.objectStore('stats').put({ ...stats, indexing: '' });
}

function createHighlights(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): void {
  const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
  highlights.createIndex('article', 'article');
  highlights.createIndex('created', ['created', 'id']);
  highlights.createIndex('colour', ['colour', 'created', 'id']);
  highlights.createIndex('seq', 'seq');
  const removed = db.createObjectStore('removedHighlights', { keyPath: 'id' });
  removed.createIndex('article', 'article');
  removed.createIndex('seq', 'seq');
  removed.createIndex('removedAt', 'removedAt');
  void rewriteRecords(tx, (record) => ({ ...record, highlights: 0 }));
}

/** Rewrites each article's record, that of a removed one too. */
async function rewriteRecords(tx: Upgrade, change: (record: MetaRecord) => MetaRecord): Promise<void> {
  for (let at = await tx.objectStore('meta').openCursor(); at; at = await at.continue()) {
    void at.update(change(at.value));
  }
  for (let at = await tx.objectStore('removed').openCursor(); at; at = await at.continue()) {
    if (at.value.kept) void at.update({ ...at.value, kept: change(at.value.kept) });
  }
}
