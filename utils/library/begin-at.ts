import type { Article } from '@/utils/article/article';
import { FINISHED_PERCENT } from '@/utils/library/readings';
import type { Place } from '@/utils/library/saved-article';
import { bestMatch } from '@/utils/library/search/match';
import { parseQuery } from '@/utils/library/search/query';

/** Where a saved article is opened: at a sentence, at a place, or (neither) at its top. */
export interface Beginning {
  goTo?: { text: string; paragraph: number };
  place?: Place;
}

/** At the words of the search that led there (null: none did), else where the person left off. */
export function beginAt(
  article: Pick<Article, 'blocks' | 'lang'>,
  place: Place | null,
  words: string | null,
): Beginning {
  const match = words === null ? null : bestMatch(article.blocks, article.lang, parseQuery(words).terms);
  if (match) return { goTo: { text: match.text, paragraph: match.paragraph } };
  // Read to its end, it is read again from its top.
  return place && place.percent < FINISHED_PERCENT ? { place } : {};
}
