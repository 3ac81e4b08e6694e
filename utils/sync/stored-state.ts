import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { ArticleId } from '@/utils/library/identity';
import { type Failure, NO_PROGRESS, type Progress, type Row, type SyncState } from '@/utils/sync/state';

/** A database of its own: what is lost with it is asked of the server again, and the library's own stays as it is. */
interface StateSchema extends DBSchema {
  rows: { key: string; value: Row; indexes: { article: ArticleId } };
  queue: { key: ArticleId; value: { article: ArticleId } };
  failures: { key: string; value: Failure };
  missing: { key: string; value: { doc: string; article: ArticleId } };
  facts: { key: string; value: Progress | string };
  errands: { key: string; value: { errand: string } };
}

const NAME = 'lectern-sync';
const STORES = ['rows', 'queue', 'failures', 'missing', 'facts', 'errands'] as const;

type CommitTx = IDBPTransaction<StateSchema, typeof STORES, 'readwrite'>;

/** What this device remembers of its server, on disk. `close` when the sync is over. */
export async function openState(): Promise<SyncState & { close(): void }> {
  const db = await openDB<StateSchema>(NAME, 2, {
    upgrade(fresh, former) {
      fresh.createObjectStore('errands', { keyPath: 'errand' });
      if (former === 1) return;
      fresh.createObjectStore('rows', { keyPath: 'doc' }).createIndex('article', 'article');
      fresh.createObjectStore('queue', { keyPath: 'article' });
      fresh.createObjectStore('failures', { keyPath: 'doc' });
      fresh.createObjectStore('missing', { keyPath: 'doc' });
      fresh.createObjectStore('facts');
    },
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return stateIn(db);
}

/** From a store that is empty nearly always: a request for each name that is not in it would be most of a commit. */
async function deleteFrom(tx: CommitTx, name: 'failures' | 'missing', names: readonly string[] = []): Promise<void> {
  const store = tx.objectStore(name);
  if (names.length === 0 || (await store.count()) === 0) return;
  for (const one of names) void store.delete(one);
}

/** Forgets the server. The library stays. */
export async function forgetState(): Promise<void> {
  await deleteDB(NAME);
}

function stateIn(db: IDBPDatabase<StateSchema>): SyncState & { close(): void } {
  const progress = async () => (await db.get('facts', 'progress')) as Progress | undefined;
  return {
    close: () => db.close(),
    async device() {
      const known = await db.get('facts', 'device');
      if (typeof known === 'string') return known;
      const name = crypto.randomUUID();
      await db.put('facts', name, 'device');
      return name;
    },
    progress: async () => ({ ...NO_PROGRESS, ...(await progress()) }),
    async rows(docs) {
      const tx = db.transaction('rows');
      // Before the first sync there is none, and a server's whole feed to ask for.
      if ((await tx.store.count()) === 0) return docs.map(() => undefined);
      return await Promise.all(docs.map((doc) => tx.store.get(doc)));
    },
    rowsOf: (article) => db.getAllFromIndex('rows', 'article', article),
    page: (after, limit) => db.getAll('rows', IDBKeyRange.lowerBound(after, true), limit),
    queued: (limit) => db.getAllKeys('queue', null, limit),
    async missing(docs) {
      const tx = db.transaction('missing');
      if ((await tx.store.count()) === 0) return [];
      const all = await Promise.all(docs.map((doc) => tx.store.get(doc)));
      return all.filter((one) => one !== undefined);
    },
    errands: (beginning, limit) => db.getAllKeys('errands', IDBKeyRange.bound(beginning, `${beginning}\uffff`), limit),
    countErrands: () => db.count('errands'),
    failures: () => db.getAll('failures'),
    async commit({ rows, drop, queue, unqueue, failures, heal, missing, found, errands, ran, progress: more }) {
      const tx = db.transaction(STORES, 'readwrite');
      const store = <Name extends (typeof STORES)[number]>(name: Name) => tx.objectStore(name);
      for (const doc of drop ?? []) void store('rows').delete(doc);
      for (const row of rows ?? []) void store('rows').put(row);
      for (const article of unqueue ?? []) void store('queue').delete(article);
      for (const article of queue ?? []) void store('queue').put({ article });
      await deleteFrom(tx, 'failures', heal);
      for (const failure of failures ?? []) void store('failures').put(failure);
      for (const one of missing ?? []) void store('missing').put(one);
      await deleteFrom(tx, 'missing', found);
      for (const errand of ran ?? []) void store('errands').delete(errand);
      for (const errand of errands ?? []) void store('errands').put({ errand });
      if (more) {
        const former = (await store('facts').get('progress')) as Progress | undefined;
        void store('facts').put({ ...NO_PROGRESS, ...former, ...more }, 'progress');
      }
      await tx.done;
    },
    async clear() {
      const tx = db.transaction(STORES, 'readwrite');
      for (const name of ['rows', 'queue', 'failures', 'missing', 'errands'] as const)
        void tx.objectStore(name).clear();
      void tx.objectStore('facts').delete('progress');
      await tx.done;
    },
  };
}
