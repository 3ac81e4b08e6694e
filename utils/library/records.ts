import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import type { Act } from '@/utils/library/changing';
import type { Unkeyed } from '@/utils/library/facets';
import type { ArticleId } from '@/utils/library/identity';
import type { ArticleRow } from '@/utils/library/saved-article';
import type { MetaRecord } from '@/utils/library/schema';

/** A record for an address that the library has never seen. */
export function newRecord(id: ArticleId, url: string, addresses: string[], act: Act): Unkeyed {
  return {
    id,
    kind: 'link',
    url,
    addresses,
    title: null,
    byline: [],
    siteName: null,
    lang: null,
    dir: null,
    published: null,
    type: null,
    free: null,
    seconds: null,
    words: null,
    sources: 0,
    savedAt: act.now,
    firstSavedAt: act.now,
    state: 'unread',
    favourite: false,
    tags: [],
    place: null,
    readAt: null,
    version: null,
    versions: 0,
    highlights: 0,
    bytes: 0,
    stub: false,
    twin: null,
    furthest: 0,
    bands: [],
    apart: [],
    added: act.seq,
    seq: act.seq,
    times: { saved: act.stamp },
    tagTimes: {},
  };
}

/** The record after one more save: on top of the list again, and out of the archive. What the person did stays. */
export function savedAgain(record: MetaRecord, addresses: string[], act: Act): Unkeyed {
  const isArchived = record.state === 'archived';
  return {
    ...record,
    addresses: [...new Set([...record.addresses, ...addresses])],
    savedAt: act.now,
    state: isArchived ? 'unread' : record.state,
    times: { ...record.times, saved: act.stamp, ...(isArchived ? { state: act.stamp } : {}) },
  };
}

/** A text as it is kept, and what follows from it. */
export interface Content {
  article: Article;
  digest: Digest;
  version: string;
  /** Space on disk, estimated. */
  bytes: number;
  bands: number[];
  /** See `ArticleRow.stub`. */
  stub: boolean;
}

/** The record with what this text says of itself. */
export function withContent(record: Unkeyed, { article, digest, version, bands, stub }: Content, act: Act): Unkeyed {
  const { missed, ...known } = record;
  return {
    ...known,
    kind: 'article',
    url: article.url,
    title: article.title,
    byline: article.byline,
    siteName: article.siteName,
    lang: article.lang,
    dir: article.dir,
    published: article.published,
    type: article.type,
    free: article.free,
    seconds: digest.readTime.seconds,
    words: digest.readTime.words,
    sources: digest.sources.length,
    version,
    bands,
    stub,
    times: { ...known.times, content: act.stamp },
  };
}

/** What a list may know of a record. */
export function rowOf(record: MetaRecord): ArticleRow {
  const { addresses, added, seq, version, times, tagTimes, doc, reworded, missed, furthest, bands, apart, ...rest } =
    record;
  const { keys, facets, ...row } = rest;
  return row;
}
