import { read, write } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import { tidyIndex } from '@/utils/library/search/segments';
import { wordsIn } from '@/utils/library/search/weights';

/** Articles indexed in one transaction: short, so that a save never waits. */
const BATCH = 32;

/** Is every article in the index, so that it can be relied on? */
export async function isIndexed(): Promise<boolean> {
  const stats = await read((tx) => tx.objectStore('stats').get('library'));
  return stats?.indexing === undefined;
}

/** Goes on with building the index where it was left, to the end. May be killed, and run twice at once. */
export async function buildIndex(): Promise<void> {
  while (await indexBatch()) await tidyIndex();
}

/** Forgets the index; the next search builds it anew. Nothing of the person's is in it alone. */
export async function dropIndex(): Promise<void> {
  await write(
    async (tx) => {
      await Promise.all([
        tx.objectStore('pending').clear(),
        tx.objectStore('postings').clear(),
        tx.objectStore('segments').clear(),
      ]);
      const stats = await tx.objectStore('stats').get('library');
      if (stats) await tx.objectStore('stats').put({ ...stats, indexing: '' });
    },
    ['stats', 'pending', 'postings', 'segments'],
  );
}

async function indexBatch(): Promise<boolean> {
  return await write(async (tx) => {
    const stats = await tx.objectStore('stats').get('library');
    if (stats?.indexing === undefined) return false;
    const records = await tx.objectStore('meta').getAll(IDBKeyRange.lowerBound(stats.indexing, true), BATCH);
    let { seq } = stats;
    for (const record of records) {
      const body = record.version ? await tx.objectStore('body').get([record.id, record.version]) : undefined;
      const doc = record.doc ?? ++seq;
      if (record.doc === undefined) await tx.objectStore('meta').put({ ...record, doc });
      await tx.objectStore('pending').put(wordsIn(doc, body?.article ?? record));
    }
    const last: ArticleId | undefined = records.at(-1)?.id;
    const { indexing, ...rest } = { ...stats, seq };
    await tx.objectStore('stats').put(last === undefined ? rest : { ...rest, indexing: last });
    return last !== undefined;
  });
}
