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

/** What extraction and the first screen need of it: where the page is, how it is called and who wrote it. */
export type FirstMetadata = Pick<Article, 'canonical' | 'title' | 'byline' | 'siteName' | 'lang' | 'dir' | 'leadImage'>;
/** What nobody needs before the text stands on the screen. */
export type LateMetadata = Pick<
  Article,
  'published' | 'modified' | 'section' | 'tags' | 'free' | 'nextPage' | 'provenance'
>;
/** What a page tells about its article, beside the text. */
type Metadata = FirstMetadata & LateMetadata;

/**
 * Reads what a page says about itself: JSON-LD, `<meta>` of every dialect, microdata, visible lines, its address.
 * Runs on the page before anything is cleaned, and changes nothing. `url` is the document's address.
 */
export function metadata(page: Document, url: string): Metadata {
  const { first, late } = metadataInTwo(page, url);
  return { ...first, ...late() };
}

/** The same in two steps, so that the text need not wait for all of it. */
export function metadataInTwo(page: Document, url: string): { first: FirstMetadata; late(): LateMetadata } {
  const facts = factsOf(page, url);
  const siteNames = siteNamesOf(facts);
  const lang = languageOf(facts);
  const title = titleOf(facts, siteNames);
  const lines = shortLines(page, title);
  return {
    first: {
      canonical: facts.canonical,
      title,
      byline: authorsOf(facts, siteNames, lines),
      siteName: siteNames[0] ?? null,
      lang,
      dir: directionOf(facts, lang),
      leadImage: leadImageOf(facts),
    },
    late: () => ({
      ...publishedOf(facts, lang, lines),
      section: sectionOf(facts),
      tags: tagsOf(facts),
      free: isFree(facts),
      nextPage: nextPageOf(facts),
      provenance: provenanceOf(facts, siteNames),
    }),
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
