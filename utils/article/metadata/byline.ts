import { allIn } from '@/utils/article/dom';
import type { Facts } from './facts';
import { nodesOf, textsOf } from './json-ld';
import { allOf } from './meta-tags';
import { announcesName, looksPersonal, namesIn, namesOrRoles } from './names';
import { folded, lineOf } from './page-text';
import { type Line, marksOf, SEAM } from './visible-lines';

const AUTHOR_TAGS = [
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
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
const MOST = 12;

/** Who wrote the article: names only, people before the site's own name. */
export function authorsOf(facts: Facts, siteNames: readonly string[], lines: readonly Line[]): string[] {
  const sites = new Set(siteNames.map(folded));
  const isSite = (name: string) => sites.has(folded(name));
  const tidy = (names: string[]) =>
    unique(names.map((name) => withoutSite(name, siteNames)).filter((name) => name !== ''));
  const told = toldAuthors(facts, namesIn).map(tidy);
  const people = told.map((names) => names.filter((name) => !isSite(name))).find((names) => names.length > 0);
  const seen = visibleAuthors(facts, lines, isSite, tidy);
  const chosen =
    choose(people, seen) ?? told.find((names) => names.length > 0) ?? toldAuthors(facts, namesOrRoles)[0] ?? [];
  return chosen.slice(0, MOST);
}

/** A byline under the headline is what readers are told: it wins over what machines are told, where both name people. */
function choose(told: string[] | undefined, seen: Seen | undefined): string[] | undefined {
  if (!told || !seen) return told ?? seen?.names;
  if (!seen.sure) return told;
  const known = new Set(told.map(folded));
  const both = seen.names.filter((name) => known.has(folded(name)));
  if (both.length === told.length || both.length === 0) return seen.names;
  return told;
}

/** What each field of the page's data says, the most careful teller first. */
function toldAuthors({ node, nodes, tags }: Facts, read: (text: string) => string[]): string[][] {
  const linked = ['author', 'creator'].map((field) => {
    const named = nodesOf(node?.[field], nodes).flatMap((one) => textsOf(one.name));
    return unique((named.length > 0 ? named : textsOf(node?.[field])).flatMap(read));
  });
  const meta = AUTHOR_TAGS.map((tag) => unique(allOf(tags, tag).flatMap(read)));
  return [...linked, ...meta].filter((names) => names.length > 0);
}

interface Seen {
  names: string[];
  sure: boolean;
}

const MARKED =
  /\b(?:by-?line|author|autor|writer|contributor|verfasser|redakteur|creator|rel-author|vcard|fn|signature-name|firma|auteur|autore|yazar|penulis)s?\b|byline|author|autor(?!a?dio)/;
const POSTER = /username|poster|user-name|\bnick/;
const ELSEWHERE =
  /comment|footer|sidebar|related|recommend|teaser|promo|widget|popular|most-?read|latest|trending|share|\bads?\b|advert|menu|\bbio\b|biograph|about-|newsletter|leserbrief|caption|credit|copyright|foto|photo/;

/** Names in the lines around the headline. */
function visibleAuthors(
  facts: Facts,
  lines: readonly Line[],
  isSite: (name: string) => boolean,
  tidy: (names: string[]) => string[],
): Seen | undefined {
  const rated = [...lines.flatMap((line) => ratedNames(line, tidy)), ...markedNames(facts.page, tidy)]
    .map((one) => ({ ...one, names: one.names.filter((name) => !isSite(name)) }))
    .filter(({ names, rate }) => names.length > 0 && rate > 20);
  const best = rated.sort((one, other) => other.rate - one.rate)[0];
  return best ? { names: best.names, sure: best.rate >= 55 } : undefined;
}

function ratedNames(line: Line, tidy: (names: string[]) => string[]): { names: string[]; rate: number }[] {
  const { text, distance } = line;
  if (distance < -12 || distance > 40 || text.length > 160) return [];
  const announced = text.split(SEAM).length < 9 && announcesName(text);
  const marks = marksOf(line.element);
  const marked = MARKED.test(marks);
  if (!announced && !marked && !POSTER.test(marks)) return [];
  const names = tidy(namesIn(text));
  if (names.length === 0 || names.length > 6) return [];
  let rate = distance >= 0 ? Math.max(0, 22 - distance) : Math.max(0, 16 + distance * 2);
  if (announced) rate += 22;
  if (marked) rate += 18;
  if (POSTER.test(marks)) rate += 6;
  rate += names.every(looksPersonal) ? 15 : -8;
  if (ELSEWHERE.test(marks)) rate -= 25;
  if (text.length > 90) rate -= 10;
  return [{ names, rate }];
}

/** Elements that say in their attributes that they hold the author, wherever they stand. */
function markedNames(page: Document, tidy: (names: string[]) => string[]): { names: string[]; rate: number }[] {
  const elements = allIn(page, '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]').slice(
    0,
    4,
  );
  return elements.slice(0, 1).flatMap((element) => {
    const names = tidy(namesIn(element.getAttribute('content') ?? lineOf(element)));
    const rate = ELSEWHERE.test(marksOf(element)) ? 15 : 40;
    return names.length > 0 && names.length < 5 ? [{ names, rate }] : [];
  });
}

/** "Jane Doe The Daily Journal", "Jane Doe, Example News": a name does not end in the name of the paper. */
function withoutSite(name: string, siteNames: readonly string[]): string {
  for (const site of siteNames) {
    const isTail =
      site.length > 3 && name.length > site.length + 3 && name.toLowerCase().endsWith(` ${site.toLowerCase()}`);
    if (isTail)
      return name
        .slice(0, -site.length)
        .replace(/[\s|,–—-]+(?:the|for|at)?\s*$/i, '')
        .trim();
  }
  return name;
}

function unique(names: string[]): string[] {
  return [...new Map(names.map((name) => [folded(name), name])).values()];
}
