import type { Article } from '@/utils/article/article';
import { authorsOf } from './byline';
import { type Facts, factsOf } from './facts';
import { directionOf, languageOf } from './language';
import { leadImageOf } from './lead-image';
import { siteNamesOf } from './site-name';
import { titleOf } from './title';
import { type Lines, shortLines } from './visible-lines';

/** What extraction and the first screen need of it: where the page is, how it is called and who wrote it. */
export type FirstMetadata = Pick<Article, 'canonical' | 'title' | 'byline' | 'siteName' | 'lang' | 'dir' | 'leadImage'>;

/** What was read of a page on the way, for what is worked out later. */
export interface Told {
  facts: Facts;
  siteNames: string[];
  lang: string | null;
  lines: Lines;
}

/**
 * Reads what a page says about itself: JSON-LD, `<meta>` of every dialect, microdata, visible lines, its address.
 * Runs on the page before anything is cleaned, and changes nothing. `url` is the document's address. The other half,
 * which no first screen needs, is `lateMetadata`'s.
 */
export function firstMetadata(page: Document, url: string): { first: FirstMetadata; told: Told } {
  const facts = factsOf(page, url);
  const siteNames = siteNamesOf(facts);
  const lang = languageOf(facts);
  const title = titleOf(facts, siteNames);
  const lines = shortLines(page, title);
  return {
    first: {
      canonical: facts.canonical,
      title,
      byline: authorsOf(facts, siteNames, lines.near),
      siteName: siteNames[0] ?? null,
      lang,
      dir: directionOf(facts, lang),
      leadImage: leadImageOf(facts),
    },
    told: { facts, siteNames, lang, lines },
  };
}
