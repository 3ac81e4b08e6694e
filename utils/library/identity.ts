import { toHex } from '@/utils/hex';
import { cleanAddress, isWeb } from '@/utils/library/address';
import { isSameSite } from '@/utils/library/same-site';

/** 32 hexadecimal digits: the first half of the SHA-256 of the cleaned address. The same for ever, on every device. */
export type ArticleId = string;

/**
 * The addresses that an article answers to, the one that names it first: its canonical address where that
 * counts, then its own. A page cannot speak for another site, for a home page, or for a page that it is only
 * a part of.
 */
export function addressesOf(url: string, canonical: string | null = null): string[] {
  const own = cleanAddress(url);
  const named = canonical === null ? null : URL.parse(canonical, own);
  if (!named || !isCredible(own, named)) return [own];
  return [...new Set([cleanAddress(named.href), own])];
}

/** The id of the article at this address (of `addressesOf`, so cleaned already). */
export async function articleIdOf(address: string): Promise<ArticleId> {
  return (await sha256(address)).slice(0, 32);
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return await sha256Of(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return toHex(new Uint8Array(digest));
}

/** Does the canonical link name this very article? Wrong ones name the home page, a section, or page one. */
function isCredible(own: string, named: URL): boolean {
  const page = URL.parse(own);
  if (!page || !isWeb(page) || !isWeb(named)) return false;
  if (page.port !== named.port || !isSameSite(page.hostname, named.hostname)) return false;
  // An encrypted page does not become one that anybody on the way may have written.
  if (page.protocol === 'https:' && named.protocol === 'http:') return false;
  if (page.hash !== '' && named.hash === '') return false;
  const isHome = named.pathname === '/' && named.search === '';
  return !isHome && !isSection(page.pathname, named.pathname) && !losesIdentity(page, named);
}

const SHOWN_OTHERWISE = /^(?:amp|amphtml|mobile|m|print|single|full|index\.\w+|amp\.html)?$/i;

/** `/news/a-story` that names `/news`: only endings that say how the page is shown may go. */
function isSection(page: string, named: string): boolean {
  const base = named.endsWith('/') ? named : `${named}/`;
  if (page === named || !page.startsWith(base)) return false;
  return !page
    .slice(base.length)
    .split('/')
    .every((segment) => SHOWN_OTHERWISE.test(segment));
}

const CHOOSES_CONTENT =
  /^(?:\w*id|p|page|pg|pagenum|article|story|post|thread|topic|item|entry|doc|v|q|n|nr|no|slug|title)$/i;

/** `/story.php?id=5` that names `/story.php`, or `?page=2` that names page one. */
function losesIdentity(page: URL, named: URL): boolean {
  if (page.pathname !== named.pathname) return false;
  for (const [name, value] of page.searchParams) {
    if (named.searchParams.get(name) === value) continue;
    if (CHOOSES_CONTENT.test(name) || /^\d+$/.test(value)) return true;
  }
  return false;
}
