import { allIn } from '@/utils/article/dom';
import { dateIn } from './dates';
import type { Facts } from './facts';
import { type LinkedNode, nodesOf, textsOf, typesOf } from './json-ld';
import { allOf } from './meta-tags';
import { announcesName, looksPersonal, namesIn, namesOrRoles } from './names';
import { folded, lineOf } from './page-text';
import { isForeign, type KnownMarks, type Line, marksOf, NEAR, SEAM } from './visible-lines';

const AUTHOR_TAGS = [
  ...['parsely-author', 'sailthru.author', 'citation_author', 'dc.creator', 'dcterms.creator', 'dc.author', 'author'],
  ...['article:author', 'byl', 'cxenseparse:author', 'article:author_name', 'article.author', 'og:article:author'],
  ...['authors', 'byline', 'creator', 'twitter:creator:name', 'shareaholic:article_author_name', 'dcsext.author'],
];
const MOST = 12;

/** Who wrote the article: names only, people before the site's own name. */
export function authorsOf(facts: Facts, siteNames: readonly string[], lines: readonly Line[]): string[] {
  const sites = new Set(siteNames.map(folded));
  const isSite = (name: string) => sites.has(folded(name));
  // "Ediciones El País" on El País: whoever publishes it.
  const holdsSite = (name: string) => [...sites].some((site) => site.length > 4 && folded(name).includes(site));
  const read = (text: string) => namesIn(withoutSite(text, siteNames)).map((name) => withoutSite(name, siteNames));
  const told = toldAuthors(facts, read);
  // After the site's own name come places and companies, no people.
  const people = told
    .map((names) => (isSite(names[0] ?? '') ? names.slice(0, 0) : names.filter((name) => !isSite(name))))
    .find((names) => names.length > 0);
  const seen = visibleAuthors(facts, lines, (text) => unique(read(text).filter((name) => !isSite(name))));
  const roles = () => toldAuthors(facts, namesOrRoles)[0] ?? seenRoles(lines) ?? seenSite(lines, read, isSite);
  const chosen = choose(people, seen, holdsSite) ?? told.find((names) => names.length > 0) ?? roles();
  return chosen.slice(0, MOST);
}

/** A byline under the headline is what readers are told: it wins over what machines are told, where both name people. */
function choose(
  told: string[] | undefined,
  seen: Seen | undefined,
  holdsSite: (name: string) => boolean,
): string[] | undefined {
  if (!told || !seen) return told ?? seen?.names;
  if (!seen.sure) return told;
  const known = new Set(told.map(folded));
  const both = seen.names.filter((name) => known.has(folded(name)));
  if (both.length === told.length) return seen.names;
  const isPerson = (name: string) => looksPersonal(name) && !holdsSite(name);
  return both.length === 0 && (seen.announced || !told.some(isPerson)) ? seen.names : told;
}

/** What each field of the page's data says, the most careful teller first. */
function toldAuthors({ node, nodes, tags }: Facts, read: (text: string) => string[]): string[][] {
  const linked = ['author', 'creator'].map((field) => {
    const authors = nodesOf(node?.[field], nodes);
    if (authors.length === 0) return unique(textsOf(node?.[field]).flatMap(read));
    // An organisation's name is a name as it stands, commas, roles and all.
    return unique(
      authors.flatMap((one) => textsOf(one.name).flatMap((name) => (isOrganisation(one) ? [name] : read(name)))),
    );
  });
  const meta = AUTHOR_TAGS.map((tag) => unique(allOf(tags, tag).flatMap(read)));
  return [...linked, ...meta].filter((names) => names.length > 0);
}

function isOrganisation(node: LinkedNode): boolean {
  const types = typesOf(node);
  return types.some((type) => /Organization$/.test(type)) && !types.includes('Person');
}

const DESK =
  /\b(?:staff|team|newsroom|desk|editors?|redaktion|redacci[oó]n|r[eé]daction|redazione|redactie|reda[cç]?[cç][aã]o|redakcja|toimitus|редакция)\b|编辑部|編集部/i;

/** "MND Staff", "Redaktion": announced under the headline where nobody is named. */
function seenRoles(lines: readonly Line[]): string[] | undefined {
  const line = lines.find(({ text, distance, element }) => {
    const isNear = distance > -6 && distance < 12 && text.length < 60;
    return isNear && DESK.test(text) && (announcesName(text) || MARKED.test(marksOf(element)));
  });
  return line ? namesOrRoles(line.text).slice(0, 3) : undefined;
}

/** The site itself, where the byline names it and nobody else. */
function seenSite(
  lines: readonly Line[],
  read: (text: string) => string[],
  isSite: (name: string) => boolean,
): string[] {
  const near = lines.filter(({ text, distance }) => distance > -6 && distance < 12 && text.length < 60);
  const line = near.find(({ text, element }) => announcesName(text) || MARKED.test(marksOf(element)));
  return line ? read(line.text).filter(isSite).slice(0, 1) : [];
}

interface Seen {
  names: string[];
  sure: boolean;
  /** "By" stood in front of the names, right under the headline. */
  announced: boolean;
}

interface Rated {
  names: string[];
  rate: number;
  announced: boolean;
}

const MARKED =
  /\b(?:by-?line|author|autor|writer|contributor|verfasser|redakteur|creator|rel-author|vcard|fn|signature-name|firma|auteur|autore|yazar|penulis)s?\b|byline|author(?!i(?:ty|tat|[sz]))|autor(?!a?dio|e(?:f|load|peat|si[sz])|otat|un\b)/;
const POSTER = /username|poster|user-name|\bnick/;
const ELSEWHERE =
  /comment|footer(?!.*\barticle\b)|sidebar|related|recommend|teaser|promo|widget|popular|most-?read|latest|trending|share|\bads?\b|advert|menu|\bbio\b|biograph|about-|newsletter|leserbrief|caption|credit|copyright|foto|photo/;

/** Names in the lines around the headline. */
function visibleAuthors(facts: Facts, lines: readonly Line[], read: (text: string) => string[]): Seen | undefined {
  const known: KnownMarks = new Map();
  const rated = [...lines.flatMap((line) => ratedNames(line, read, known)), ...markedNames(facts.page, read)];
  const best = rated.filter(({ rate }) => rate > 20).sort((one, other) => other.rate - one.rate)[0];
  return best ? { ...best, sure: best.rate >= SURE } : undefined;
}

/** A line with this rate stands under the headline, is announced or marked, and names people. */
const SURE = 48;

function ratedNames(line: Line, read: (text: string) => string[], known: KnownMarks): Rated[] {
  const { text, distance, element } = line;
  if (distance < -12 || distance > NEAR || text.length > 200) return [];
  const announced = announcesName(text);
  const marks = marksOf(element, known);
  const marked = MARKED.test(marks);
  if (!announced && !marked && META.test(marks)) return besideDate(line, read);
  if ((!announced && !marked && !POSTER.test(marks)) || isForeign(line, marks)) return [];
  if (!announced && isSection(element)) return [];
  // An element marked as the author's inside a longer line holds the name alone.
  const isOwn = MARKED.test(marks.split(' < ')[0] ?? '');
  const names = peopleFirst(read(isOwn && !announced ? lineOf(element) : text));
  if (names.length === 0 || names.length > 6) return [];
  let rate = distance >= 0 ? Math.max(0, 22 - distance) : Math.max(0, 16 + distance * 2);
  if (announced) rate += 22;
  if (marked) rate += 18;
  if (POSTER.test(marks)) rate += 6;
  rate += names.every(looksPersonal) ? 15 : -8;
  if (ELSEWHERE.test(marks)) rate -= distance >= -2 && distance < 6 ? 10 : 30;
  if (text.length > 90 && !isOwn) rate -= 10;
  return [{ names, rate, announced: announced && distance >= -6 && distance < 8 }];
}

/** The section may stand beside the author, in what is marked as the author's. */
function isSection(element: Element): boolean {
  return Element.prototype.closest.call(element, '[itemprop~="articleSection"]') !== null;
}

const META = /entry-meta|post-meta|article-meta|article-info|post-info|story-meta/;

/** "22 September 2023 Jane Doe 3 comments", in elements of their own under the headline. */
function besideDate({ text, distance }: Line, read: (text: string) => string[]): Rated[] {
  const date = distance < -4 || distance > 6 ? undefined : dateIn(text, null);
  if (!date) return [];
  const pieces = [text.slice(0, date.index), ...text.slice(date.index + date.length).split(SEAM)];
  const names = pieces.flatMap(read).filter(looksPersonal).filter(isNoAcronym).slice(0, 1);
  return names.length > 0 ? [{ names, rate: 32, announced: false }] : [];
}

/** "NATO HQ" beside a date is a place or a body; scripts without cases have no acronyms. */
function isNoAcronym(name: string): boolean {
  return name !== name.toUpperCase() || name === name.toLowerCase();
}

/** Of a line that names people and their paper, the people. */
function peopleFirst(names: string[]): string[] {
  const people = names.filter(looksPersonal);
  return people.length > 0 ? people : names;
}

/** Elements that say in their attributes that they hold the author, wherever they stand. */
function markedNames(page: Document, read: (text: string) => string[]): Rated[] {
  const elements = allIn(page, '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]').slice(
    0,
    4,
  );
  return elements.slice(0, 1).flatMap((element) => {
    // Beside the name, what is marked as the author may hold it once more, and what else is told of them.
    const own = allIn(element, '[itemprop~="name"]')[0] ?? element;
    const names = read(own.getAttribute('content') ?? lineOf(own));
    const rate = ELSEWHERE.test(marksOf(element)) ? 0 : 40;
    return names.length > 0 && names.length < 5 ? [{ names, rate, announced: false }] : [];
  });
}

/** "Jane Doe The Daily Journal", "Jane Doe, Example News": a name does not end in the name of the paper. */
function withoutSite(name: string, siteNames: readonly string[]): string {
  for (const site of siteNames) {
    // "Example.org, Hull, England"
    if (site.length > 2 && name.toLowerCase().startsWith(`${site.toLowerCase()}, `)) return name.slice(0, site.length);
    const isTail = site.length > 2 && name.toLowerCase().endsWith(` ${site.toLowerCase()}`);
    if (!isTail) continue;
    const rest = name
      .slice(0, -site.length)
      .replace(/[\s|,/–—-]+(?:the|for|at|and)?[\s|,/–—-]*$/i, '')
      .trim();
    if (rest === '' || /^,|\s/.test(rest)) return rest.replace(/^[\s,]+(?:the)?$/i, '');
  }
  return name;
}

function unique(names: string[]): string[] {
  return [...new Map(names.map((name) => [folded(name), name])).values()];
}
