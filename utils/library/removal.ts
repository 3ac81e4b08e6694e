import { announce } from '@/utils/library/changes';
import { begin } from '@/utils/library/changing';
import { type WriteTx, write } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';

/** How long a removed article can come back, in milliseconds, before `forgetRemoved` drops its text. */
export const UNDO_TIME = 24 * 60 * 60 * 1000;

/** Takes an article out of the library. It can be restored for `UNDO_TIME`; that it was removed is remembered for sync. */
export async function remove(id: ArticleId): Promise<void> {
  const isRemoved = await write(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    if (!record) return false;
    const act = await begin(tx);
    act.count(record.state, null);
    await tx.objectStore('meta').delete(id);
    await tx.objectStore('removed').put({ id, at: act.stamp, removedAt: act.now, seq: act.seq, kept: record });
    await act.finish();
    return true;
  });
  if (isRemoved) announce({ what: 'removed', id });
}

/** Undoes `remove`: the article with its text, versions, tags and place. False where it is gone for good. */
export async function restore(id: ArticleId): Promise<boolean> {
  const isRestored = await write(async (tx) => {
    const kept = (await tx.objectStore('removed').get(id))?.kept;
    if (!kept) return false;
    const act = await begin(tx);
    act.count(null, kept.state);
    // A later edit than the removal: that is what makes it win on other devices.
    const times = { ...kept.times, saved: act.stamp };
    await tx.objectStore('meta').put({ ...kept, addresses: await stillFree(tx, kept.addresses), seq: act.seq, times });
    await tx.objectStore('removed').delete(id);
    await act.finish();
    return true;
  });
  if (isRestored) announce({ what: 'restored', id });
  return isRestored;
}

/** Drops the texts of what was removed longer than `UNDO_TIME` before `now`. The fact of the removal stays. */
export async function forgetRemoved(now: number = Date.now()): Promise<void> {
  await write(async (tx) => {
    const old = IDBKeyRange.upperBound(now - UNDO_TIME);
    let cursor = await tx.objectStore('removed').index('removedAt').openCursor(old);
    while (cursor) {
      if (cursor.value.kept) {
        await dropTexts(tx, cursor.value.id);
        if (cursor.value.kept.doc !== undefined) await tx.objectStore('pending').delete(cursor.value.kept.doc);
        await cursor.update({ ...cursor.value, kept: null });
      }
      cursor = await cursor.continue();
    }
  });
}

/** Begins afresh at an id that was removed: what was kept for undo goes. */
export async function forget(tx: WriteTx, id: ArticleId): Promise<void> {
  if ((await tx.objectStore('removed').getKey(id)) === undefined) return;
  await tx.objectStore('removed').delete(id);
  await dropTexts(tx, id);
}

async function dropTexts(tx: WriteTx, id: ArticleId): Promise<void> {
  await tx.objectStore('body').delete(IDBKeyRange.bound([id, ''], [id, '\uffff']));
}

async function stillFree(tx: WriteTx, addresses: string[]): Promise<string[]> {
  const free: string[] = [];
  for (const address of addresses) {
    if ((await tx.objectStore('meta').index('addresses').getKey(address)) === undefined) free.push(address);
  }
  return free;
}
