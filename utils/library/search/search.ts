import type { ArticleRow } from '@/utils/library/saved-article';
import type { Match } from '@/utils/library/search/match';
import { parseQuery, type Query } from '@/utils/library/search/query';
import { scan } from '@/utils/library/search/scan';

/** One article that answers a search. */
export interface SearchHit {
  row: ArticleRow;
  /** What was searched for, as typed. */
  query: string;
  /** The sentence that answers; null where title, site or tags do. */
  match: Match | null;
  /** What to mark in the row's name (`nameOf`). */
  nameMarks: Match['marks'];
}

export interface SearchOptions {
  /** At most this many hits. */
  limit: number;
  /** Stops a search that nobody waits for any more; what was found so far is returned. */
  signal?: AbortSignal;
}

/** Whatever finds articles for a query. The one in use is chosen here and nowhere else. */
export type SearchIndex = (query: Query, options: SearchOptions) => Promise<Omit<SearchHit, 'query'>[]>;

const index: SearchIndex = scan;
const LIMIT = 50;

/** The saved articles that hold every word and phrase of `text` in title, site, byline, tags or text. */
export async function search(text: string, options: Partial<SearchOptions> = {}): Promise<SearchHit[]> {
  const query = parseQuery(text);
  if (query.terms.length === 0) return [];
  const hits = await index(query, { limit: LIMIT, ...options });
  return hits.map((hit) => ({ ...hit, query: text }));
}
