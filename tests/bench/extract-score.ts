/** A gold answer; which fields there are differs from corpus to corpus. */
export interface Gold {
  id: string;
  title?: string;
  author?: string | string[];
  date?: string;
  text?: string;
  /** Passages that the text must hold, and such that it must not. */
  with?: string[];
  without?: string[];
}

/** The figures of one system over a corpus, all but `pages`, `fail` and `poor` between 0 and 1; absent without gold. */
export interface Score {
  pages: number;
  /** Pages without any text. */
  fail: number;
  /** Precision, recall and F1 of 4-word shingles, averaged over pages. */
  precision?: number;
  recall?: number;
  f1?: number;
  /** Pages with an F1 below one half. */
  poor: number;
  keep?: number;
  leak?: number;
  title?: number;
  author?: number;
  date?: number;
}

/** What is scored of an answer. */
export interface Scored {
  title: string | null;
  author: string | null;
  date: string | null;
  text: string;
}

type Row = Partial<Record<'precision' | 'recall' | 'f1' | 'keep' | 'leak' | 'title' | 'author' | 'date', number>> & {
  fail: boolean;
};

// Scripts written without spaces are compared sign by sign.
const DENSE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${DENSE}]|(?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');
const DAY = 86_400_000;

/** Scores answers by id against the gold of a corpus; a page without an answer counts as empty. */
export function scoreOf(gold: readonly Gold[], answers: ReadonlyMap<string, Scored>): Score {
  const rows = gold.map((one) => rowOf(one, answers.get(one.id)));
  const column = (name: Exclude<keyof Row, 'fail'>) => {
    const values = rows.flatMap((row) => row[name] ?? []);
    return values.length === 0 ? {} : { [name]: values.reduce((sum, value) => sum + value, 0) / values.length };
  };
  return {
    pages: rows.length,
    fail: rows.filter(({ fail }) => fail).length,
    poor: rows.filter(({ f1 }) => f1 !== undefined && f1 < 0.5).length,
    ...column('precision'),
    ...column('recall'),
    ...column('f1'),
    ...column('keep'),
    ...column('leak'),
    ...column('title'),
    ...column('author'),
    ...column('date'),
  };
}

function rowOf(gold: Gold, answer: Scored | undefined): Row {
  const text = answer?.text ?? '';
  const row: Row = { fail: text.trim() === '' };
  if (gold.text) {
    const { precision, recall, f1 } = overlap(shingles(body(gold.text, gold.title)), shingles(body(text, gold.title)));
    Object.assign(row, row.fail ? {} : { precision }, { recall, f1 });
  }
  const page = ` ${flat(text)} `;
  const share = (passages: string[] = []) => {
    const wanted = passages.map(flat).filter((passage) => passage !== '');
    return wanted.length === 0 ? undefined : wanted.filter((one) => page.includes(` ${one} `)).length / wanted.length;
  };
  const [keep, leak] = [share(gold.with), share(gold.without)];
  if (keep !== undefined) row.keep = keep;
  if (leak !== undefined) row.leak = leak;
  if (gold.title) row.title = Number(flat(answer?.title) === flat(gold.title));
  if (gold.author) row.author = Number(isSameAuthor([gold.author].flat().join(' '), answer?.author ?? ''));
  const wanted = dayOf(gold.date);
  if (wanted) row.date = Number(Math.abs(Date.parse(wanted) - Date.parse(dayOf(answer?.date) || 'never')) <= DAY);
  return row;
}

/** Names in any order, with one word in five too many or too few. */
function isSameAuthor(gold: string, said: string): boolean {
  return overlap(flat(gold).split(' '), flat(said).split(' ')).f1 >= 0.8;
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').normalize('NFC').match(WORD) ?? [];
}

function flat(text: string | null | undefined): string {
  return words((text ?? '').toLowerCase()).join(' ');
}

/** A leading title is dropped on both sides: systems that keep the heading are not told apart by it. */
function body(text: string, title: string | undefined): string[] {
  const all = words(text);
  const head = words(title);
  const isHead = head.length > 0 && head.every((word, index) => word.toLowerCase() === all[index]?.toLowerCase());
  return isHead ? all.slice(head.length) : all;
}

function shingles(all: string[]): string[] {
  const count = Math.max(1, all.length - 3);
  return Array.from({ length: count }, (_, index) => all.slice(index, index + 4).join('\u0001')).filter(Boolean);
}

function overlap(gold: string[], said: string[]): { precision: number; recall: number; f1: number } {
  const left = new Map<string, number>();
  for (const one of gold) left.set(one, (left.get(one) ?? 0) + 1);
  let both = 0;
  for (const one of said) {
    const count = left.get(one) ?? 0;
    if (count > 0) both++;
    left.set(one, count - 1);
  }
  const precision = said.length > 0 ? both / said.length : gold.length > 0 ? 0 : 1;
  const recall = gold.length > 0 ? both / gold.length : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function dayOf(date: string | null | undefined): string {
  const iso = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  if (iso) return iso;
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
