import { read } from '@/utils/library/database';
import { holdsAll, holdsPhrases, type Item, itemOf, wholeTextOf } from '@/utils/library/search/looked-through';
import { type Asked, lookup } from '@/utils/library/search/lookup';
import { hitFor } from '@/utils/library/search/match';
import type { Query } from '@/utils/library/search/query';
import type { Found, SearchIndex, SearchOptions } from '@/utils/library/search/search';
import { spellingsOf } from '@/utils/library/search/vocabulary';
import { wordsOf } from '@/utils/library/search/words';

/** Articles read in one transaction while looking for enough hits. */
const BATCH = 30;
/** As many as a screen shows are read before the rest. */
const FIRST = 8;
/** A phrase is looked for in so many articles that hold its words, no more. */
const PHRASE_LIMIT = 300;
/** With fewer hits than this, words that were mistyped are looked for, too. */
const FEW = 3;
/** What each letter that differs leaves of a word's worth. */
const FORGIVEN = 0.4;
/** Stores that a hit is read from. */
const HIT_STORES = ['meta', 'body', 'highlights'] as const;

/** Finds articles by the postings, the best first, and reads only those that are shown. */
export const indexedSearch: SearchIndex = async (query, options) => {
  const words = [...new Set(query.terms.flatMap(wordsOf))];
  if (words.length === 0) return [];
  const exact = await collect(
    words.map((word) => [{ word, worth: 1 }]),
    query,
    query.terms,
    options,
  );
  const isPhrase = query.terms.some((term) => wordsOf(term).length > 1);
  if (exact.length >= FEW || isPhrase || options.signal?.aborted) return exact;
  return [...exact, ...(await forgiving(words, exact, query, options))].slice(0, options.limit);
};

/** Articles that hold what was meant, where what was typed stands in few. */
async function forgiving(words: string[], exact: Found[], query: Query, options: SearchOptions): Promise<Found[]> {
  const spellings = await spellingsOf(words);
  const asked = words.map((word, at): Asked => {
    const others = (spellings[at] ?? []).map((other) => ({ word: other.word, worth: FORGIVEN ** other.distance }));
    return [{ word, worth: 1 }, ...others];
  });
  if (asked.every((choices) => choices.length === 1)) return [];
  const terms = asked.flatMap((choices) => choices.map(({ word }) => word));
  const known = new Set(exact.map(({ row }) => row.id));
  const { onFirst: _, ...quietly } = options;
  const hits = await collect(asked, query, terms, quietly);
  return hits.filter(({ row }) => !known.has(row.id)).map((hit) => ({ ...hit, meant: meantIn(hit, asked) }));
}

/** The words of the hit in place of those that were typed: what it opens at. */
function meantIn({ row, match }: Found, asked: Asked[]): string[] {
  const shown = wordsOf(`${match?.text ?? ''}\n${row.title ?? ''}`);
  return asked.map((choices) => {
    const held = choices.find(({ word }) => shown.some((one) => one.startsWith(word)));
    return (held ?? choices[0])?.word ?? '';
  });
}

async function collect(
  asked: Asked[],
  { terms, conditions }: Query,
  marked: string[],
  { limit, signal, onFirst }: SearchOptions,
): Promise<Found[]> {
  const phrases = terms.filter((term) => wordsOf(term).length > 1);
  const docs = (await lookup(asked)).slice(0, phrases.length > 0 ? PHRASE_LIMIT : undefined);
  const hits: Found[] = [];
  for (let from = 0; from < docs.length && hits.length < limit && !signal?.aborted; ) {
    const size = from === 0 ? FIRST : BATCH;
    for (const item of await readDocs(docs.slice(from, from + size), conditions)) {
      if (isFound(item, phrases, asked)) hits.push(hitFor(item, marked));
    }
    if (from === 0 && hits.length > 0) onFirst?.(hits.slice(0, limit));
    from += size;
  }
  return hits.slice(0, limit);
}

/** Postings know neither which words stand side by side nor which of the person's words were taken back. */
function isFound(item: Item, phrases: string[], asked: Asked[]): boolean {
  if (phrases.length === 0 && !item.record.reworded) return true;
  const text = wholeTextOf(item);
  if (!holdsPhrases(text, phrases)) return false;
  return !item.record.reworded || asked.every((choices) => choices.some(({ word }) => holdsAll(text, [word])));
}

/** The articles of these numbers. A number that leads nowhere is of a text that was removed or replaced since. */
async function readDocs(docs: number[], conditions: Query['conditions']): Promise<Item[]> {
  return await read(
    async (tx) => {
      const items = await Promise.all(
        docs.map(async (doc) => {
          const record = await tx.objectStore('meta').index('doc').get(doc);
          return record && conditions.every((holds) => holds(record)) ? await itemOf(tx, record) : undefined;
        }),
      );
      return items.filter((item) => item !== undefined);
    },
    [...HIT_STORES],
  );
}
