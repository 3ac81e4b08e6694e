import { findServer, type Place } from '@/utils/sync/find-server';
import { type Header, isHeader, type MasterKey, newKey, openHeader, rewrapped, unlock } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import type { Remote } from '@/utils/sync/remote';
import { hearingClock, type TwoClocks } from '@/utils/sync/server-clock';
import { SyncError } from '@/utils/sync/sync-error';
import { Refusal } from '@/utils/sync/wire';

/** What the person gives to reach a server. */
export interface Login {
  /** As `serverAt` gives it. */
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

/** What was found at the address that the person gave. */
export interface Found extends Place {
  /** The library that lies there, opened by the passphrase; null: there is none yet. */
  membership: Membership | null;
  /** False where the server writes over what is there though asked not to. */
  keepsConditions: boolean;
  /** This device's clock and the server's, where they are far apart. */
  clocks: TwoClocks | null;
}

/**
 * Looks at a server before anything is decided: what kind is it, may this login write, does it refuse a write over another,
 * what lies there?
 */
export async function lookAtServer(
  login: Login,
  fetchOf: typeof fetch = (...args) => fetch(...args),
  now: () => number = Date.now,
): Promise<Found> {
  const clock = hearingClock(fetchOf, now);
  const place = await findServer(login, clock.fetch);
  const remote = remoteAt(place, login, clock.fetch);
  return await asProblem(async () => {
    await remote.prepare();
    const there = await remote.header();
    const { keepsConditions } = await remote.probe();
    const membership = there && (await membershipBy(there.value, login.passphrase));
    return { ...place, keepsConditions, membership, clocks: clock.apart() };
  });
}

/** Begins a library on a server that has none. The recovery code is shown once, and kept nowhere. */
export async function beginLibrary(
  place: Place,
  login: Login,
  fetchOf?: typeof fetch,
): Promise<Membership & { recovery: string | null }> {
  const made =
    login.passphrase === null ? { header: openHeader(), key: null, recovery: null } : await newKey(login.passphrase);
  return await asProblem(async () => {
    const isFirst = await remoteAt(place, login, fetchOf).putHeader(made.header, null);
    // Another device was quicker: its library is the one.
    if (!isFirst) throw new SyncError('other-library');
    return made;
  });
}

/**
 * Wraps the library's key anew: from now on it opens with this passphrase and not with the one before; the recovery code
 * stays, and so does every other device, which has the key. Nothing is sent again.
 * @param secret The passphrase until now, or the recovery code.
 */
export async function changePassphrase(remote: Remote, library: string, secret: string, next: string): Promise<Header> {
  return await asProblem(async () => {
    const there = await remote.header();
    if (!there || !isHeader(there.value) || there.value.library !== library) throw new SyncError('other-library');
    const header = await rewrapped(there.value, secret, next);
    // Another device changed it at the same moment.
    if (!(await remote.putHeader(header, there.rev))) throw new SyncError('busy');
    return header;
  });
}

async function membershipBy(header: unknown, passphrase: string | null): Promise<Membership> {
  if (!isHeader(header)) throw new SyncError('other-library');
  if (header.encryption === 'none') {
    if (passphrase !== null) throw new SyncError('not-encrypted');
    return { header, key: null };
  }
  if (passphrase === null) throw new SyncError('needs-passphrase');
  return { header, key: await unlock(header, passphrase) };
}

function remoteAt(place: Place, { login, password }: Login, fetchOf: typeof fetch | undefined): Remote {
  return openRemote({ ...place, login, password, ...(fetchOf ? { fetch: fetchOf } : {}) }, 'set-up');
}

async function asProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw new SyncError('unknown-server', error.message, { cause: error });
    throw error;
  }
}
