import type { NoReading } from '@/utils/browser/page-view';

/** Why there is no digest, in the terms that a person is told. */
export type Unreadable =
  /** A new tab, an empty one. */
  | 'blank'
  | 'browser'
  | 'store'
  | 'extension'
  /** A page of Lectern, a saved article for one. */
  | 'own'
  | 'source'
  | 'error-page'
  | 'file'
  | 'pdf'
  | 'image'
  | 'media'
  /** Closed to extensions by the browser or by whoever manages it. */
  | 'restricted'
  | 'no-article'
  | 'empty'
  | 'too-large'
  | 'too-deep'
  /** The tab was closed or went elsewhere while it was read. */
  | 'gone'
  | 'failed';

/** What is known of a page that could not be read; the address is missing where the browser keeps it to itself. */
export interface PageFacts extends NoReading {
  url?: string | undefined;
  /** What the addresses of our own pages begin with. */
  own?: string | undefined;
}

const BROWSER_SCHEMES =
  /^(?:about|chrome|chrome-search|chrome-native|chrome-untrusted|devtools|edge|brave|opera|vivaldi|resource):/i;
const EXTENSION_SCHEMES = /^(?:chrome-extension|moz-extension|safari-web-extension|extension):/i;
const BLANK =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge|brave|vivaldi|opera):\/\/(?:newtab|new-tab-page|startpage).*)$/i;
const ERROR_PAGES = /^(?:about:(?:neterror|certerror|httpsonlyerror|tabcrashed|blocked)|chrome-error:)/i;
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|addons\.opera\.com)(?:[/?#]|$)/i;

const GONE = /no tab with id|tab was closed|frame .*was removed|no frame with id|document .*destroyed/i;

/** What Chromium's refusals say (extensions/common/manifest_constants), for pages whose address it keeps back. */
const REFUSALS: readonly [RegExp, Unreadable][] = [
  [/error page/i, 'error-page'],
  [GONE, 'gone'],
  [/gallery cannot be scripted|webstore/i, 'store'],
  [/different extension|chrome-extension:/i, 'extension'],
  [/view-source:/i, 'source'],
  [/file:\/\//i, 'file'],
  [/policy|managed/i, 'restricted'],
];

/** Sorts a page that could not be read by its address, its content type and what the browser said. */
export function whyUnreadable(facts: PageFacts): Unreadable {
  const byType = mediaOf(facts.contentType);
  if (byType) return byType;
  if (facts.own && facts.url?.startsWith(facts.own)) return 'own';
  if (facts.problem !== 'not-allowed') return facts.problem;
  return kindOfAddress(facts.url ?? '') ?? kindOfRefusal(facts.detail ?? '') ?? (facts.url ? 'restricted' : 'browser');
}

/** Does the browser say that the page or its tab went away meanwhile? */
export function isGone(detail: string): boolean {
  return GONE.test(detail);
}

/** Can its address be kept in the library? */
export function canSaveLink(url: string | undefined): url is string {
  return /^https?:\/\//i.test(url ?? '');
}

function kindOfAddress(url: string): Unreadable | undefined {
  if (BLANK.test(url)) return 'blank';
  if (ERROR_PAGES.test(url)) return 'error-page';
  if (/^view-source:/i.test(url)) return 'source';
  if (EXTENSION_SCHEMES.test(url)) return 'extension';
  if (BROWSER_SCHEMES.test(url)) return 'browser';
  if (STORES.test(url)) return 'store';
  return mediaOfPath(url) ?? (/^file:/i.test(url) ? 'file' : undefined);
}

function kindOfRefusal(detail: string): Unreadable | undefined {
  return REFUSALS.find(([pattern]) => pattern.test(detail))?.[1];
}

function mediaOf(contentType: string | undefined): Unreadable | undefined {
  if (contentType === undefined) return undefined;
  if (contentType === 'application/pdf') return 'pdf';
  // A picture in XML is a document, with text in it or without.
  if (/^image\/(?!svg)/.test(contentType)) return 'image';
  return /^(?:audio|video)\//.test(contentType) ? 'media' : undefined;
}

/** By the name's ending: all there is where the page cannot be asked (Firefox shows PDFs in a page of its own). */
function mediaOfPath(url: string): Unreadable | undefined {
  const path = URL.parse(url)?.pathname ?? '';
  if (/\.pdf$/i.test(path)) return 'pdf';
  if (/\.(?:png|jpe?g|gif|webp|avif|bmp|ico)$/i.test(path)) return 'image';
  return /\.(?:mp3|m4a|ogg|oga|wav|flac|mp4|webm|ogv|mov)$/i.test(path) ? 'media' : undefined;
}
