/**
 * What a page says, once everything that is not the article is gone. Plain JSON: it travels through
 * `executeScript` results and messages and lies in the library as it is.
 */
export interface Article {
  /** Absolute address of the document that was read, without its fragment. */
  url: string;
  /** `<link rel=canonical>` or `og:url`, absolute, whatever its domain; the library decides what it is worth. */
  canonical: string | null;
  /** The article's own title, without the site's name. Text, never markup, as is every string but `html`. */
  title: string | null;
  /** Names only: no "By", no role, no date. */
  byline: string[];
  siteName: string | null;
  /** BCP 47, canonical (`Intl.getCanonicalLocales`): declared by the page, else detected from its text. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  /** ISO 8601, a date alone ("2023-09-22") where the page gives no time. */
  published: string | null;
  modified: string | null;
  section: string | null;
  tags: string[];
  type: ArticleType;
  /** 0 to 1: how sure extraction is that this is the article, and all of it. */
  confidence: number;
  /** `isAccessibleForFree`: false where the publisher says that this is behind a paywall; null where it says nothing. */
  free: boolean | null;
  leadImage: { url: string; alt: string } | null;
  /** The article as sanitised HTML. A plain string on purpose: whoever shows it calls `render` again. */
  html: string;
  /**
   * The running text. A block's index in this array is its *paragraph*: digest, search and highlights
   * refer to it, and `blocksOf(render(html))` finds the same blocks in the same order.
   */
  blocks: Block[];
  captions: Caption[];
  /** Lines that say where the article comes from ("Source Reuters/AFP"): out of the text, shown at its end. */
  credits: Credit[];
  /** Links inside the running text, absolute. */
  links: ArticleLink[];
  /** How many pictures `html` holds. */
  images: number;
  /** The page's own claim of its reading time, in seconds. Kept apart, never trusted. */
  declaredSeconds: number | null;
  /** Address of the next page of an article in several pages, on the same site. */
  nextPage: string | null;
  /** Where page metadata says that the text comes from: syndication, original source, agency as author. */
  provenance: Provenance[];
}

export type ArticleType = 'article' | 'live-blog' | 'list' | 'forum' | 'documentation' | 'product' | 'other' | 'none';

export interface Block {
  kind: BlockKind;
  text: string;
}

export type BlockKind =
  | 'heading'
  | 'standfirst'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'code'
  | 'table'
  | 'math'
  | 'footnote';

export interface Caption {
  text: string;
}

export interface Credit {
  text: string;
}

export interface ArticleLink {
  url: string;
  text: string;
  /** Index into `Article.blocks`. */
  paragraph: number;
}

export interface Provenance {
  name: string | null;
  url: string | null;
  /** The field that says so, e.g. "json-ld sourceOrganization", "meta syndication-source", "canonical". */
  from: string;
}

/** The running text: blocks separated by a blank line. */
export function textOf(article: Pick<Article, 'blocks'>): string {
  return article.blocks.map((block) => block.text).join('\n\n');
}
