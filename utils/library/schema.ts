import type { DBSchema } from 'idb';
import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import type { Stamp } from '@/utils/library/clock';
import type { Highlight, HighlightId } from '@/utils/library/highlight';
import type { ArticleId } from '@/utils/library/identity';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';

/** What lists are filtered by, beside the state. */
export type FacetKind = 'tag' | 'site' | 'kind' | 'length' | 'favourite' | 'highlighted' | 'stub' | 'twin' | 'missed';
/** Those of which there are many: a record each holds how many articles have it. */
export type CountedFacet = 'tag' | 'site';
/** Indexed, so that a filtered list is read in the order of saving. */
export type FacetEntry = [kind: FacetKind, value: string, savedAt: number, added: number];

/** What lists are sorted by, ready to be compared. */
export interface SortKeys {
  title: string;
  site: string;
  /** Seconds, and seconds below nothing: what has no read time stands last in both orders. */
  shortest: number;
  longest: number;
  progress: number;
}

/** The fields that are merged one by one when devices meet; `tags` has a stamp a tag instead. */
export type StampedField = 'content' | 'saved' | 'state' | 'favourite' | 'place';

/** Why a link's text could not be fetched. */
export type MissReason = 'unreachable' | 'gone' | 'refused' | 'not-article' | 'too-large' | 'not-public';

/** An article's metadata as it lies on disk: apart from its text, so that a list of 10,000 stays quick. */
export interface MetaRecord extends ArticleRow {
  /** Cleaned addresses that lead here; the id is the hash of the first that was ever known. */
  addresses: string[];
  /** Number of its first save, which breaks ties of `savedAt`. */
  added: number;
  /** Number of the last change of this record: what sync has not seen is above its checkpoint. */
  seq: number;
  /** Content hash of the text that is shown, of those in `body`; null for a link. */
  version: string | null;
  times: Partial<Record<StampedField, Stamp>>;
  /** Number that the search index knows this text by: a new one with each new text. Missing until it is indexed. */
  doc?: number;
  /** The index may hold words of tags and notes that are no more: a hit is looked at before it is shown. */
  reworded?: true;
  /** A link whose text this device tried to fetch, without success. Of this device alone. */
  missed?: MissReason;
  /** The furthest that was ever read, in percent: reading again counts once in the statistics. */
  furthest: number;
  /** What the same text under another address has, too (`fingerprint.ts`); empty for a link and a very short text. */
  bands: number[];
  /** Articles that the person said are no twins of this one. */
  apart: ArticleId[];
  keys: SortKeys;
  facets: FacetEntry[];
  /** Every tag that was ever set, with when it was last added or removed. */
  tagTimes: Record<string, { at: Stamp; removed: boolean }>;
}

/** One version of an article's text. Never changed, but for a digest computed anew. */
export interface BodyRecord {
  id: ArticleId;
  /** SHA-256 of title and markup. */
  version: string;
  savedAt: number;
  article: Article;
  digest: Digest;
  /** Space on disk, estimated. Missing in what version 3 wrote. */
  bytes?: number;
}

/** The fields of a highlight that are merged one by one when devices meet. */
export type HighlightField = 'anchor' | 'colour' | 'note';

/** A highlight as it lies on disk. */
export interface HighlightRecord extends Highlight {
  seq: number;
  times: Partial<Record<HighlightField, Stamp>>;
}

/** What is left of a removed article. */
export interface RemovedRecord {
  id: ArticleId;
  at: Stamp;
  removedAt: number;
  seq: number;
  /** The record as it was, until it is forgotten for good. */
  kept: MetaRecord | null;
  /** Its highlights, which come back with it. */
  highlights?: HighlightRecord[];
}

/** What is left of a highlight that was removed while its article stayed. */
export interface RemovedHighlightRecord {
  id: HighlightId;
  article: ArticleId;
  at: Stamp;
  removedAt: number;
  seq: number;
  kept: HighlightRecord | null;
}

/** How many articles have a tag or are from a site. */
export interface FacetRecord {
  kind: CountedFacet;
  /** What they are compared by. */
  value: string;
  label: string;
  count: number;
}

/** What was read on one day on one device. */
export interface ReadingRecord {
  /** "2026-03-01", by the device's own calendar. */
  day: string;
  device: string;
  /** Articles that were read to their end. */
  articles: number;
  /** By the read time of what was passed. */
  seconds: number;
  /** The same by host. */
  sites: Record<string, { articles: number; seconds: number }>;
}

/** A picture kept for reading offline, once however many articles show it. */
export interface ImageRecord {
  /** SHA-256 of what is kept. */
  hash: string;
  image: Blob;
  bytes: number;
  width: number;
  height: number;
}

/** Which picture stands behind an address in an article. */
export interface ImageUseRecord {
  article: ArticleId;
  url: string;
  hash: string;
}

/** The library's own facts in one record, changed in the same transaction as what they are about. */
export interface StatsRecord {
  name: 'library';
  /** Random; a new one means that this is not the database it used to be. */
  generation: string;
  device: string;
  clock: Stamp | null;
  /** Number of the last change. */
  seq: number;
  counts: Record<ReadState, number>;
  /** How many articles have each facet that is not a tag or a site, by kind and value joined by a space. */
  tallies: Record<string, number>;
  /** Space that texts and records take, estimated. */
  bytes: number;
  /** Space that kept pictures take. */
  imageBytes: number;
  /** Where building the search index anew has got to ('' at its start); missing when it is complete. */
  indexing?: ArticleId;
}

/** The words of an article that was saved a short while ago, until many are gathered into postings. */
export interface PendingRecord {
  doc: number;
  /** Folded words, each once, joined by newlines. */
  words: string;
  /** A weight a word (`weights.ts`). */
  weights: Uint8Array;
}

/** The words that begin alike and stand in some article: what a mistyped one may have meant. */
export interface VocabularyRecord {
  bucket: string;
  /** Joined by newlines. */
  words: string;
}

/** Words that begin alike, each with the articles that hold it (`word-block.ts`). */
export interface PostingsRecord {
  /** What the words begin with. */
  bucket: string;
  segment: number;
  block: Uint8Array;
}

/** A number of articles that were indexed together. */
export interface SegmentRecord {
  id?: number;
  /** 0: gathered from pending articles; else merged from segments of the tier below. */
  tier: number;
  buckets: string[];
}

/** The database. Its stores are changed only by a step in `STEPS`. */
export interface LibrarySchema extends DBSchema {
  meta: {
    key: ArticleId;
    value: MetaRecord;
    indexes: {
      /** Unique: two tabs that save one address at once make one record. */
      addresses: string;
      saved: [savedAt: number, added: number];
      state: [state: ReadState, savedAt: number, added: number];
      seq: number;
      doc: number;
      facets: FacetEntry;
      bands: number;
      shortest: [shortest: number, added: number];
      longest: [longest: number, added: number];
      site: [site: string, added: number];
      title: [title: string, added: number];
      progress: [progress: number, added: number];
    };
  };
  body: { key: [id: ArticleId, version: string]; value: BodyRecord };
  removed: { key: ArticleId; value: RemovedRecord; indexes: { seq: number; removedAt: number } };
  stats: { key: 'library'; value: StatsRecord };
  highlights: {
    key: HighlightId;
    value: HighlightRecord;
    indexes: {
      article: ArticleId;
      created: [created: number, id: HighlightId];
      colour: [colour: string, created: number, id: HighlightId];
      seq: number;
    };
  };
  removedHighlights: {
    key: HighlightId;
    value: RemovedHighlightRecord;
    indexes: { article: ArticleId; seq: number; removedAt: number };
  };
  facets: { key: [kind: CountedFacet, value: string]; value: FacetRecord };
  readings: { key: [day: string, device: string]; value: ReadingRecord };
  images: { key: string; value: ImageRecord };
  imageUses: { key: [article: ArticleId, url: string]; value: ImageUseRecord; indexes: { hash: string } };
  // Derived from the rest: may be dropped and built anew at any time.
  pending: { key: number; value: PendingRecord };
  postings: { key: [bucket: string, segment: number]; value: PostingsRecord };
  segments: { key: number; value: SegmentRecord };
  vocabulary: { key: string; value: VocabularyRecord };
}
