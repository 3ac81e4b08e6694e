import type { Article } from '@/utils/article/article';

/** What can be told about an article, each part traceable to its place in the text. Plain JSON. */
export interface Digest {
  /** Primary language subtag that the digest was computed for ("en", "zh"). */
  lang: string;
  readTime: ReadTime;
  sources: Source[];
  people: Person[];
  links: CitedLink[];
  /** Verbatim sentences in document order; empty where the text is too short to need a summary. */
  summary: SummarySentence[];
  /** The summary at the lengths that are not the usual one; absent in digests that an earlier version kept. */
  otherSummaries?: Record<Exclude<SummaryLength, 'medium'>, SummarySentence[]>;
}

/** The part of an article that the digest is computed from: strings only, no DOM. */
export type DigestInput = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'siteName'
  | 'url'
  | 'canonical'
  | 'lang'
  | 'blocks'
  | 'captions'
  | 'credits'
  | 'links'
  | 'images'
  | 'declaredSeconds'
  | 'provenance'
>;

/** How long reading the article takes. */
export interface ReadTime {
  seconds: number;
  words: number;
  /** The rate used, in words a minute (in characters a minute for Chinese, Japanese and their like). */
  wpm: number;
  /** What the page itself claims, in seconds. */
  declaredSeconds?: number;
}

export type SourceKind = 'credit' | 'attribution' | 'photo' | 'link';
/** Agencies are outlets. */
export type SourceTier = 'outlet' | 'institution' | 'journal' | 'platform';

/** An organisation that the article credits, quotes or links to, once however often it is named. */
export interface Source {
  name: string;
  tier: SourceTier;
  kinds: SourceKind[];
  mentions: number;
  evidence: Evidence[];
  /** Addresses of the cited links that belong to this source. */
  links: string[];
}

/** A place of the article that names a source or quotes a person. */
export interface Evidence {
  kind: SourceKind | 'quote';
  /** A substring of the place that `where` names: a sentence of a paragraph, a caption, a credit line. */
  text: string;
  where: 'paragraph' | 'caption' | 'credit' | 'byline' | 'meta' | 'link';
  /** Index into `Article.blocks`, where `where` is "paragraph" or "link". */
  paragraph?: number;
  /** The cue inside `text` ("Politico reported"), as [start, end) in UTF-16 units. */
  cue?: [start: number, end: number];
}

/** Somebody whom the article quotes. */
export interface Person {
  name: string;
  /** What the text says the person is ("a sociologist at …"), in its own words. */
  role?: string;
  evidence: Evidence[];
}

export type LinkClass =
  | 'primary'
  | 'study'
  | 'official'
  | 'news'
  | 'social'
  | 'reference'
  | 'shop'
  | 'same-site'
  | 'other';

/** A link in the running text. */
export interface CitedLink {
  url: string;
  host: string;
  text: string;
  class: LinkClass;
  /** Index into `Article.blocks`. */
  paragraph: number;
  /** Digital Object Identifier, where the address holds one. */
  doi?: string;
}

/** A sentence of the article, word for word. */
export interface SummarySentence {
  text: string;
  /** Index into `Article.blocks`. */
  paragraph: number;
}

export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** The summary at one length; the usual one where a digest has no other. */
export function summaryAt(digest: Digest, length: SummaryLength): SummarySentence[] {
  return (length !== 'medium' && digest.otherSummaries?.[length]) || digest.summary;
}

export interface DigestOptions {
  /** The person's own reading speed, in words a minute; the language's usual rate when left out. */
  wordsPerMinute?: number;
  /** Summarise even what is too short to need it (the batch digest does). */
  summariseAlways?: boolean;
}
