import type { Digest } from '@/utils/digest/digest';
import { digest } from '@/utils/digest/digest-article';
import { pageView } from './page-memory';

/** The digest of the article that `readPage` found, computed once; undefined when it found none or was not called. */
export function digestPage(): Digest | undefined {
  const view = pageView();
  if (!view || !('article' in view.extraction)) return undefined;
  view.digest ??= digest(view.extraction.article);
  return view.digest;
}
