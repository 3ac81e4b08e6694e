import { allIn } from './dom';
import type { FirstMetadata } from './metadata/metadata';

/** What the page says about its article elsewhere, to compare lines with. */
export interface Witnesses {
  title: string;
  description: string;
  /** Who wrote it. */
  names: readonly string[];
  lang: string | null;
  /** Address of the page. */
  url: string;
}

const TEXT = /"(?:articleBody|text)"\s*:\s*("(?:[^"\\]|\\.)*")/s;
const DESCRIPTIONS = 'meta[name="description" i],meta[property="og:description" i],meta[name="twitter:description" i]';

/** What the untouched page says about its article outside the text: to compare lines with, never to show. */
export function witnessesOf(
  page: Document,
  told: Pick<FirstMetadata, 'title' | 'byline' | 'lang'>,
  url: string,
): Witnesses {
  const descriptions = allIn(page, DESCRIPTIONS).map((meta) => meta.getAttribute('content') ?? '');
  const description = descriptions.sort((one, other) => other.length - one.length)[0] ?? '';
  const { title, byline, lang } = told;
  return { title: title ?? '', description, names: byline, lang, url };
}

/** What structured data and descriptions hold of a page whose own text its scripts never wrote. */
export function toldText(page: Document, witnesses: Witnesses): string {
  for (const script of allIn(page, 'script[type*="ld+json" i]')) {
    const literal = TEXT.exec(script.textContent ?? '')?.[1];
    if (literal) return unquoted(literal) || witnesses.description;
  }
  return witnesses.description;
}

function unquoted(literal: string): string {
  try {
    return String(JSON.parse(literal.replace(/[\n\r\t]/g, ' ')));
  } catch {
    // Not valid JSON: an escape of its own making. The words are all the same there.
    return literal;
  }
}
