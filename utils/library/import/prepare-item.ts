import { locate } from '@/utils/article/anchor';
import type { Article } from '@/utils/article/article';
import { textOnly } from '@/utils/article/write-article';
import { digest } from '@/utils/digest/digest-article';
import type { HighlightAnchor } from '@/utils/library/highlight';
import { type ArticleId, addressesOf, articleIdOf } from '@/utils/library/identity';
import type { Content } from '@/utils/library/records';
import { contentOf } from '@/utils/library/saving';
import type { PendingRecord } from '@/utils/library/schema';
import { wordsIn } from '@/utils/library/search/weights';
import type { ImportItem } from './import-row';

/** A row with everything worked out that needs no database, so that its transaction waits for nothing. */
export interface PreparedItem {
  item: ImportItem;
  id: ArticleId;
  addresses: string[];
  /** Null where there is an address alone. */
  content: Content | null;
  words: PendingRecord;
  highlights: { anchor: HighlightAnchor; note: string }[];
}

/** Sanitises and digests what another program kept. Needs a DOM. */
export async function prepareItem(item: ImportItem): Promise<PreparedItem> {
  const addresses = addressesOf(item.url);
  const id = await articleIdOf(addresses[0] ?? item.url);
  const article = item.html === null ? null : articleOf(item, item.html);
  const texts = article?.blocks.map(({ text }) => text) ?? [];
  return {
    item,
    id,
    addresses,
    content: article && (await contentOf(article, digest(article))),
    words: wordsIn(0, article ?? item),
    highlights: item.highlights.map(({ quote, note }) => ({ anchor: anchorIn(texts, quote), note })),
  };
}

/** Null where the markup holds no text. */
function articleOf(item: ImportItem, html: string): Article | null {
  const { body, ...text } = textOnly(html);
  if (text.blocks.length === 0) return null;
  return {
    ...text,
    url: item.url,
    canonical: null,
    title: item.title,
    byline: item.byline,
    siteName: item.siteName,
    lang: item.lang,
    dir: null,
    published: item.published,
    modified: null,
    section: null,
    tags: [],
    type: 'article',
    free: null,
    leadImage: null,
    nextPage: null,
    provenance: [],
  };
}

/** Where a quotation stands; where it cannot be told it keeps its words, and is looked for when the article is read. */
function anchorIn(texts: readonly string[], quote: string): HighlightAnchor {
  const words = { quote, prefix: '', suffix: '' };
  const place = locate(texts, { ...words, paragraph: 0, start: 0, end: quote.length });
  return { ...words, ...(place ?? { paragraph: 0, start: 0, end: quote.length }) };
}
