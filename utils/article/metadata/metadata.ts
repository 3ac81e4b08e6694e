import type { Article } from '@/utils/article/article';
import { authorsOf } from './byline';
import { type Facts, factsOf } from './facts';
import { textsOf } from './json-ld';
import { directionOf, languageOf } from './language';
import { leadImageOf } from './lead-image';
import { allOf, firstOf } from './meta-tags';
import { nextPageOf } from './next-page';
import { provenanceOf } from './provenance';
import { publishedOf } from './published';
import { siteNamesOf } from './site-name';
import { titleOf } from './title';
import { shortLines } from './visible-lines';

/** What a page tells about its article, beside the text. */
export type Metadata = Pick<
  Article,
  | 'canonical'
  | 'title'
  | 'byline'
  | 'siteName'
  | 'lang'
  | 'dir'
  | 'published'
  | 'modified'
  | 'section'
  | 'tags'
  | 'free'
  | 'leadImage'
  | 'nextPage'
  | 'provenance'
>;

/**
 * Reads what a page says about itself: JSON-LD, `<meta>` of every dialect, microdata, visible lines, its address.
 * Runs on the page before anything is cleaned, and changes nothing. `url` is the document's address.
 */
export function metadata(page: Document, url: string): Metadata {
  const facts = factsOf(page, url);
  const siteNames = siteNamesOf(facts);
  const lang = languageOf(facts);
  const title = titleOf(facts, siteNames);
  const lines = shortLines(page, title);
  const dates = publishedOf(facts, lang, lines);
  const byline = authorsOf(facts, siteNames, lines);
  return {
    canonical: facts.canonical,
    title,
    byline,
    siteName: siteNames[0] ?? null,
    lang,
    dir: directionOf(facts, lang),
    ...dates,
    section: sectionOf(facts),
    tags: tagsOf(facts),
    free: isFree(facts),
    leadImage: leadImageOf(facts),
    nextPage: nextPageOf(facts),
    provenance: provenanceOf(facts, siteNames),
  };
}

function sectionOf({ node, tags }: Facts): string | null {
  return textsOf(node?.articleSection)[0] ?? firstOf(tags, 'article:section', 'parsely-section', 'section') ?? null;
}

function tagsOf({ node, tags }: Facts): string[] {
  const told = [...textsOf(node?.keywords), ...allOf(tags, 'article:tag', 'news_keywords', 'parsely-tags', 'keywords')];
  const single = told.flatMap((text) => text.split(/[,;،、]/)).map((tag) => tag.trim());
  return [
    ...new Map(single.filter((tag) => tag && tag.length < 60).map((tag) => [tag.toLowerCase(), tag])).values(),
  ].slice(0, 30);
}

/** Only what says that it is paid for counts as paid; the word of the article's own node goes first. */
function isFree({ node, nodes, tags }: Facts): boolean | null {
  const said = [node?.isAccessibleForFree, ...nodes.map((one) => one.isAccessibleForFree)].find(
    (value) => value !== undefined,
  );
  if (said !== undefined) return !/^(?:false|no|0)$/i.test(String(said).trim().replace(/^.*\//, ''));
  const tier = firstOf(tags, 'article:content_tier', 'isaccessibleforfree');
  if (!tier) return null;
  return /^(?:free|true)$/i.test(tier) ? true : /^(?:locked|metered|false|premium)$/i.test(tier) ? false : null;
}
