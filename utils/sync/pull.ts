import type { ArticleId } from '@/utils/library/identity';
import type { DocKind } from '@/utils/sync/codec';
import { isHeader } from '@/utils/sync/keys';
import { afterLoss, DOWN, isOfPictures } from '@/utils/sync/picture-errands';
import { type Change, HEADER_ID, isFixed } from '@/utils/sync/remote';
import type { Counts, Session } from '@/utils/sync/session';
import type { Row } from '@/utils/sync/state';
import { SyncError } from '@/utils/sync/sync-error';
import { takeSettings } from '@/utils/sync/sync-settings';
import { takeArticles } from '@/utils/sync/take-articles';

/**
 * Fetches what others changed and joins it with what is here. What this device wrote itself comes by in the feed by name
 * and is not fetched. `seen` collects the documents that are there, where all are compared. False where the server cannot
 * tell what changed, and all must be.
 */
export async function pull(session: Session, counts: Counts, seen?: Set<string>): Promise<boolean> {
  const { remote, state } = session;
  let { since } = seen ? { since: 0 } : await state.progress();
  for (let ahead = remote.changes(since); ; ) {
    const page = await ahead;
    if (!page) return false;
    if (!page.isLast) {
      // Read while what this one tells of is fetched. Whatever fails there shows where it is awaited.
      ahead = remote.changes(page.since);
      ahead.catch(() => undefined);
    }
    if (seen) for (const { id, deleted } of page.changes) if (!deleted) seen.add(id);
    await takePage(session, page.changes, counts);
    since = page.since;
    // Where all is compared a kill begins it anew: what is known by then is not fetched again.
    if (!seen) await state.commit({ progress: { since } });
    if (page.isLast) break;
  }
  if (seen) await state.commit({ progress: { since } });
  return true;
}

async function takePage(session: Session, changes: readonly Change[], counts: Counts): Promise<void> {
  const { state } = session;
  const ours = changes.filter(({ id }) => isWanted(session, id));
  if (changes.some(({ id }) => id === HEADER_ID)) await checkHeader(session);
  const rows = await state.rows(ours.map(({ id }) => id));
  const wanted = new Map<string, string[]>();
  const lost: Row[] = [];
  const fixed: string[] = [];
  const moved: Row[] = [];
  const errands: string[] = [];
  for (const [at, change] of ours.entries()) {
    const row = rows[at];
    const revs = leavesOf(change, row);
    const isGone = change.deleted || revs.length === 0;
    const isNews = revs.some((rev) => !row?.revs.includes(rev));
    if (isGone && row) {
      // A document taken away on the server is no removal: whoever still has the article sends it again.
      lost.push(row);
    } else if (isGone) continue;
    else if (change.id.startsWith('s-')) {
      if (!isNews && revs.length === row?.revs.length) continue;
      await takeSettings(session, change.id, revs);
      counts.fetched += 1;
    } else if (change.id.startsWith('u-')) {
      if (!isNews && revs.length === row?.revs.length) continue;
      moved.push({ doc: change.id, article: '', seq: 0, ...row, revs, hash: '' });
      errands.push(DOWN + change.id);
    } else if (isFixed(change.id) && !row) fixed.push(change.id);
    else if (!row || row.isUnreadable || (isNews && !isFixed(change.id))) wanted.set(change.id, revs);
    else if (isNews || revs.length !== row.revs.length) moved.push({ ...row, revs });
  }
  const missing = await state.missing(fixed);
  const isText = ({ doc }: { doc: string }) => doc.startsWith('t-');
  const late = await docsOf(session, 'a', missing.filter(isText));
  for (const [at, row] of (await state.rows(late)).entries()) {
    const doc = late[at] ?? '';
    if (!wanted.has(doc)) wanted.set(doc, row?.revs ?? []);
  }
  const latePictures = await docsOf(
    session,
    'u',
    missing.filter((one) => !isText(one)),
  );
  errands.push(...latePictures.map((doc) => DOWN + doc));
  if (lost.length + moved.length + errands.length > 0) {
    const again = await afterLoss(session, lost);
    await state.commit({ ...again, rows: moved, errands: [...again.errands, ...errands] });
  }
  await takeArticles(session, [...wanted], counts);
}

/** Settings and pictures go along where the person wants them to. */
function isWanted({ settings, pictures }: Session, doc: string): boolean {
  return /^[at]-/.test(doc) || Boolean(settings && doc.startsWith('s-')) || Boolean(pictures && isOfPictures(doc));
}

async function docsOf({ codec }: Session, kind: DocKind, about: readonly { article: ArticleId }[]): Promise<string[]> {
  return await Promise.all([...new Set(about.map(({ article }) => article))].map((id) => codec.idOf(kind, id)));
}

/** Every revision of a document that there is now. */
function leavesOf({ revs, ended }: Change, row: Row | undefined): string[] {
  if (!ended) return revs;
  const others = row?.revs.filter((rev) => !ended.includes(rev)) ?? [];
  return [...new Set([...revs, ...others])];
}

/**
 * The library must be the one that this device joined; a key of somebody else's would write what nobody can read. Where
 * the passphrase was changed, what it wraps the key with is kept here; where it came back from before that, it is sent
 * again.
 */
export async function checkHeader({ remote, header, keepHeader }: Session): Promise<void> {
  const there = await remote.header();
  if (!there) return void (await remote.putHeader(header, null));
  if (!isHeader(there.value) || there.value.library !== header.library) throw new SyncError('other-library');
  const [here, its] = [header.edition ?? 0, there.value.edition ?? 0];
  if (its > here) await keepHeader?.(there.value);
  else if (its < here) await remote.putHeader(header, there.rev);
}
