import { LIST_STORES, read } from '@/utils/library/database';
import { rowOf } from '@/utils/library/records';
import type { ArticleRow } from '@/utils/library/saved-article';
import type { MetaRecord } from '@/utils/library/schema';

/** Records read at once. */
const BATCH = 500;

/** The articles that take the most space, the largest first. Looks at every record: for a screen that says so, not for a list. */
export async function largest(count: number): Promise<ArticleRow[]> {
  let found: MetaRecord[] = [];
  let after = '';
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const records = await read((tx) => tx.objectStore('meta').getAll(range, BATCH), LIST_STORES);
    found = [...found, ...records.filter(({ bytes }) => bytes > 0)].sort((a, b) => b.bytes - a.bytes).slice(0, count);
    after = records.at(-1)?.id ?? after;
    if (records.length < BATCH) return found.map(rowOf);
  }
}
