import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { changeStored } from '@/utils/browser/change-stored';
import { isLocked } from '@/utils/browser/is-locked';
import { onChange } from '@/utils/library/changes';
import type { Place } from '@/utils/sync/find-server';
import type { Membership } from '@/utils/sync/join-server';
import type { Header } from '@/utils/sync/keys';
import type { Failure } from '@/utils/sync/state';
import type { SyncProblem } from '@/utils/sync/sync-error';

/** What goes along with the library where the person wants it to. */
export interface SyncExtras {
  settings: boolean;
  pictures: boolean;
}

/** How this browser reaches its server. In this browser alone: neither exports nor the browser's own sync carry it. */
export interface SyncSetup extends Membership, Place {
  login: string;
  password: string;
  /** What goes along with the library. Missing: nothing does. */
  extras?: SyncExtras;
}

/** How sync stands, for whoever shows it. */
export interface SyncStatus {
  /** When it last came to its end, in milliseconds since 1970. */
  at: number | null;
  /**
   * How far the sync under way is: articles sent, and still to be sent; fetched, and known to be still fetched; articles whose
   * pictures wait.
   */
  running: { sent: number; toGo: number; fetched?: number; toFetch?: number; pictures?: number } | null;
  problem: SyncProblem | null;
  /** What did not go through while all else did: an article's record or text, a picture of one, the settings ('' by name). */
  failures: { doc: string; name: string; reason: Failure['reason']; detail: string }[];
}

export const SYNC_ALARM = 'sync';
/** How often is looked for what others did, in minutes. */
const EVERY = 15;
/** After a change here, in minutes: a burst of them is one sync, and browsers wait for half a minute at least. */
const SOON = 0.5;
/** Held by whoever syncs. */
export const SYNC_LOCK = 'lectern-sync';

export const syncSetup = storage.defineItem<SyncSetup | null>('local:sync-setup', { fallback: null });
export const syncStatus = storage.defineItem<SyncStatus>('local:sync-status', {
  fallback: { at: null, running: null, problem: null, failures: [] },
});

/** Keeps the header as it was changed, here or by another device; not where sync was turned off meanwhile, or is another's. */
export async function keepHeader(header: Header): Promise<void> {
  await changeStored(syncSetup, (setup) => (setup?.header.library === header.library ? { ...setup, header } : setup));
}

/** Calls back with how sync stands, and with the server's address, now and whenever that changes; null: it is off. */
export function followSync(listener: (status: (SyncStatus & { server: string }) | null) => void): () => void {
  const look = async () => {
    const [setup, status] = await Promise.all([syncSetup.getValue(), syncStatus.getValue()]);
    // Of a sync whose page or worker was killed the words are left.
    const isOver = status.running !== null && !(await isLocked(SYNC_LOCK));
    listener(setup && { ...status, server: setup.url, ...(isOver ? { running: null } : {}) });
  };
  const lookAgain = () => void look().catch(console.warn);
  lookAgain();
  const stops = [syncSetup.watch(lookAgain), syncStatus.watch(lookAgain)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Sets the alarm or takes it away; at each start anew, since browsers forget alarms with an update. */
export async function planSync(): Promise<void> {
  if (await syncSetup.getValue()) {
    await browser.alarms.create(SYNC_ALARM, { delayInMinutes: SOON, periodInMinutes: EVERY });
  } else {
    await browser.alarms.clear(SYNC_ALARM);
    await syncStatus.removeValue();
  }
}

/** Syncs a while after each change of the library that this page makes or sees: the alarm outlives page and worker. */
export function syncAfterChanges(): void {
  onChange(() => void planIfOn().catch(console.warn));
}

/** The same after a change of the settings, where they go along. */
export async function syncAfterSettings(): Promise<void> {
  if ((await syncSetup.getValue())?.extras?.settings) await planSync();
}

async function planIfOn(): Promise<void> {
  if (await syncSetup.getValue()) await planSync();
}
