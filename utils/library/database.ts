import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { asLibraryError, LibraryError } from '@/utils/library/library-error';
import type { LibrarySchema } from '@/utils/library/schema';
import { LIBRARY_VERSION, upgradeLibrary } from '@/utils/library/upgrade';

type Stores = StoreNames<LibrarySchema>;
export type ReadTx = IDBPTransaction<LibrarySchema, Stores[], 'readonly'>;
export type WriteTx = IDBPTransaction<LibrarySchema, Stores[], 'readwrite'>;
export type Tx = ReadTx | WriteTx;

const NAME = 'lectern';
const READ_STORES: Stores[] = ['meta', 'body', 'removed', 'stats'];
/** What an act of the person changes, `pending` being its trace in the search index. */
const ARTICLE_STORES: Stores[] = [
  ...READ_STORES,
  'facets',
  'highlights',
  'imageUses',
  'images',
  'pending',
  'readings',
  'removedHighlights',
];
/** What a list reads: records, and how many there are of what. */
export const LIST_STORES: Stores[] = ['meta', 'stats', 'facets'];
/** What marking a passage reads and changes: the text itself is not among it. */
export const HIGHLIGHT_STORES: Stores[] = [...LIST_STORES, 'pending', 'highlights', 'removedHighlights'];
/** The search index alone: gathering it neither waits for articles nor keeps them waiting. */
export const INDEX_STORES: Stores[] = ['pending', 'postings', 'segments', 'vocabulary'];

interface Connection {
  db: IDBPDatabase<LibrarySchema>;
  /** A newer Lectern wrote this database: this one must not change what it does not understand. */
  readOnly: boolean;
}

// Rebuilt whenever it is gone; nothing is lost with the worker that holds it.
let connection: Promise<Connection> | undefined;

/** Reads in one transaction, so that what is read belongs together. */
export async function read<T>(work: (tx: ReadTx) => Promise<T>, stores: Stores[] = READ_STORES): Promise<T> {
  try {
    return await withConnection(({ db }) => work(db.transaction(known(db, stores), 'readonly')));
  } catch (error) {
    throw asLibraryError(error);
  }
}

/**
 * One act of the person is one transaction: all of it or nothing. Resolves when it is on disk, not before
 * (`strict` waits for the disk itself). `work` awaits nothing but the transaction, or that would end under it.
 */
export async function write<T>(work: (tx: WriteTx) => Promise<T>, stores: Stores[] = ARTICLE_STORES): Promise<T> {
  return await writeWith('strict', work, stores);
}

/** Changes what is derived from the rest: all of it or nothing too, but whether the disk has it already is no matter. */
export async function writeDerived<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return await writeWith('relaxed', work, INDEX_STORES);
}

async function writeWith<T>(
  durability: IDBTransactionDurability,
  work: (tx: WriteTx) => Promise<T>,
  stores: Stores[],
): Promise<T> {
  try {
    return await withConnection(({ db, readOnly }) => {
      if (readOnly) throw new LibraryError('newer-version');
      return complete(db.transaction(stores, 'readwrite', { durability }), work);
    });
  } catch (error) {
    throw asLibraryError(error);
  }
}

async function complete<T>(tx: WriteTx, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  // A full disk shows at commit, as the transaction's error: no request reports it.
  const ended: Promise<unknown> = tx.done.then(
    () => undefined,
    (error: unknown) => error ?? new DOMException('aborted', 'AbortError'),
  );
  try {
    const result = await work(tx);
    const error = await ended;
    if (error) throw error;
    return result;
  } catch (error) {
    abort(tx);
    const reason = await ended;
    const isOwn = reason instanceof DOMException && reason.name === 'AbortError';
    throw reason && !isOwn ? reason : error;
  }
}

function abort(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself already, which is what was wanted.
  }
}

async function withConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const current = await connect();
  try {
    return await work(current);
  } catch (error) {
    // Closed for another context's upgrade between two calls, before anything was asked: once more, on a new one.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    connection = undefined;
    return await work(await connect());
  }
}

function connect(): Promise<Connection> {
  connection ??= open().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

async function open(): Promise<Connection> {
  try {
    return { db: await openVersion(LIBRARY_VERSION), readOnly: false };
  } catch (error) {
    if (asLibraryError(error).reason !== 'newer-version') throw error;
    return { db: await openVersion(undefined), readOnly: true };
  }
}

function openVersion(version: number | undefined): Promise<IDBPDatabase<LibrarySchema>> {
  const forget = () => {
    connection = undefined;
  };
  return openDB<LibrarySchema>(NAME, version, {
    upgrade: (db, from, _to, tx) => void upgradeLibrary(db, from, tx),
    // Another context wants to upgrade: let go at once, or it waits for ever. The next call opens again.
    blocking: (_current, _wanted, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
}

function known(db: IDBPDatabase<LibrarySchema>, stores: Stores[]): Stores[] {
  if (!stores.every((name) => db.objectStoreNames.contains(name))) throw new LibraryError('newer-version');
  return stores;
}
