import type { Article } from './article';

/** A quotation with its source, as text: the words, then title, site and an address that leads to the words. */
export function quotation(quote: string, article: Pick<Article, 'title' | 'siteName' | 'url' | 'lang'>): string {
  const words = quote.replace(/[ \t]+/g, ' ').trim();
  const host = URL.parse(article.url)?.hostname.replace(/^www\./, '');
  const source = [article.title, article.siteName ?? host].filter(Boolean).join(', ');
  const [open, close] = marksOf(article.lang);
  return [`${open}${words}${close}`, source && `— ${source}`, fragmentLink(article.url, words)]
    .filter(Boolean)
    .join('\n');
}

/** A shorter quotation stands in the link whole; of a longer one its first and last words. */
const WHOLE = 120;
const END_WORDS = 5;

/** The address with a text fragment, by which browsers scroll to the words and mark them. */
export function fragmentLink(url: string, quote: string): string {
  const base = url.replace(/#.*$/s, '');
  // A fragment matches within one block, or from one to another.
  const blocks = quote.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const [first = ''] = blocks;
  const last = blocks.at(-1) ?? '';
  if (!first || !/^https?:/.test(url)) return base;
  if (blocks.length === 1 && first.length <= WHOLE) return `${base}#:~:text=${encoded(first)}`;
  return `${base}#:~:text=${encoded(firstWords(first))},${encoded(lastWords(last))}`;
}

function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > END_WORDS ? words.slice(0, END_WORDS).join(' ') : text.slice(0, WHOLE / 2);
}

function lastWords(text: string): string {
  const words = text.split(' ');
  return words.length > END_WORDS ? words.slice(-END_WORDS).join(' ') : text.slice(-WHOLE / 2);
}

/** Commas, hyphens and ampersands mean something in a text fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}

function marksOf(lang: string | null): readonly [string, string] {
  const primary = /^[a-z]+/i.exec(lang ?? '')?.[0].toLowerCase() ?? '';
  if (/^(?:de|cs|sk|is|lt|sl|bg)$/.test(primary)) return ['„', '“'];
  if (/^(?:pl|hu|ro|hr)$/.test(primary)) return ['„', '”'];
  if (/^(?:fr|ru|uk|el|it|es|pt|no|nb|nn|fa|ar)$/.test(primary)) return ['«', '»'];
  if (/^(?:fi|sv)$/.test(primary)) return ['”', '”'];
  if (/^(?:ja|zh)$/.test(primary)) return ['「', '」'];
  return ['“', '”'];
}
