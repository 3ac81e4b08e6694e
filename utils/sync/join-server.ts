import { Couch, CouchRefusal } from '@/utils/sync/couch';
import { type Header, isHeader, type MasterKey, newKey, openHeader, unlock } from '@/utils/sync/keys';
import { HEADER_ID } from '@/utils/sync/session';
import { SyncError } from '@/utils/sync/sync-error';

/** What the person gives to reach a server. */
export interface Login {
  /** Of the database. */
  url: string;
  login: string;
  password: string;
  /** Null: what is sent is not to be encrypted. */
  passphrase: string | null;
}

/** What a device needs to sync from now on. */
export interface Membership {
  header: Header;
  /** Null where nothing is encrypted. */
  key: MasterKey | null;
}

/** Where a database is when the person gives a server alone. */
const DATABASE = 'lectern';

/**
 * The database's address; null where the password would go over a network in the clear: plain http is for this machine
 * and for one's own network.
 */
export function databaseAt(address: string): string | null {
  const text = address.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.username || url.password || url.hostname === '') return null;
  const isOwn =
    /^(?:localhost|\[::1\]|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|[^.]+\.local)$/;
  if (url.protocol !== 'https:' && !isOwn.test(url.hostname)) return null;
  const path = url.pathname.replace(/\/+$/, '');
  return url.origin + (path || `/${DATABASE}`);
}

/**
 * Looks at a server before anything is decided: does it answer as CouchDB does, may this login write, does it refuse a
 * write over a newer one? With the library that lies there, opened by the passphrase; null: there is none yet.
 */
export async function lookAtServer(login: Login, fetchOf?: typeof fetch): Promise<Membership | null> {
  const couch = couchOf(login, fetchOf);
  return await asProblem(async () => {
    if ((await couch.info()) === null) await couch.create();
    const there = await couch.get(HEADER_ID);
    await probe(couch);
    if (!there) return null;
    return await opened(there.header, login.passphrase);
  });
}

/** Begins a library on a server that has none. The recovery code is shown once, and kept nowhere. */
export async function beginLibrary(
  login: Login,
  fetchOf?: typeof fetch,
): Promise<Membership & { recovery: string | null }> {
  const made =
    login.passphrase === null ? { header: openHeader(), key: null, recovery: null } : await newKey(login.passphrase);
  return await asProblem(async () => {
    const rev = await couchOf(login, fetchOf).put({ _id: HEADER_ID, header: made.header });
    // Another device was quicker: its library is the one.
    if (rev === null) throw new SyncError('other-library');
    return made;
  });
}

async function opened(header: unknown, passphrase: string | null): Promise<Membership> {
  if (!isHeader(header)) throw new SyncError('other-library');
  if (header.encryption === 'none') {
    if (passphrase !== null) throw new SyncError('not-encrypted');
    return { header, key: null };
  }
  if (passphrase === null) throw new SyncError('needs-passphrase');
  return { header, key: await unlock(header, passphrase) };
}

/** Some servers let a write over a newer one pass, and lose it: none of them is synced with. */
async function probe(couch: Couch): Promise<void> {
  const _id = `probe-${crypto.randomUUID()}`;
  const [first] = await couch.bulkDocs([{ _id }]);
  if (!first?.rev) throw new SyncError('forbidden', first?.reason ?? '');
  const [second] = await couch.bulkDocs([{ _id }]);
  await couch.bulkDocs([{ _id, _rev: first.rev, _deleted: true }]);
  if (second?.error !== 'conflict') throw new SyncError('not-couchdb', 'a write over a newer one was not refused');
}

function couchOf({ url, login, password }: Login, fetchOf: typeof fetch | undefined): Couch {
  return new Couch({ url, login, password, ...(fetchOf ? { fetch: fetchOf } : {}) });
}

async function asProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CouchRefusal) throw new SyncError('not-couchdb', error.message, { cause: error });
    throw error;
  }
}
