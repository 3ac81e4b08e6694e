import type { ArticleRow } from '@/utils/library/saved-article';
import { indexedSearch } from '@/utils/library/search/indexed-search';
import type { Match } from '@/utils/library/search/match';
import { parseQuery, type Query } from '@/utils/library/search/query';
import { buildIndex } from '@/utils/library/search/rebuild';
import { scan } from '@/utils/library/search/scan';
import { tidyIndex } from '@/utils/library/search/segments';

/** One article that answers a search. */
export interface SearchHit {
  row: ArticleRow;
  /** What was searched for, as typed; or what must have been meant, where this answers that. */
  query: string;
  /** The sentence that answers; null where title, site or byline do. */
  match: Match | null;
  /** What to mark in the row's name (`nameOf`). */
  nameMarks: Match['marks'];
  /** The words that were looked for in place of mistyped ones; empty where this answers what was typed. */
  meant: string[];
}

/** A hit as an index finds it. */
export type Found = Omit<SearchHit, 'query'>;

export interface SearchOptions<Hit = Found> {
  /** At most this many hits. */
  limit: number;
  /** Called with the first hits as soon as they are known, where more may follow: each costs the reading of an article. */
  onFirst?: (hits: Hit[]) => void;
  /** Stops a search that nobody waits for any more; what was found so far is returned. */
  signal?: AbortSignal;
}

/** Two screens of a tall panel; each hit costs the reading of an article. */
const LIMIT = 30;

/**
 * The saved articles that hold every word (or its beginning) and phrase of `text` in title, site, byline
 * or text, and fulfil its conditions (`parseQuery`).
 */
export async function search(
  text: string,
  { limit = LIMIT, signal, onFirst }: Partial<SearchOptions<SearchHit>> = {},
): Promise<SearchHit[]> {
  const query = parseQuery(text);
  if (query.terms.length === 0 && query.conditions.length === 0) return [];
  const named = (hits: Found[]) => hits.map((hit) => ({ ...hit, query: hit.meant.join(' ') || text }));
  const options: SearchOptions = { limit, ...(signal && { signal }) };
  return named(await hitsOf(query, onFirst ? { ...options, onFirst: (hits) => onFirst(named(hits)) } : options));
}

/** The postings; a look through everything where no word is asked for, and while the postings are being built. */
async function hitsOf(query: Query, options: SearchOptions): Promise<Found[]> {
  if (query.terms.length === 0) return await scan(query, options);
  const hits = await indexedSearch(query, options);
  if (hits) return hits;
  void buildIndex().catch(console.warn);
  return await scan(query, options);
}

/** Housekeeping of the index, for when nobody waits: finishes building it, gathers what was saved since. */
export async function tidySearch(): Promise<void> {
  await buildIndex();
  await tidyIndex();
}
