import { allIn } from '@/utils/article/dom';
import { articleNode, type LinkedNode, linkedNodes } from './json-ld';
import { firstOf, type MetaTags, metaTags } from './meta-tags';

/** What a page says about itself, read once; each part of the metadata picks from it. */
export interface Facts {
  page: Document;
  /** Address of the document. */
  url: URL;
  /** What relative addresses of the page start from. */
  base: string;
  /** `<link rel=canonical>` or `og:url`, absolute. */
  canonical: string | null;
  tags: MetaTags;
  /** All objects of the JSON-LD. */
  nodes: readonly LinkedNode[];
  /** The object that speaks of this article. */
  node: LinkedNode | undefined;
  /** Language as the page declares it, as written. */
  declaredLang: string | null;
}

/** Reads the page's own account of itself, anew at each call: pages change. */
export function factsOf(page: Document, address: string): Facts {
  const url = new URL(URL.canParse(address) ? address : 'https://page.invalid/');
  const tags = metaTags(page);
  const base = baseOf(page, url);
  const canonical = canonicalOf(page, tags, base);
  const nodes = linkedNodes(page);
  const node = articleNode(nodes, [url.href, ...(canonical ? [canonical] : [])]);
  return { page, url, base, canonical, tags, nodes, node, declaredLang: declaredLang(page, tags) };
}

/** A web address of the page, absolute; undefined for anything else. */
export function webAddress(value: string | null | undefined, base: string): string | undefined {
  const trimmed = value?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function baseOf(page: Document, url: URL): string {
  const declared = allIn(page, 'base[href]')[0]?.getAttribute('href');
  return webAddress(declared, url.href) ?? url.href;
}

function canonicalOf(page: Document, tags: MetaTags, base: string): string | null {
  const link = allIn(page, 'link[rel~="canonical" i][href]')[0]?.getAttribute('href');
  return webAddress(link, base) ?? webAddress(firstOf(tags, 'og:url'), base) ?? null;
}

function declaredLang(page: Document, tags: MetaTags): string | null {
  const html = allIn(page, 'html')[0];
  const said =
    html?.getAttribute('lang') || html?.getAttribute('xml:lang') || allIn(page, 'body[lang]')[0]?.getAttribute('lang');
  return said || firstOf(tags, 'content-language', 'og:locale', 'dc.language', 'language', 'inlanguage') || null;
}
