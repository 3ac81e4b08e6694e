import { textOf } from '@/utils/article/article';
import { read } from '@/utils/library/database';
import { type ListKey, recordsOf } from '@/utils/library/listing';
import { rowOf } from '@/utils/library/records';
import { nameOf, siteOf } from '@/utils/library/saved-article';
import type { BodyRecord, MetaRecord } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';
import { bestMatch, marksIn } from '@/utils/library/search/match';
import type { SearchHit, SearchIndex } from '@/utils/library/search/search';

/** Articles read in one transaction: short, so that a save never waits for a search. */
const BATCH = 50;

/** Looks through everything, last saved first, until there are enough hits. Needs no index, and time for each article. */
export const scan: SearchIndex = async ({ terms }, { limit, signal }) => {
  const hits: Found[] = [];
  let after: ListKey | undefined;
  do {
    const batch = await readBatch(after);
    for (const { record, body } of batch.items) {
      const hit = hitFor(record, body, terms);
      if (hit) hits.push(hit);
    }
    after = batch.next;
  } while (after && hits.length < limit && !signal?.aborted);
  return hits.slice(0, limit);
};

type Found = Omit<SearchHit, 'query'>;

interface Batch {
  items: { record: MetaRecord; body: BodyRecord | undefined }[];
  next: ListKey | undefined;
}

async function readBatch(after: ListKey | undefined): Promise<Batch> {
  return await read(async (tx) => {
    const page = await recordsOf(tx, after ? { after, limit: BATCH } : { limit: BATCH });
    const bodies = tx.objectStore('body');
    const items = await Promise.all(
      page.records.map(async (record) => {
        const body = record.version ? await bodies.get([record.id, record.version]) : undefined;
        return { record, body };
      }),
    );
    return { items, next: page.next };
  });
}

function hitFor(record: MetaRecord, body: BodyRecord | undefined, terms: string[]): Found | undefined {
  const head = fold([record.title, siteOf(record), record.url, ...record.byline, ...record.tags].join('\n'));
  const missing = terms.filter((term) => !head.includes(term));
  const nameMarks = marksIn(nameOf(record), terms);
  if (missing.length === 0) return { row: rowOf(record), match: null, nameMarks };
  if (!body) return undefined;
  const text = fold(textOf(body.article));
  if (!missing.every((term) => text.includes(term))) return undefined;
  return { row: rowOf(record), match: bestMatch(body.article.blocks, record.lang, terms), nameMarks };
}
