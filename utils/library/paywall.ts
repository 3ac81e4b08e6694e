import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';

/** Fewer words than this behind a declared paywall are what it lets through: a standfirst and the first paragraphs. */
const STUB_WORDS = 250;
/** A text shorter than this share of what the page itself declares is not all of it. */
const DECLARED_SHARE = 0.5;

/** Is this what a paywall shows of an article? Only where the publisher itself says that the article is not free. */
export function isStub(
  article: Pick<Article, 'free' | 'declaredSeconds'>,
  { readTime }: Pick<Digest, 'readTime'>,
): boolean {
  if (article.free !== false) return false;
  const isShort = article.declaredSeconds !== null && readTime.seconds < article.declaredSeconds * DECLARED_SHARE;
  return isShort || readTime.words < STUB_WORDS;
}
