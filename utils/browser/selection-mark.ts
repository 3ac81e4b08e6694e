import type { Article, Provenance } from '@/utils/article/article';

/** Says of an article that it is only what somebody selected of its page. */
export const SELECTION: Provenance = { name: null, url: null, from: 'selection' };

/** Is this article only what was selected of its page? */
export function isSelection(article: Pick<Article, 'provenance'>): boolean {
  return article.provenance.some(({ from }) => from === SELECTION.from);
}
