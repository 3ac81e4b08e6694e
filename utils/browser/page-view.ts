import type { Article } from '@/utils/article/article';
import { type Extraction, extractFirst } from '@/utils/article/extract-first';
import { render } from '@/utils/article/sanitize';
import type { SiteRule } from '@/utils/article/site-rule';
import type { Digest } from '@/utils/digest/digest';
import { pageAddress } from './page-address';
import { keepPageView, lateWork, pageView, rulesOfSite } from './page-memory';

/** Why there is nothing to read: what extraction says, or the browser, or a surprise (`detail` is for a report). */
export type ReadingProblem = Extract<Extraction, { problem: string }>['problem'] | 'not-allowed' | 'failed';

export interface NoReading {
  problem: ReadingProblem;
  /** The document's media type, where it could be asked. */
  contentType?: string;
  detail?: string;
}

/** What `page-digest.js` answers, and `readTab` passes on. Plain JSON. */
export type PageReading = { article: Article; digest: Digest } | NoReading;

/** What `page-read.js` answers: the digest only where the page has been digested before. Plain JSON. */
export type ArticleReading = { article: Article; digest?: Digest } | NoReading;

/** Left for every script that reads a page. */
interface AnyRequest {
  /** The person's rules for the page's site, where there are any. */
  rules?: readonly SiteRule[];
}

/** What the reading view is asked for before `reader.js` runs. */
export interface ReaderRequest extends AnyRequest {
  /** Read what there is on a page that is no article. */
  anyway?: boolean;
  /** Nobody pressed anything: what is open stays open. */
  byItself?: boolean;
  /** Scroll to this text and mark it; an open view stays open. */
  goTo?: { text: string; paragraph?: number };
  /** Of the page as it was read before, where whoever asks has it. */
  digest?: Digest;
}

/** What `page-digest.js` is asked for before it runs. */
export interface PageRequest extends AnyRequest {
  anyway?: boolean;
  /** What was read already and is on the screen, even if the page has changed under it. */
  asRead?: boolean;
  selection?: SelectionRequest;
}

/** What is selected instead of the whole page. */
export interface SelectionRequest {
  /** The selection as the browser gives it, for where it cannot be asked in the page (another site's frame). */
  text: string;
  /** What was saved of this page by selection before: the new one follows it. */
  after: Article | null;
}

/** What `reader.js` answers: whether the view is open now. */
export type ReaderResult = { shown: boolean } | NoReading;

/**
 * The article of the page that this runs in. Popup and reading view share one extraction: it is kept in the
 * isolated world until the page is another one or its text has changed. A page once read `anyway` stays read.
 * A digest that comes along is of the page as it was read before: kept where that is still what it is.
 */
export function readPage(request: Pick<ReaderRequest, 'anyway' | 'digest'> = {}): Extraction {
  const anyway = request.anyway === true;
  const rules = rulesOfSite();
  const fingerprint = fingerprintOf(document) + JSON.stringify(rules);
  const known = pageView();
  if (known?.fingerprint === fingerprint && ('article' in known.extraction || known.anyway || !anyway)) {
    if (request.digest) known.digest ??= request.digest;
    return known.extraction;
  }
  const extraction = extractFirst(document, { url: pageAddress(location.href), anyway, rules }, lateWork);
  keepPageView({ fingerprint, anyway, extraction });
  return extraction;
}

/**
 * The article's markup to insert into a view. The first time it is the sanitiser's own tree, never written and parsed
 * since; after that, `render` of what is kept.
 */
export function bodyToShow(article: Article): DocumentFragment {
  const extraction = pageView()?.extraction;
  const isFresh = extraction && 'article' in extraction && extraction.article === article;
  // Once inserted, the fragment is empty.
  return isFresh && extraction.body.hasChildNodes() ? extraction.body : render(article.html);
}

/**
 * Changes with the page's address and the amount of its prose, not with its advertisements or clocks.
 * Called through prototypes: `<img name="getElementsByTagName">` shadows the document's own method.
 */
function fingerprintOf(page: Document): string {
  const all = (tag: string) => Document.prototype.getElementsByTagName.call(page, tag);
  const paragraphs = Array.from(all('p'));
  const length = paragraphs.reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0);
  // Prose without paragraphs lies in `div`s: then their number must do.
  const other = paragraphs.length < 3 ? all('*').length : 0;
  const heading = all('h1')[0]?.textContent?.trim() ?? '';
  return [pageAddress(location.href), heading, paragraphs.length, length, other].join('\n');
}
