import { textOf } from '@/utils/article/article';
import { read } from '@/utils/library/database';
import { type ListKey, recordsOf } from '@/utils/library/listing';
import { rowOf } from '@/utils/library/records';
import { nameOf, siteOf } from '@/utils/library/saved-article';
import type { BodyRecord, MetaRecord } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';
import { bestMatch, marksIn } from '@/utils/library/search/match';
import type { Query } from '@/utils/library/search/query';
import type { Found, SearchIndex } from '@/utils/library/search/search';
import { isPair, wordsOf } from '@/utils/library/search/words';

/** Articles read in one transaction: short, so that a save never waits for a search. */
const BATCH = 50;

/** Looks through everything, last saved first, until there are enough hits. Needs no index, and time for each article. */
export const scan: SearchIndex = async ({ terms, conditions }, { limit, signal }) => {
  const hits: Found[] = [];
  let after: ListKey | undefined;
  do {
    const batch = await readBatch(after, conditions);
    for (const { record, body } of batch.items) {
      const hit = hitFor(record, body, terms);
      if (hit) hits.push(hit);
    }
    after = batch.next;
  } while (after && hits.length < limit && !signal?.aborted);
  return hits.slice(0, limit);
};

interface Batch {
  items: { record: MetaRecord; body: BodyRecord | undefined }[];
  next: ListKey | undefined;
}

async function readBatch(after: ListKey | undefined, conditions: Query['conditions']): Promise<Batch> {
  return await read(async (tx) => {
    const page = await recordsOf(tx, after ? { after, limit: BATCH } : { limit: BATCH });
    const bodies = tx.objectStore('body');
    const items = await Promise.all(
      page.records
        .filter((record) => conditions.every((holds) => holds(record)))
        .map(async (record) => {
          const body = record.version ? await bodies.get([record.id, record.version]) : undefined;
          return { record, body };
        }),
    );
    return { items, next: page.next };
  });
}

function hitFor(record: MetaRecord, body: BodyRecord | undefined, terms: string[]): Found | undefined {
  const head = [record.title, siteOf(record), record.url, ...record.byline].join('\n');
  const text = body ? `${head}\n${textOf(body.article)}` : head;
  if (!holdsAll(text, terms)) return undefined;
  const match = body ? bestMatch(body.article.blocks, record.lang, terms) : null;
  return { row: rowOf(record), match, nameMarks: marksIn(nameOf(record), terms) };
}

/** Every word of the terms is one of the text's, or begins one; every phrase stands in it. */
function holdsAll(text: string, terms: string[]): boolean {
  const folded = fold(text).replace(/\s+/g, ' ');
  // Letters in a row are far cheaper to look for than words, and where they are missing the word is.
  if (!terms.every((term) => folded.includes(term))) return false;
  const known = wordsOf(text);
  const isWord = (word: string) => known.some((one) => one === word || (word.length > 1 && one.startsWith(word)));
  return terms.flatMap(wordsOf).every((word) => isWord(word) || (isPair(word) && folded.includes(word)));
}
