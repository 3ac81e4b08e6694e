import type { Article } from '@/utils/article/article';
import type { Facts } from './facts';
import { textsOf } from './json-ld';
import { allOf, firstOf } from './meta-tags';
import { type FirstMetadata, firstMetadata, type Told } from './metadata';
import { nextPageOf } from './next-page';
import { provenanceOf } from './provenance';
import { publishedOf } from './published';

/** What nobody needs before the text stands on the screen. */
export type LateMetadata = Pick<
  Article,
  'published' | 'modified' | 'section' | 'tags' | 'free' | 'nextPage' | 'provenance'
>;

/** All that a page tells about its article, beside the text. */
export function metadata(page: Document, url: string): FirstMetadata & LateMetadata {
  const { first, told } = firstMetadata(page, url);
  return { ...first, ...lateMetadata(told) };
}

/** The half of the metadata that can wait, from what was read for the first. */
export function lateMetadata({ facts, siteNames, lang, lines }: Told): LateMetadata {
  return {
    ...publishedOf(facts, lang, lines),
    section: sectionOf(facts),
    tags: tagsOf(facts),
    free: isFree(facts),
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
