import { read } from '@/utils/library/database';
import { type ListKey, recordsOf } from '@/utils/library/listing';
import { holdsAll, type Item, wholeTextOf, withTexts } from '@/utils/library/search/looked-through';
import { hitFor } from '@/utils/library/search/match';
import type { Query } from '@/utils/library/search/query';
import type { Found, SearchOptions } from '@/utils/library/search/search';

/** Articles read in one transaction: short, so that a save never waits for a search. */
const BATCH = 50;

/** Looks through everything, last saved first, until there are enough hits. Needs no index, and time for each article. */
export async function scan({ terms, conditions }: Query, { limit, signal }: SearchOptions): Promise<Found[]> {
  const hits: Found[] = [];
  let after: ListKey | undefined;
  do {
    const batch = await readBatch(after, conditions);
    for (const item of batch.items) {
      if (holdsAll(wholeTextOf(item), terms)) hits.push(hitFor(item, terms));
    }
    after = batch.next;
  } while (after && hits.length < limit && !signal?.aborted);
  return hits.slice(0, limit);
}

interface Batch {
  items: Item[];
  next: ListKey | undefined;
}

async function readBatch(after: ListKey | undefined, conditions: Query['conditions']): Promise<Batch> {
  return await read(
    async (tx) => {
      const page = await recordsOf(tx, after ? { after, limit: BATCH } : { limit: BATCH });
      const records = page.records.filter((record) => conditions.every((holds) => holds(record)));
      return { items: await withTexts(tx, records), next: page.next };
    },
    ['meta', 'body', 'highlights'],
  );
}
