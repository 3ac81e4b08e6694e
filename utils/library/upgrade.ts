import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { withKeys } from '@/utils/library/facets';
import { recountIn } from '@/utils/library/recount';
import type { LibrarySchema, MetaRecord } from '@/utils/library/schema';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

type Step = (db: IDBPDatabase<LibrarySchema>, tx: Upgrade) => void | Promise<void>;

/** One small step a version, run in order from the version found. A step that was released is never edited. */
const STEPS: Step[] = [createStores, createSearchIndex, createHighlights, createFacets];

export const LIBRARY_VERSION: number = STEPS.length;

/**
 * Brings a database of version `from` (0: none yet) up to `LIBRARY_VERSION`, each step on what the last one left.
 * All of it is one transaction: where a step fails the database stays what it was.
 */
export async function upgradeLibrary(db: IDBPDatabase<LibrarySchema>, from: number, tx: Upgrade): Promise<void> {
  try {
    for (const step of STEPS.slice(from)) await step(db, tx);
  } catch (error) {
    console.error(error);
    tx.abort();
  }
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

async function createSearchIndex(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): Promise<void> {
  db.createObjectStore('pending', { keyPath: 'doc' });
  db.createObjectStore('postings', { keyPath: ['bucket', 'segment'] });
  db.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
  tx.objectStore('meta').createIndex('doc', 'doc');
  await markUnindexed(tx);
}

/** What is there already is indexed later, in small steps: an upgrade must not keep the person waiting. */
async function markUnindexed(tx: Upgrade): Promise<void> {
  const stats = await tx.objectStore('stats').get('library');
  if (stats) await tx.objectStore('stats').put({ ...stats, indexing: '' });
}

async function createHighlights(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): Promise<void> {
  const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
  highlights.createIndex('article', 'article');
  highlights.createIndex('created', ['created', 'id']);
  highlights.createIndex('colour', ['colour', 'created', 'id']);
  highlights.createIndex('seq', 'seq');
  const removed = db.createObjectStore('removedHighlights', { keyPath: 'id' });
  removed.createIndex('article', 'article');
  removed.createIndex('seq', 'seq');
  removed.createIndex('removedAt', 'removedAt');
  await rewriteRecords(tx, (record) => ({ ...record, highlights: 0 }));
}

/** Filters with counts, orders, statistics, pictures; what needs the texts themselves is found while they are indexed anew. */
async function createFacets(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): Promise<void> {
  const meta = tx.objectStore('meta');
  meta.createIndex('facets', 'facets', { multiEntry: true });
  meta.createIndex('bands', 'bands', { multiEntry: true });
  for (const key of ['shortest', 'longest', 'site', 'title', 'progress'] as const) {
    meta.createIndex(key, [`keys.${key}`, 'added']);
  }
  db.createObjectStore('facets', { keyPath: ['kind', 'value'] });
  db.createObjectStore('readings', { keyPath: ['day', 'device'] });
  db.createObjectStore('images', { keyPath: 'hash' });
  db.createObjectStore('imageUses', { keyPath: ['article', 'url'] }).createIndex('hash', 'hash');
  db.createObjectStore('vocabulary', { keyPath: 'bucket' });
  const added = { bytes: 0, stub: false, twin: null, bands: [], apart: [] };
  await rewriteRecords(tx, (record) => withKeys({ ...record, ...added, furthest: record.place?.percent ?? 0 }));
  await recountIn(tx);
  await markUnindexed(tx);
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
