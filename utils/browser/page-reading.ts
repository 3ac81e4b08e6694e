import { digest } from '@/utils/digest/digest-article';
import { digestPage } from './page-digest';
import { readSelection } from './page-selection';
import { addressOf, type PageReading, type PageRequest, readPage } from './page-view';

/** Article and digest of the page, or of what is selected in it: what `page-article.js` answers. */
export function readForDigest(request: PageRequest): PageReading {
  if (request.selection) {
    const extraction = readSelection(document, addressOf(location.href), request.selection);
    return 'problem' in extraction ? extraction : { ...extraction, digest: digest(extraction.article) };
  }
  const extraction = readPage(request);
  if ('problem' in extraction) return { ...extraction, contentType: contentTypeOf(document) };
  return { article: extraction.article, digest: digestPage() ?? digest(extraction.article) };
}

/** What the document is: not all that a tab shows is a page. Asked of the prototype, which no element's name shadows. */
function contentTypeOf(page: Document): string {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(page) as string;
}
