import { allIn } from '@/utils/article/dom';
import type { Facts } from './facts';
import { textsOf } from './json-ld';
import { allOf } from './meta-tags';
import { folded, lineOf, oneLine } from './page-text';

/** What stands between a title and the site's name. */
const SEPARATOR = /\s+[|–—»«·•:/<>~-]+\s+|\s*[|｜»«_]\s*|\s+::\s+|\s*–\s+/u;
const NO_TITLE = /^(?:home|untitled|index|undefined|null|title)$/i;
const LONGEST = 400;

/** The headline of the page, and names that the site goes by, which a title must not end in. */
export function titleOf(facts: Facts, siteNames: readonly string[]): string | null {
  const whole = oneLine(allIn(facts.page, 'head > title, title')[0]?.textContent);
  const told = toldTitles(facts, whole)
    .map((text) => withoutSite(text, siteNames))
    .filter(isTitle);
  const heading = headingOf(facts.page, told, siteNames);
  return heading ?? told[0] ?? (whole || null);
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
    'dc.title',
    'dcterms.title',
    'citation_title',
    'headline',
    'title',
  );
  return [...(headline ? [headline] : []), ...meta, whole].filter(isTitle);
}

/** The heading that says what machines are told, in the reader's spelling. */
function headingOf(page: Document, told: readonly string[], siteNames: readonly string[]): string | undefined {
  const sites = new Set(siteNames.map(folded));
  const headings = allIn(page, 'h1, [itemprop~="headline"], h2')
    .slice(0, 60)
    .map((element) => ({ text: lineOf(element), isMain: element.localName === 'h1' }))
    .filter(({ text }) => isTitle(text) && !sites.has(folded(text)));
  const rated = headings
    .map(({ text, isMain }, index) => ({ text, rate: agreement(text, told) + (isMain ? 0.1 : 0) - index / 1000 }))
    .sort((one, other) => other.rate - one.rate);
  const best = rated[0];
  if (best && best.rate >= 0.6) return best.text;
  const mains = headings.filter(({ isMain }) => isMain);
  return told.length === 0 ? mains[0]?.text : undefined;
}

/** 0 to 1: how much a heading and what machines are told have in common, word by word. */
function agreement(heading: string, told: readonly string[]): number {
  const own = folded(heading).split(' ');
  return Math.max(0, ...told.map((title) => overlap(own, folded(title).split(' '))));
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
  const sites = new Set(siteNames.map(folded));
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = partsOf(rest);
    if (parts.length < 2) return rest;
    const last = parts.at(-1);
    const first = parts[0];
    if (last && sites.has(folded(last.text))) rest = rest.slice(0, last.before).trim();
    else if (first && sites.has(folded(first.text))) rest = rest.slice(parts[1]?.start ?? 0).trim();
    else return rest;
  }
  return rest;
}

/** A title cut at its separators: each part with where it starts, and where the part before it ends. */
export function partsOf(title: string): { text: string; start: number; before: number }[] {
  const everywhere = new RegExp(SEPARATOR.source, 'gu');
  const parts: { text: string; start: number; before: number }[] = [];
  let start = 0;
  let before = 0;
  for (const match of title.matchAll(everywhere)) {
    parts.push({ text: title.slice(start, match.index), start, before });
    before = match.index;
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, before });
  return parts;
}

function isTitle(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && !NO_TITLE.test(text) && /[\p{L}\p{N}]/u.test(text);
}
