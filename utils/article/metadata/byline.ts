import { allIn } from '@/utils/article/dom';
import type { Facts } from './facts';
import { nodesOf, textsOf } from './json-ld';
import { allOf } from './meta-tags';
import { namesIn } from './names';
import { folded, lineOf } from './page-text';
import { shortLines } from './visible-lines';

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.author',
  'byl',
  'cxenseparse:author',
  'citation_author',
  'article:author_name',
  'article.author',
  'og:article:author',
  'authors',
  'byline',
  'creator',
  'twitter:creator:name',
  'shareaholic:article_author_name',
];
const VISIBLE = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[href*="/author/" i]',
  'a[href*="/authors/" i]',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline__name" i], [class*="byline-name" i]',
  '[class*="byline" i]',
  '[class~="author" i], [class*="article-author" i], [class*="post-author" i], [class*="article__author" i]',
  '.fn',
  '[class*="autor" i]',
]
  .join('\n')
  .split('\n');

/** Who wrote the article: names only. */
export function authorsOf(facts: Facts, siteNames: readonly string[], title: string | null): string[] {
  const sites = new Set(siteNames.map(folded));
  const told = toldAuthors(facts);
  const people = told.find((names) => names.some((name) => !sites.has(folded(name))));
  const seen = people ?? visibleAuthors(facts, title).find((names) => names.length > 0);
  return (people ?? seen ?? told[0] ?? []).slice(0, 12);
}

function toldAuthors({ node, nodes, tags }: Facts): string[][] {
  const linked = ['author', 'creator'].map((field) => {
    const named = nodesOf(node?.[field], nodes).flatMap((one) => textsOf(one.name));
    const plain = textsOf(node?.[field]);
    return unique((named.length > 0 ? named : plain).flatMap(namesIn));
  });
  const meta = AUTHOR_TAGS.map((tag) => unique(allOf(tags, tag).flatMap(namesIn)));
  return [...linked, ...meta].filter((names) => names.length > 0);
}

function visibleAuthors({ page }: Facts, title: string | null): string[][] {
  const marked = VISIBLE.map((selector) =>
    unique(
      allIn(page, selector)
        .filter((element) => !element.closest('footer, nav, [class*="comment" i], [class*="related" i]'))
        .slice(0, 3)
        .map(lineOf)
        .filter((text) => text.length < 120)
        .slice(0, 1)
        .flatMap(namesIn),
    ),
  );
  const lines = shortLines(page, title)
    .filter(
      ({ distance, text }) =>
        distance > -4 &&
        distance < 15 &&
        /^(?:by|von|par|por|di|da|door|av|af|przez|oleh)\s+\p{Lu}/iu.test(text) &&
        text.length < 100,
    )
    .map(({ text }) => unique(namesIn(text)));
  return [...marked, ...lines].filter((names) => names.length > 0);
}

function unique(names: string[]): string[] {
  return [...new Map(names.map((name) => [folded(name), name])).values()];
}
