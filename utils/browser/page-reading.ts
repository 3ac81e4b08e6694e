import { digest, digestInPieces } from '@/utils/digest/digest-article';
import { readArticle } from './article-reading';
import { pageAddress } from './page-address';
import { pageView } from './page-memory';
import { readSelection } from './page-selection';
import type { PageReading, PageRequest } from './page-view';

/** Article and digest of the page, or of what is selected in it: what `page-digest.js` answers. The digest is computed once. */
export function readForDigest(request: PageRequest): PageReading {
  if (request.selection) {
    const extraction = readSelection(document, pageAddress(location.href), request.selection);
    if ('problem' in extraction) return extraction;
    const { article } = extraction;
    return { article, digest: digest(article) };
  }
  const reading = readArticle(request);
  if ('problem' in reading) return reading;
  const { article } = reading;
  const view = pageView();
  if (!view) return { article, digest: digest(article) };
  view.digest ??= digest(article);
  return { article, digest: view.digest };
}

/** The same of what the open reading view shows, little by little: somebody is reading it. */
export async function readShownForDigest(): Promise<PageReading> {
  const view = pageView();
  if (!view || 'problem' in view.extraction) return { problem: 'no-article' };
  const { article } = view.extraction;
  view.digest ??= await digestInPieces(article);
  return { article, digest: view.digest };
}
