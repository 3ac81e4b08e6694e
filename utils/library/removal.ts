import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import { type WriteTx, write } from '@/utils/library/database';
import { buryForGood, highlightsIn } from '@/utils/library/highlights';
import type { ArticleId } from '@/utils/library/identity';
import { dropRecord, putRecord } from '@/utils/library/keeping';
import { beginningWith } from '@/utils/library/key-range';
import { unclaimed } from '@/utils/library/owners';
import { dropPictures } from '@/utils/library/pictures/pictures';
import type { MetaRecord } from '@/utils/library/schema';
import { turnTwins, twinIn } from '@/utils/library/twins';

/** How long a removed article can come back, in milliseconds, before `forgetRemoved` drops its text. */
export const UNDO_TIME = 24 * 60 * 60 * 1000;

/** Takes an article out of the library. It can be restored for `UNDO_TIME`; that it was removed is remembered for sync. */
export async function remove(id: ArticleId): Promise<void> {
  const isRemoved = await write(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    if (!record) return false;
    const act = await begin(tx);
    await takeOut(tx, act, record);
    await act.finish();
    return true;
  });
  if (isRemoved) announce({ what: 'removed', id });
}

/** Undoes `remove`: the article with its text, versions, tags, place and highlights. False where it is gone for good. */
export async function restore(id: ArticleId): Promise<boolean> {
  const isRestored = await write(async (tx) => {
    const act = await begin(tx);
    if (!(await bringBack(tx, act, id))) return false;
    await act.finish();
    return true;
  });
  if (isRestored) announce({ what: 'restored', id });
  return isRestored;
}

/** Moves an article with its highlights behind a tombstone, in a transaction that is open already. */
export async function takeOut(tx: WriteTx, act: Act, record: MetaRecord): Promise<ArticleId> {
  const { id } = record;
  const highlights = await highlightsIn(tx, id);
  for (const highlight of highlights) void tx.objectStore('highlights').delete(highlight.id);
  await dropRecord(tx, act, record);
  await turnTwins(tx, act, id, null);
  const { stamp: at, now: removedAt, seq } = act;
  await tx.objectStore('removed').put({ id, at, removedAt, seq, kept: record, highlights });
  return id;
}

/** Undoes `takeOut`; false where nothing is left to bring back. */
export async function bringBack(tx: WriteTx, act: Act, id: ArticleId): Promise<boolean> {
  const removed = await tx.objectStore('removed').get(id);
  const kept = removed?.kept;
  if (!kept) return false;
  // A later edit than the removal: that is what makes it win on other devices.
  const times = { ...kept.times, saved: act.stamp };
  const twin = await twinStill(tx, kept);
  await putRecord(tx, act, null, { ...kept, twin, addresses: await unclaimed(tx, kept.addresses, id), times });
  for (const highlight of removed.highlights ?? []) {
    void tx.objectStore('highlights').put({ ...highlight, seq: act.seq });
  }
  await tx.objectStore('removed').delete(id);
  return true;
}

/** The other may be gone too; and one that had this for its twin lost it with the removal. */
async function twinStill(tx: WriteTx, record: MetaRecord): Promise<ArticleId | null> {
  const body = record.version ? await tx.objectStore('body').get([record.id, record.version]) : undefined;
  return body ? await twinIn(tx, record, body.article.blocks) : null;
}

/** Drops the texts of what was removed longer than `UNDO_TIME` before `now`. The fact of the removal stays. */
export async function forgetRemoved(now: number = Date.now()): Promise<void> {
  await write(async (tx) => {
    let act: Act | undefined;
    const old = IDBKeyRange.upperBound(now - UNDO_TIME);
    let cursor = await tx.objectStore('removed').index('removedAt').openCursor(old);
    while (cursor) {
      if (cursor.value.kept) {
        await dropTexts(tx, cursor.value.id);
        act ??= await begin(tx);
        await dropPictures(tx, act, cursor.value.id);
        if (cursor.value.kept.doc !== undefined) await tx.objectStore('pending').delete(cursor.value.kept.doc);
        await cursor.update({ ...cursor.value, kept: null, highlights: [] });
      }
      cursor = await cursor.continue();
    }
    await act?.finish();
    await forgetHighlights(tx, old);
  });
}

async function forgetHighlights(tx: WriteTx, old: IDBKeyRange): Promise<void> {
  let cursor = await tx.objectStore('removedHighlights').index('removedAt').openCursor(old);
  while (cursor) {
    if (cursor.value.kept) await cursor.update({ ...cursor.value, kept: null });
    cursor = await cursor.continue();
  }
}

/** Begins afresh at an id that was removed: what was kept for undo goes. */
export async function forget(tx: WriteTx, id: ArticleId, act: Act): Promise<void> {
  const removed = await tx.objectStore('removed').get(id);
  if (!removed) return;
  // The article's tombstone goes, so each of them needs one of its own.
  for (const highlight of removed.highlights ?? []) await buryForGood(tx, highlight, act);
  await tx.objectStore('removed').delete(id);
  await dropTexts(tx, id);
  await dropPictures(tx, act, id);
}

async function dropTexts(tx: WriteTx, id: ArticleId): Promise<void> {
  await tx.objectStore('body').delete(beginningWith(id));
}
