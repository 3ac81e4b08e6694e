import type { Article } from '@/utils/article/article';
import { siteOf } from '@/utils/library/saved-article';
import type { PendingRecord } from '@/utils/library/schema';
import { wordsOf } from '@/utils/library/search/words';

/** How often a word stands in the text, up to this many times, is the lower half of its weight. */
const MOST = 15;
const IN_TITLE = 16;
const IN_HEAD = 32;
/** In a tag or a note: the person's own words. */
export const IN_NOTES = 64;

/** What the index takes from an article; a link has no blocks and no captions. */
export type Indexed = Pick<Article, 'title' | 'siteName' | 'url' | 'byline'> &
  Partial<Pick<Article, 'blocks' | 'captions'>>;

/** What an article holds, word by word, for the index. */
export function wordsIn(doc: number, article: Indexed): PendingRecord {
  const weights = new Map<string, number>();
  for (const { text } of article.blocks ?? []) countWords(weights, text);
  for (const { text } of article.captions ?? []) countWords(weights, text);
  markWords(weights, article.title ?? '', IN_TITLE);
  markWords(weights, [siteOf(article), URL.parse(article.url)?.hostname, ...article.byline].join('\n'), IN_HEAD);
  return { doc, ...asRecord(weights) };
}

/** What a word of this weight counts: often is more than once but not by much, in the title is most, and what the person wrote comes next. */
export function relevance(weight: number): number {
  const times = weight & MOST;
  const inText = times / (times + 1.2);
  return inText + (weight & IN_TITLE ? 2 : 0) + (weight & IN_HEAD ? 1 : 0) + (weight & IN_NOTES ? 1.5 : 0);
}

/** The words as a record holds them, with their weights. They are put in order once many records are gathered. */
export function asRecord(weights: ReadonlyMap<string, number>): Omit<PendingRecord, 'doc'> {
  return { words: [...weights.keys()].join('\n'), weights: Uint8Array.from(weights.values()) };
}

function countWords(weights: Map<string, number>, text: string): void {
  for (const word of wordsOf(text)) weights.set(word, Math.min(MOST, (weights.get(word) ?? 0) + 1));
}

function markWords(weights: Map<string, number>, text: string, mark: number): void {
  for (const word of wordsOf(text)) weights.set(word, (weights.get(word) ?? 0) | mark);
}
