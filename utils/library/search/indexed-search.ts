import { textOf } from '@/utils/article/article';
import { read } from '@/utils/library/database';
import { rowOf } from '@/utils/library/records';
import { nameOf, siteOf } from '@/utils/library/saved-article';
import type { BodyRecord, MetaRecord } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';
import { lookup } from '@/utils/library/search/lookup';
import { bestMatch, marksIn } from '@/utils/library/search/match';
import type { Query } from '@/utils/library/search/query';
import type { Found, SearchIndex } from '@/utils/library/search/search';
import { wordsOf } from '@/utils/library/search/words';

/** Articles read in one transaction while looking for enough hits. */
const BATCH = 30;
/** A phrase is looked for in so many articles that hold its words, no more. */
const PHRASE_LIMIT = 300;

/** Finds articles by the postings, the best first, and reads only those that are shown. */
export const indexedSearch: SearchIndex = async ({ terms, conditions }, { limit, signal }) => {
  const words = [...new Set(terms.flatMap(wordsOf))];
  if (words.length === 0) return [];
  const phrases = terms.filter((term) => wordsOf(term).length > 1);
  const docs = (await lookup(words)).slice(0, phrases.length > 0 ? PHRASE_LIMIT : undefined);
  const hits: Found[] = [];
  for (let from = 0; from < docs.length && hits.length < limit && !signal?.aborted; from += BATCH) {
    for (const { record, body } of await readDocs(docs.slice(from, from + BATCH), conditions)) {
      if (holdsPhrases(record, body, phrases)) hits.push(hitFor(record, body, terms));
    }
  }
  return hits.slice(0, limit);
};

interface Item {
  record: MetaRecord;
  body: BodyRecord | undefined;
}

/** The articles of these numbers. A number that leads nowhere is of a text that was removed or replaced since. */
async function readDocs(docs: number[], conditions: Query['conditions']): Promise<Item[]> {
  return await read(async (tx) => {
    const items = await Promise.all(
      docs.map(async (doc): Promise<Item | undefined> => {
        const record = await tx.objectStore('meta').index('doc').get(doc);
        if (!record || !conditions.every((holds) => holds(record))) return undefined;
        const body = record.version ? await tx.objectStore('body').get([record.id, record.version]) : undefined;
        return { record, body };
      }),
    );
    return items.filter((item) => item !== undefined);
  });
}

function holdsPhrases(record: MetaRecord, body: BodyRecord | undefined, phrases: string[]): boolean {
  if (phrases.length === 0) return true;
  const parts = [record.title ?? '', siteOf(record), record.url, ...record.byline, body ? textOf(body.article) : ''];
  const text = fold(parts.join('\n')).replace(/\s+/g, ' ');
  return phrases.every((phrase) => text.includes(phrase));
}

function hitFor(record: MetaRecord, body: BodyRecord | undefined, terms: string[]): Found {
  const match = body ? bestMatch(body.article.blocks, record.lang, terms) : null;
  return { row: rowOf(record), match, nameMarks: marksIn(nameOf(record), terms) };
}
