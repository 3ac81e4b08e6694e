import { write } from '@/utils/library/database';
import type { ReadState } from '@/utils/library/saved-article';

/** Brings the library's notes in line with what is there, once the person knows that something is missing. */
export async function recount(): Promise<void> {
  await write(async (tx) => {
    const stats = await tx.objectStore('stats').get('library');
    if (!stats) return;
    const counts: Record<ReadState, number> = { unread: 0, reading: 0, read: 0, archived: 0 };
    for (let cursor = await tx.objectStore('meta').openCursor(); cursor; cursor = await cursor.continue()) {
      counts[cursor.value.state] += 1;
    }
    await tx.objectStore('stats').put({ ...stats, counts });
  });
}
