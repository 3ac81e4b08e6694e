import type { Article, ArticleType } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import type { ArticleId } from '@/utils/library/identity';

export type ReadState = 'unread' | 'reading' | 'read' | 'archived';

/** Where the person is: the paragraph at the top of the view (index into `Article.blocks`), and 0 to 100. */
export interface Place {
  paragraph: number;
  percent: number;
}

/** What a list shows of an article, without its text. Moments are milliseconds since 1970. */
export interface ArticleRow {
  id: ArticleId;
  /** A link is an address that was saved without being read. */
  kind: 'article' | 'link';
  /** The address as it was when saved; where "open the original" goes. */
  url: string;
  title: string | null;
  byline: string[];
  siteName: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  /** ISO 8601. */
  published: string | null;
  type: ArticleType | null;
  /** False: behind a paywall, by its publisher's word. */
  free: boolean | null;
  /** Read time and length; null for a link. */
  seconds: number | null;
  words: number | null;
  /** How many sources the digest lists. */
  sources: number;
  /** When it was last saved, which the list is sorted by. */
  savedAt: number;
  firstSavedAt: number;
  state: ReadState;
  favourite: boolean;
  tags: string[];
  /** Kept when the article is finished. */
  place: Place | null;
  /** When `place` was last set. */
  readAt: number | null;
  /** How many different texts are kept, this one included; 0 for a link. */
  versions: number;
  /** How many passages are highlighted. */
  highlights: number;
  /** Space on disk, estimated: all its texts. Its pictures may be other articles', too. */
  bytes: number;
  /** This is what a paywall shows of the article, not the article. */
  stub: boolean;
  /** An article under another address with the same text, as it was noticed; until the person joined them or said no. */
  twin: ArticleId | null;
}

/** An article from the library with its text. Both are null for a link, or where the text cannot be found on disk. */
export interface SavedArticle {
  row: ArticleRow;
  article: Article | null;
  digest: Digest | null;
}

/** What a list calls an article: its title, else its address without the scheme. */
export function nameOf(row: Pick<ArticleRow, 'title' | 'url'>): string {
  return row.title || row.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** Where it is from: the site's own name, else its host. */
export function siteOf(row: Pick<ArticleRow, 'siteName' | 'url'>): string {
  return row.siteName || (URL.parse(row.url)?.hostname.replace(/^www\./, '') ?? '');
}
