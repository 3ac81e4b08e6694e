import type { Article } from '@/utils/article/article';
import type { Extraction, ExtractOptions } from '@/utils/article/extract-first';
import type { Sanitizing } from '@/utils/article/join-pages';
import type { LateWork } from '@/utils/article/late-work';
import type { FirstMetadata, Told } from '@/utils/article/metadata/metadata';
import type { SafeHtml } from '@/utils/article/sanitize';
import type { SiteRule } from '@/utils/article/site-rule';
import type { Digest } from '@/utils/digest/digest';
import type { PageRequest, ReaderRequest } from './page-view';

/**
 * What our scripts share in a page's isolated world. Each is injected where it is needed and holds what the others do
 * not: `page-article.js` brings the extraction, `page-digest.js` digests and `reader.js` shows what it finds.
 */
interface World {
  [TOOLS]?: PageTools;
  [LATE]?: LateWork;
  [VIEW]?: PageView;
  [RULES]?: readonly SiteRule[];
  lecternRequest?: object;
}

/** What `page-article.js` brings. Nothing of it runs before somebody calls it. */
export interface PageTools {
  /** See `readPage` of page-view.ts. */
  readPage(request?: Pick<ReaderRequest, 'anyway' | 'digest'>): Extraction;
  /** See `bodyToShow` of page-view.ts. */
  bodyToShow(article: Article): DocumentFragment;
  /** The same for documents other than the page's. */
  extract(page: Document, options: ExtractOptions): Extraction;
  /** See `listed` of utils/article/write-article.ts. */
  listed: Sanitizing['listed'];
  /** See utils/article/sanitize.ts. */
  render(html: string): DocumentFragment;
  sanitizeAndRender(html: string): { html: SafeHtml; fragment: DocumentFragment };
  /** See utils/article/metadata/metadata.ts. */
  firstMetadata(page: Document, url: string): { first: FirstMetadata; told: Told };
}

/** What was made of the page so far. */
export interface PageView {
  /** Of the page as it was read: another one means that it must be read anew. */
  fingerprint: string;
  anyway: boolean;
  extraction: Extraction;
  /** Once somebody needed it. */
  digest?: Digest;
}

// Symbols, since a page can shadow any named property of its window by an element's id.
const TOOLS = Symbol.for('lectern.page-tools');
const LATE = Symbol.for('lectern.late-work');
const VIEW = Symbol.for('lectern.page-view');
const RULES = Symbol.for('lectern.site-rules');
const world = globalThis as typeof globalThis & World;

/** The extraction; throws where `page-article.js` was not injected first. */
export function pageTools(): PageTools {
  const tools = world[TOOLS];
  if (!tools) throw new Error('page-article.js has not run in this page');
  return tools;
}

export function offerPageTools(tools: PageTools): void {
  world[TOOLS] = tools;
}

/** What works out an article's late fields; throws where `page-late.js` has not run. */
export function lateWork(): LateWork {
  const work = world[LATE];
  if (!work) throw new Error('no late fields here');
  return work;
}

/** Called by `page-late.js`, which comes before every script that reads late fields, but after the first screen's. */
export function offerLateWork(work: LateWork): void {
  world[LATE] = work;
}

export function pageView(): PageView | undefined {
  return world[VIEW];
}

export function keepPageView(view: PageView): void {
  world[VIEW] = view;
}

/** What the person decided about parts of this site's pages, as the last request told it. */
export function rulesOfSite(): readonly SiteRule[] {
  return world[RULES] ?? [];
}

export function keepRulesOfSite(rules: readonly SiteRule[]): void {
  world[RULES] = rules;
}

/** The request that was left for this injection, taken away so that the next one finds none. */
export function takeRequest(): ReaderRequest & PageRequest {
  // An element with id="lecternRequest" is inherited, never an own property.
  const request: ReaderRequest & PageRequest = (Object.hasOwn(world, 'lecternRequest') && world.lecternRequest) || {};
  delete world.lecternRequest;
  if (request.rules) keepRulesOfSite(request.rules);
  return request;
}
