import { digest, digestInPieces } from '@/utils/digest/digest-article';
import { pageAddress } from './page-address';
import { pageTools, pageView } from './page-memory';
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
  const extraction = pageTools().readPage(request);
  if ('problem' in extraction) return { ...extraction, contentType: contentTypeOf(document) };
  const { article } = extraction;
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

/** What the document is: not all that a tab shows is a page. Asked of the prototype, which no element's name shadows. */
function contentTypeOf(page: Document): string {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(page) as string;
}
