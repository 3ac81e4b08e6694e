import { pageTools, pageView } from './page-memory';
import type { ArticleReading, NoReading, PageRequest } from './page-view';

/** The page's article, with the digest that somebody needed before; or why there is none. */
export function readArticle(request: Pick<PageRequest, 'anyway'>): ArticleReading {
  const extraction = pageTools().readPage(request);
  if ('problem' in extraction) return { ...extraction, contentType: contentTypeOf(document) };
  // Copied, every field is worked out: Firefox passes on none that is still to be.
  const article = { ...extraction.article };
  const digest = pageView()?.digest;
  return digest ? { article, digest } : { article };
}

/** Chromium answers `null` for a script that throws: the caller could not tell it from a page that is closed to us. */
export function failed(error: unknown): NoReading {
  return { problem: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** What the document is: not all that a tab shows is a page. Asked of the prototype, which no element's name shadows. */
function contentTypeOf(page: Document): string {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(page) as string;
}
