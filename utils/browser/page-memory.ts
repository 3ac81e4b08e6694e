import type { Article } from '@/utils/article/article';
import type { Extraction } from '@/utils/article/extract';
import type { SiteRule } from '@/utils/article/site-rule';
import type { Digest } from '@/utils/digest/digest';
import type { PageRequest, ReaderRequest } from './page-view';

/**
 * What our scripts share in a page's isolated world. Each is injected where it is needed and holds what the others do
 * not: `page-article.js` brings the extraction, `page-digest.js` digests and `reader.js` shows what it finds.
 */
interface World {
  [TOOLS]?: PageTools;
  [VIEW]?: PageView;
  [RULES]?: readonly SiteRule[];
  lecternRequest?: object;
}

/** What `page-article.js` brings. Nothing of it runs before somebody calls it. */
export interface PageTools {
  /** See `readPage` of page-view.ts. */
  readPage(request?: Pick<ReaderRequest, 'anyway'>): Extraction;
  /** What is selected in the page, as an article. */
  readSelection(request: NonNullable<PageRequest['selection']>): Extraction;
  /** See `bodyToShow` of page-view.ts. */
  bodyToShow(article: Article): DocumentFragment;
  /** See `render` of utils/article/sanitize.ts. */
  render(html: string): DocumentFragment;
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
