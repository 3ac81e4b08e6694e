import { allIn } from '@/utils/article/dom';
import type { Facts } from './facts';
import { textsOf } from './json-ld';
import { allOf, firstOf } from './meta-tags';
import { folded, hasWords, lineOf, oneLine } from './page-text';

/** What stands between a title and the site's name; in Chinese and Japanese also without white space. */
const SEPARATOR =
  /\s+[|–—»«·•:/<>~-]+\s+|\s*[|｜»«]\s*|\s+::\s+|\s*–\s+|\s*_+\s*(?=[^\s\d_])|(?<=[\u3040-\u30ff\u3400-\u9fff！？。」』”》）])\s*[-–—－]+\s*(?=[^\s\d])/g;
/** What a link to the heading itself shows behind it. */
const PERMALINK = /\s*(?:[¶🔗⚓]\uFE0F?|\s#)$/u;
const NO_TITLE = /^(?:home|untitled|index|undefined|null|title|menu|search)$/i;
const LONGEST = 400;

/** The headline of the page, without the site's name, a kicker above it or a section's name beside it. */
export function titleOf(facts: Facts, siteNames: readonly string[]): string | null {
  const whole = oneLine(allIn(facts.page, 'head > title, title')[0]?.textContent);
  const all = toldTitles(facts, whole)
    .map((text) => withoutSection(withoutSite(text, siteNames)))
    .filter(isTitle);
  const sites = new Set(siteNames.map(folded));
  // Some sites call every page by their own name.
  const own = all.filter((text) => !sites.has(folded(text)));
  const told = own.length > 0 ? own : all;
  const heading = headingOf(facts, told, siteNames, whole);
  const title = heading ? settled(heading, told) : told[0];
  return title ?? (whole || null);
}

/** Titles that the page tells machines, the most careful teller first. */
function toldTitles({ node, tags }: Facts, whole: string): string[] {
  const headline = textsOf(node?.headline)[0] ?? textsOf(node?.name)[0];
  const meta = allOf(
    tags,
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'headline',
    'title',
  );
  return [...(headline ? [headline] : []), ...meta, whole].filter(isTitle);
}

interface Heading {
  text: string;
  isMain: boolean;
  agreement: number;
}

/**
 * The heading that says what machines are told, in the words for readers. On an article's page its one `<h1>` is
 * the headline whatever search engines are told.
 */
function headingOf(
  facts: Facts,
  told: readonly string[],
  siteNames: readonly string[],
  whole: string,
): string | undefined {
  const sites = new Set([...siteNames.map(folded), ...tailOf(whole)]);
  const wordsOf = (title: string) => folded(title).split(' ');
  const wholes = told.map(wordsOf);
  const pieces = told.flatMap((title) => [title, ...partsOf(title).map(({ text }) => text)]).map(wordsOf);
  const headings = allIn(facts.page, 'h1, [itemprop~="headline"], h2')
    .slice(0, 60)
    .filter((element) => told.length === 0 || !leadsHome(element, facts.base))
    .map((element): Heading => {
      const text = lineOf(element).replace(PERMALINK, '');
      return { text, isMain: element.localName !== 'h2', agreement: agreement(text, wholes, pieces) };
    })
    .filter(({ text }) => isTitle(text) && !sites.has(folded(text)));
  const best = headings.reduce<Heading | undefined>(
    (one, other) => (rate(other) > (one ? rate(one) : 0) ? other : one),
    undefined,
  );
  const mains = [...new Set(headings.filter(({ isMain }) => isMain).map(({ text }) => text))];
  const isFound = best && best.agreement >= (best.isMain ? 0.6 : 0.9);
  // A second-rank heading repeats the headline in tables of contents and related links too.
  if (isFound && (best.isMain || mains.length !== 1)) return best.text;
  const [only] = mains;
  const isHeadline =
    mains.length === 1 && only !== undefined && only.length < 200 && (isArticle(facts) || told.length <= 1);
  return isHeadline ? only : undefined;
}

/** The masthead: a heading that is a link to a site's first page, and nothing else. */
function leadsHome(heading: Element, base: string): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const address = URL.parse(link?.getAttribute('href') ?? '', base);
  if (!link || address?.pathname !== '/' || address.search || address.hash) return false;
  return link.contains(heading) || lineOf(link) === lineOf(heading);
}

const rate = ({ agreement, isMain }: Heading) => agreement + (isMain ? 0.1 : 0);

/** The site's name or a section's, at the end of the window's title. */
function tailOf(whole: string): string[] {
  const parts = partsOf(whole);
  return parts.length > 1 ? [folded(parts.at(-1)?.text ?? '')] : [];
}

function isArticle({ node, tags }: Facts): boolean {
  return (
    node !== undefined ||
    /article|blog|product/i.test(firstOf(tags, 'og:type') ?? '') ||
    tags.has('article:published_time')
  );
}

/**
 * The heading as machines are told it, where that is better: "Football Liverpool lose at Everton" without its first
 * word, words run together by the page's layout.
 */
function settled(heading: string, told: readonly string[]): string {
  const own = folded(heading);
  if (told.some((title) => folded(title) === own)) return heading;
  const same = told.find((title) => squeezed(title) === own.replaceAll(' ', ''));
  if (same) return folded(same).length > own.length ? same : heading;
  const inner = told.find((title) => {
    const short = folded(title);
    if (short.length < own.length * 0.5 || !short.includes(' ')) return false;
    const isStart = own.startsWith(short) && /\d{4}|[•|]/.test(heading.slice(title.length));
    return isStart || own.endsWith(short) || own.replaceAll(' ', '').endsWith(squeezed(title));
  });
  if (inner) return inner;
  // "Liverpool: Late goal", where the page sets the first half apart and machines are told both, twice over.
  const longer = told.filter((title) => folded(title).endsWith(own));
  return (
    longer.find((title, index) => longer.slice(index + 1).some((other) => folded(other) === folded(title))) ?? heading
  );
}

const squeezed = (text: string) => folded(text).replaceAll(' ', '');

/** 0 to 1: how much a heading and what machines are told have in common, word by word; a part of a title counts less. */
function agreement(heading: string, wholes: readonly string[][], pieces: readonly string[][]): number {
  const own = folded(heading).split(' ');
  const whole = Math.max(0, ...wholes.map((title) => overlap(own, title)));
  const part = Math.max(0, ...pieces.map((piece) => overlap(own, piece)));
  return Math.max(whole, own.length > 1 ? part * 0.95 : part * 0.7);
}

function overlap(one: string[], other: string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (one.length + other.length);
}

/** A title without the site's name at its end or start; the name is known, or repeats what a separator cuts off. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = partsOf(rest);
    if (parts.length < 2) return rest;
    const sites = foldedOf(siteNames);
    const last = parts.at(-1);
    const first = parts[0];
    if (last && sites.has(folded(last.text))) rest = rest.slice(0, last.before).trim();
    else if (first && sites.has(folded(first.text))) rest = rest.slice(parts[1]?.start ?? 0).trim();
    else return rest;
  }
  return rest;
}

/** A Chinese title up to its first underscore, which parts nothing there but the sections and the site ("…_房产_新浪网"). */
const SECTIONED = /^([^_]*[\u3400-\u9fff][^_]{7,}?)\s*_/;
/** A hyphen does where a site's kind of name follows: 新浪网, 搜狐财经, 学术前沿论坛. */
const CHINESE_SITE = /(?<=[\u3400-\u9fff].{7,})[-–—－][\u3400-\u9fff]{1,8}(?:[网網报報闻聞经經]|[频頻]道|论坛|博客)$/;

function withoutSection(title: string): string {
  const head = SECTIONED.exec(title)?.[1];
  const isHead =
    head &&
    title
      .slice(head.length)
      .split('_')
      .every((part) => part.length <= head.length);
  return isHead ? head : title.replace(CHINESE_SITE, '');
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The names without case and punctuation, made once for a page's list: every line near the headline is held against it. */
function foldedOf(siteNames: readonly string[]): ReadonlySet<string> {
  const names = known.get(siteNames) ?? new Set(siteNames.map(folded));
  known.set(siteNames, names);
  return names;
}

/** A title cut at its separators: each part with where it starts, and where the part before it ends. */
export function partsOf(title: string): { text: string; start: number; before: number }[] {
  const parts: { text: string; start: number; before: number }[] = [];
  let start = 0;
  let before = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start, before });
    before = match.index;
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, before });
  return parts;
}

function isTitle(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && !NO_TITLE.test(text) && hasWords(text);
}
