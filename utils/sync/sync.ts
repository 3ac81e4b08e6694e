import { afterLoss } from '@/utils/sync/picture-errands';
import { checkHeader, pull } from '@/utils/sync/pull';
import { push } from '@/utils/sync/push';
import type { Versioned } from '@/utils/sync/remote';
import type { Counts, Session } from '@/utils/sync/session';
import type { Failure } from '@/utils/sync/state';
import { SyncError } from '@/utils/sync/sync-error';
import { syncPictures } from '@/utils/sync/sync-pictures';
import { Refusal } from '@/utils/sync/wire';

/** What a sync came to. */
export interface SyncReport extends Omit<Counts, 'toFetch'> {
  failures: Failure[];
}

/** Others write meanwhile, and each time their words come first; more often than this they wait for the next sync. */
const ROUNDS = 10;
const PAGE = 500;

/**
 * Brings this device and the server to the same. May be killed at any moment: the next one goes on where this one was.
 * Rejects with a `SyncError`; then nothing is lost, and what was not sent waits.
 */
export async function sync(session: Session): Promise<SyncReport> {
  try {
    return await run(session);
  } catch (error) {
    if (error instanceof Refusal) throw new SyncError('failed', error.message, { cause: error });
    throw error;
  }
}

async function run(session: Session): Promise<SyncReport> {
  const { state } = session;
  const counts: Counts = { sent: 0, fetched: 0, toFetch: 0 };
  await knowLibrary(session);
  const own = await ownMark(session);
  const { isComparing } = await compareIfOther(session, own);
  if (isComparing) await compare(session, counts);
  else await fetchNews(session, counts);
  const before = await state.progress();
  for (let round = 0; round < ROUNDS && (await push(session, counts)); round++) await fetchNews(session, counts);
  await syncPictures(session, counts);
  const after = await state.progress();
  if (after.isComparing || after.pushed !== before.pushed || counts.fetched > 0) {
    // Past what was just written, so that the next one has nothing to read.
    if (after.isSending) await fetchNews(session, counts);
    if (before.isSending) await session.remote.tellAll?.();
    await leaveMark(session, own);
  }
  const { sent, fetched } = counts;
  return { sent, fetched, failures: await state.failures() };
}

/** Another library than last time, or one that came back smaller: what it lacks is fetched as if it had never been here. */
async function knowLibrary({ replica, state }: Session): Promise<void> {
  const { generation, seq } = await replica.identity();
  const { library, pushed } = await state.progress();
  // The first article makes the library: what is known of the server beside an empty one holds.
  if ((library !== null && library !== generation) || seq < pushed) await state.clear();
  if (library !== generation) await state.commit({ progress: { library: generation } });
}

/** What this device wrote down on the server last time; where it is gone the library's place is made anew. */
async function ownMark(session: Session): Promise<Versioned<unknown> | null> {
  const { remote } = session;
  const own = await remote.mark(await ownName(session));
  if (own) return own;
  await remote.prepare();
  await checkHeader(session);
  return null;
}

/** A server that was set back knows of an older visit than this device does, or of none: then all is compared. */
async function compareIfOther({ state }: Session, own: Versioned<unknown> | null): Promise<{ isComparing: boolean }> {
  const { mark, nextMark, isComparing } = await state.progress();
  const isKnown = own !== null && (own.value === mark || own.value === nextMark);
  if (isComparing || isKnown) return { isComparing };
  await state.commit({ progress: { isComparing: true } });
  return { isComparing: true };
}

async function fetchNews(session: Session, counts: Counts): Promise<void> {
  if (!(await pull(session, counts))) await compare(session, counts);
}

/** Reads the names of all that is there; what is here and not there is sent again, whatever the server forgot. */
async function compare(session: Session, counts: Counts): Promise<void> {
  const { state } = session;
  const seen = new Set<string>();
  await pull(session, counts, seen);
  let after = '';
  for (;;) {
    const rows = await state.page(after, PAGE);
    const gone = rows.filter(({ doc }) => !seen.has(doc));
    // Known before this comparison, or written by another device during it: then it comes by in the next pull.
    await state.commit(await afterLoss(session, gone));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    after = last.doc;
  }
}

async function leaveMark(session: Session, own: Versioned<unknown> | null): Promise<void> {
  const { remote, state } = session;
  const mark = crypto.randomUUID();
  await state.commit({ progress: { nextMark: mark } });
  await remote.putMark(await ownName(session), mark, own?.rev ?? null);
  await state.commit({ progress: { mark, nextMark: null, isComparing: false, isSending: false } });
}

async function ownName({ header, state }: Session): Promise<string> {
  return `lectern-${header.library}-${await state.device()}`;
}
