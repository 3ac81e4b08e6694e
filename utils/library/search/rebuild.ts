import { type Act, begin } from '@/utils/library/changing';
import { type WriteTx, write } from '@/utils/library/database';
import { bandsOf } from '@/utils/library/fingerprint';
import { highlightsIn } from '@/utils/library/highlights';
import { putDerived } from '@/utils/library/keeping';
import { beginningWith } from '@/utils/library/key-range';
import type { BodyRecord, MetaRecord } from '@/utils/library/schema';
import { withNotes } from '@/utils/library/search/notes';
import { tidyIndex } from '@/utils/library/search/segments';
import { wordsIn } from '@/utils/library/search/weights';
import { sizeOf } from '@/utils/library/size';

/** Articles indexed in one transaction: short, so that a save never waits. */
const BATCH = 32;

/** Goes on with building the index where it was left, to the end. May be killed, and run twice at once. */
export async function buildIndex(): Promise<void> {
  while (await write(indexBatch)) await tidyIndex();
}

/** Forgets the index; the next search builds it anew. Nothing of the person's is in it alone. */
export async function dropIndex(): Promise<void> {
  await write(
    async (tx) => {
      const stores = ['pending', 'postings', 'segments', 'vocabulary'] as const;
      await Promise.all(stores.map((name) => tx.objectStore(name).clear()));
      const stats = await tx.objectStore('stats').get('library');
      if (stats) await tx.objectStore('stats').put({ ...stats, indexing: '' });
    },
    ['stats', 'pending', 'postings', 'segments', 'vocabulary'],
  );
}

async function indexBatch(tx: WriteTx): Promise<boolean> {
  const from = (await tx.objectStore('stats').get('library'))?.indexing;
  if (from === undefined) return false;
  const records = await tx.objectStore('meta').getAll(IDBKeyRange.lowerBound(from, true), BATCH);
  const act = await begin(tx);
  for (const record of records) await indexRecord(tx, act, record);
  await act.finish();
  const last = records.at(-1)?.id;
  const stats = await tx.objectStore('stats').get('library');
  if (!stats) return false;
  const { indexing, ...rest } = stats;
  await tx.objectStore('stats').put(last === undefined ? rest : { ...rest, indexing: last });
  return last !== undefined;
}

/** Takes from an article's texts what is derived from them: words, size, fingerprint. */
async function indexRecord(tx: WriteTx, act: Act, record: MetaRecord): Promise<void> {
  const { id, version } = record;
  const bodies = await tx.objectStore('body').getAll(beginningWith(id));
  const shown = bodies.find((body) => body.version === version);
  if (record.doc === undefined) act.advance();
  const doc = record.doc ?? act.seq;
  const notes = (await highlightsIn(tx, id)).map(({ note }) => note);
  await tx.objectStore('pending').put(withNotes(wordsIn(doc, shown?.article ?? record), [...record.tags, ...notes]));
  const bytes = bodies.reduce((sum, body) => sum + bytesOf(body), 0);
  const bands = shown ? bandsOf(shown.article.blocks) : [];
  const { reworded, ...rest } = record;
  await putDerived(tx, act, record, { ...rest, doc, bytes, bands });
}

function bytesOf({ article, digest, bytes }: BodyRecord): number {
  return bytes ?? sizeOf(article) + sizeOf(digest);
}
