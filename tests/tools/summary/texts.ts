import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with summaries to learn from. `set` says what kind they are. */
export interface TrainingText {
  set: string;
  id: string;
  lang: string;
  title: string;
  text: string;
  references: string[];
}

interface GoldLine {
  id: string;
  lang?: string;
  title?: string;
  text?: string;
  reference_summaries?: string[];
}

/** Sets with summaries by people or by pages, and those made from pages of the extraction corpora. */
export const GIVEN = ['cnndm-dev', 'orangesum-fr', 'tes-tr', 'webmeta-wceb-dev'];
const NEWS = ['fundus', 'zyte', 'naeb', 'newspaper4k'];

/** Everything there is to learn from under a folder of corpora (`summary/`, `extract/`). */
export function trainingTexts(corpora: string): TrainingText[] {
  const given = GIVEN.flatMap((set) =>
    linesOf(join(corpora, 'summary', `${set}.jsonl`)).map((line) => textOf(set, line, line.reference_summaries ?? [])),
  );
  const described = [...NEWS.map((set) => [set, 'news-pages']), ['wcxb-dev', 'web-pages']].flatMap(
    ([set = '', as = '']) =>
      linesOf(join(corpora, 'extract', set, 'gold.jsonl')).flatMap((line) => pageText(corpora, set, as, line)),
  );
  return [...given, ...described, ...headlines(corpora, given)];
}

function linesOf(file: string): GoldLine[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);
}

function textOf(set: string, line: GoldLine, references: string[]): TrainingText {
  return { set, id: line.id, lang: line.lang ?? 'en', title: line.title ?? '', text: line.text ?? '', references };
}

/** A page whose own description (`og:description`, else `description`) is no copy of its first sentences. */
function pageText(corpora: string, set: string, as: string, line: GoldLine): TrainingText[] {
  const html = pageOf(corpora, set, line.id);
  const description =
    metaOf(html, /(?:property|name)\s*=\s*["']?og:description/i) ?? metaOf(html, /name\s*=\s*["']?description/i);
  const text = line.text ?? '';
  if (!description || wordsIn(description) < 8 || /(?:\.\.\.|…)$/.test(description)) return [];
  if (!isSpaced(text) || wordsIn(text) < 120) return [];
  if (plain(text).startsWith(plain(description).slice(0, 60))) return [];
  const lang = line.lang ?? /<html[^>]*\blang\s*=\s*["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase() ?? 'en';
  const title = line.title ?? metaOf(html, /og:title/i) ?? '';
  return [
    { set: as, id: `${set}-${line.id}`, lang, title, text: withoutTitle(text, title), references: [description] },
  ];
}

/** News with its title taken away: the title says what the text should be summed up as. */
function headlines(corpora: string, given: TrainingText[]): TrainingText[] {
  const french = given
    .filter(({ set }) => set === 'orangesum-fr')
    .map((text) => ({ ...text, references: [text.title] }));
  const pages = [...NEWS, 'trafilatura'].flatMap((set) =>
    linesOf(join(corpora, 'extract', set, 'gold.jsonl')).flatMap((line) => {
      const title = line.title ?? metaOf(pageOf(corpora, set, line.id), /og:title/i) ?? '';
      const text = line.text ?? '';
      if (wordsIn(title) < 5 || wordsIn(text) < 150 || !isSpaced(text)) return [];
      return [{ ...textOf(set, line, [title]), id: `${set}-${line.id}`, text: withoutTitle(text, title) }];
    }),
  );
  return [...french, ...pages].map((text) => ({ ...text, set: 'headlines', title: '' }));
}

function pageOf(corpora: string, set: string, id: string): string {
  const file = join(corpora, 'extract', set, `${id}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function metaOf(html: string, which: RegExp): string | undefined {
  for (const [tag] of html.matchAll(/<meta\b[^>]*>/gi)) {
    if (!which.test(tag)) continue;
    const content = /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const value = content?.[1] ?? content?.[2];
    if (value?.trim())
      return decoded(value)
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
  }
  return undefined;
}

const NAMED: Record<string, string> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
  amp: '&',
};

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&([a-z]+);/g, (whole, name: string) => NAMED[name] ?? whole);
}

function withoutTitle(text: string, title: string): string {
  const same = title.toLowerCase().trim();
  return text
    .split('\n')
    .filter((line, i) => i > 2 || line.toLowerCase().trim() !== same)
    .join('\n');
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const isSpaced = (text: string) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text.slice(0, 300));
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
