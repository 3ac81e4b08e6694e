import { changeStored } from '@/utils/browser/change-stored';
import { maySend } from '@/utils/browser/sending-consent';
import { forgetKnownSettings, settingsStore } from '@/utils/browser/settings-store';
import { syncProblemOf } from '@/utils/browser/sync-problem';
import {
  keepHeader,
  SYNC_LOCK,
  type SyncExtras,
  type SyncStatus,
  syncSetup,
  syncStatus,
} from '@/utils/browser/sync-status';
import { get } from '@/utils/library/library';
import { nameOf } from '@/utils/library/saved-article';
import { plainCodec, sealingCodec } from '@/utils/sync/codec';
import { forgive } from '@/utils/sync/forgive';
import { libraryPictures, libraryReplica } from '@/utils/sync/library-replica';
import { openRemote } from '@/utils/sync/open-remote';
import { UP } from '@/utils/sync/picture-errands';
import { settingsOf } from '@/utils/sync/settings';
import type { Failure } from '@/utils/sync/state';
import { openState } from '@/utils/sync/stored-state';
import { sync } from '@/utils/sync/sync';
import { SyncError } from '@/utils/sync/sync-error';

const MOST_NAMED = 50;
/** Rows looked through at once. */
const MANY = 1_000;

/**
 * Syncs now, here, and tells how it went: after the sync that is under way, if one is, since that began before the
 * person asked. Never rejects. Killed with its page or worker, it is taken up by the next alarm where it was.
 */
export async function syncNow(): Promise<void> {
  await navigator.locks.request(SYNC_LOCK, () => run());
}

/** The same, and tries once more what did not go through: all of it, or what concerns this document. */
export async function syncAgain(doc?: string): Promise<void> {
  await navigator.locks.request(SYNC_LOCK, () => run((state) => forgive(state, doc)));
}

/** The same for an alarm, which has nothing to ask where a sync is under way. */
export async function syncIfIdle(): Promise<void> {
  await navigator.locks.request(SYNC_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await run();
  });
}

/** Takes settings and pictures along from now on, or not. What lies on the server of them stays there. */
export async function changeExtras(change: Partial<SyncExtras>): Promise<void> {
  await navigator.locks.request(SYNC_LOCK, async () => {
    const setup = await syncSetup.getValue();
    if (!setup) return;
    const former = setup.extras ?? { settings: false, pictures: false };
    const extras = { ...former, ...change };
    if (extras.settings !== former.settings) await forgetKnownSettings();
    await changeStored(syncSetup, (now) => now && { ...now, extras });
    await lookAgain(former, extras);
    await run();
  });
}

/** What others said of what did not go along was passed over: all names are looked at once more, and that is read anew. */
async function lookAgain(former: SyncExtras, extras: SyncExtras): Promise<void> {
  const kinds = [
    ...(extras.settings === former.settings ? [] : ['s-']),
    ...(extras.pictures === former.pictures ? [] : ['p-', 'u-']),
  ];
  const state = await openState();
  try {
    const drop: string[] = [];
    for (let after = ''; ; ) {
      const rows = await state.page(after, MANY);
      drop.push(...rows.map(({ doc }) => doc).filter((doc) => kinds.includes(doc.slice(0, 2))));
      after = rows.at(-1)?.doc ?? '';
      if (rows.length < MANY) break;
    }
    const articles = extras.pictures && !former.pictures ? await libraryPictures.articles() : [];
    const ran = extras.pictures ? [] : await state.errands('', await state.countErrands());
    await state.commit({ drop, ran, errands: articles.map((id) => UP + id), progress: { isComparing: true } });
  } finally {
    state.close();
  }
}

type State = Awaited<ReturnType<typeof openState>>;

/** One sync, with the lock of all of this browser held. `prepare`: what is done to its memory first. */
async function run(prepare?: (state: State) => Promise<void>): Promise<void> {
  const setup = await syncSetup.getValue();
  if (!setup) return;
  const before = await syncStatus.getValue();
  let state: State | undefined;
  try {
    if (!(await maySend())) throw new SyncError('no-permission');
    state = await openState();
    await prepare?.(state);
    const device = await state.device();
    const remote = openRemote(setup, device);
    const codec = setup.key === null ? plainCodec : await sealingCodec(setup.key);
    let told = Date.now();
    const { pushed } = await state.progress();
    const toGo = await libraryReplica.countSince(pushed);
    await syncStatus.setValue({ ...before, running: { sent: 0, toGo } });
    const report = await sync({
      remote,
      codec,
      state,
      replica: libraryReplica,
      ...(setup.extras?.settings ? { settings: settingsOf(settingsStore, device, Date.now) } : {}),
      ...(setup.extras?.pictures ? { pictures: libraryPictures } : {}),
      header: setup.header,
      keepHeader,
      now: Date.now,
      // Writing it down also tells the browser that its worker is at work.
      onBatch({ toGo: ahead, ...done }) {
        if (Date.now() - told < 300) return;
        told = Date.now();
        // What was fetched counts as changed here, too, and is not sent.
        void syncStatus.setValue({
          ...before,
          running: { ...done, toGo: Math.min(ahead, Math.max(0, toGo - done.sent)) },
        });
      },
    });
    const failures = await named(report.failures);
    await syncStatus.setValue({ at: Date.now(), running: null, problem: null, failures });
  } catch (error) {
    console.warn(error);
    await syncStatus.setValue({ ...before, running: null, problem: syncProblemOf(error) });
  } finally {
    state?.close();
  }
}

async function named(failures: readonly Failure[]): Promise<SyncStatus['failures']> {
  return await Promise.all(
    failures.slice(0, MOST_NAMED).map(async ({ article, doc, reason, detail }) => {
      const saved = article ? await get(article) : undefined;
      return { doc, name: saved ? nameOf(saved.row) : doc.startsWith('s-') ? '' : doc, reason, detail };
    }),
  );
}
