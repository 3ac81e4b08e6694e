import type { StoreNames } from 'idb';
import { INDEX_STORES, read } from '@/utils/library/database';
import type { LibrarySchema } from '@/utils/library/schema';
import { holdsAll, holdsPhrases, type Item, itemsOf, wholeTextOf } from '@/utils/library/search/looked-through';
import { type Asked, lookup } from '@/utils/library/search/lookup';
import { hitFor } from '@/utils/library/search/match';
import type { Query } from '@/utils/library/search/query';
import type { Found, SearchOptions } from '@/utils/library/search/search';
import { spellingsOf } from '@/utils/library/search/vocabulary';
import { wordsOf } from '@/utils/library/search/words';

/** Articles read in one transaction while looking for enough hits. */
const BATCH = 30;
/** As many as a screen shows are read before the rest. */
const FIRST = 8;
/** Milliseconds from one picture of the screen to the next. */
const FRAME = 16;
/** A phrase is looked for in so many articles that hold its words, no more. */
const PHRASE_LIMIT = 300;
/** With fewer hits than this, words that were mistyped are looked for, too. */
const FEW = 3;
/** What each letter that differs leaves of a word's worth. */
const FORGIVEN = 0.4;
/** Stores that a hit is read from, and where it stands whether the index is whole. */
const HIT_STORES: StoreNames<LibrarySchema>[] = ['meta', 'body', 'highlights', 'stats'];

/** Finds articles by the postings, the best first, and reads only those that are shown. Undefined while they are being built. */
export async function indexedSearch(query: Query, options: SearchOptions): Promise<Found[] | undefined> {
  const words = [...new Set(query.terms.flatMap(wordsOf))];
  if (words.length === 0) return [];
  const exact = await collect(
    words.map((word) => [{ word, worth: 1 }]),
    query,
    query.terms,
    options,
  );
  if (!exact) return undefined;
  const isPhrase = query.terms.some((term) => wordsOf(term).length > 1);
  if (exact.length >= FEW || isPhrase || options.signal?.aborted) return exact;
  return [...exact, ...(await forgiving(words, exact, query, options))].slice(0, options.limit);
}

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
  const hits = (await collect(asked, query, terms, quietly)) ?? [];
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
): Promise<Found[] | undefined> {
  const phrases = terms.filter((term) => wordsOf(term).length > 1);
  const hitsIn = (items: Item[]) =>
    items.filter((item) => isFound(item, phrases, asked)).map((item) => hitFor(item, marked));
  const begun = await begin(asked, conditions, signal);
  if (!begun) return undefined;
  const { docs } = begun;
  const end = phrases.length > 0 ? Math.min(docs.size, PHRASE_LIMIT) : docs.size;
  const hits = hitsIn(begun.items);
  if (hits.length > 0 && onFirst) {
    onFirst(hits.slice(0, limit));
    // They are painted meanwhile, and often enough the next letter ends this search.
    if (end > FIRST) await new Promise((resolve) => setTimeout(resolve, FRAME));
  }
  for (let from = FIRST; from < end && hits.length < limit && !signal?.aborted; ) {
    const to = Math.min(end, from + Math.min(BATCH, Math.max(FIRST, limit - hits.length)));
    hits.push(...hitsIn(await readMore(docs.part(from, to), conditions)));
    from = to;
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

/** What a search begins with, in one transaction: each is one more wait. Undefined while the index is being built. */
async function begin(asked: Asked[], conditions: Query['conditions'], signal: AbortSignal | undefined) {
  return await read(
    async (tx) => {
      const [stats, docs] = await Promise.all([tx.objectStore('stats').get('library'), lookup(tx, asked)]);
      if (stats?.indexing !== undefined) return undefined;
      return { docs, items: signal?.aborted ? [] : await itemsOf(tx, docs.part(0, FIRST), conditions) };
    },
    [...INDEX_STORES, ...HIT_STORES],
  );
}

async function readMore(docs: number[], conditions: Query['conditions']): Promise<Item[]> {
  return await read((tx) => itemsOf(tx, docs, conditions), HIT_STORES);
}
