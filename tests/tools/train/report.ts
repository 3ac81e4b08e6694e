import { choose } from '@/utils/article/choose';
import type { PlacedTree } from '@/utils/article/page-tree';
import { withoutInvisible } from '@/utils/article/visible';
import { wordsOf } from './page-labels';
import type { Page } from './pages';

/** The F1 of each page, by the shipped rules, for what a judge thinks of its lines. */
export function scoresOf(pages: Page[], judged: (page: Page) => Float32Array): Map<Page, number> {
  return new Map(pages.map((page) => [page, scoreOf(page, keptOf(page, judged(page)))]));
}

/** Prints the mean F1 per corpus and per kind of page (pages below 0.5 in brackets); the mean over the corpora first. */
export function report(name: string, scores: Map<Page, number>): void {
  const byCorpus = grouped(scores, (page) => page.corpus);
  const cells = [...byCorpus].map(([corpus, list]) => `${corpus} ${cell(list)}`);
  console.log(`${name.padEnd(12)} ${mean([...byCorpus.values()].map(mean)).toFixed(4)} | ${cells.join('  ')}`);
  const kinds = grouped(scores, (page) => page.type);
  kinds.delete('');
  console.log(`${' '.repeat(12)} ${[...kinds].map(([kind, list]) => `${kind} ${cell(list)}`).join('  ')}`);
}

const cell = (list: number[]) => `${mean(list).toFixed(4)} (${list.filter((score) => score < 0.5).length})`;

function grouped(scores: Map<Page, number>, key: (page: Page) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [page, score] of scores) groups.set(key(page), [...(groups.get(key(page)) ?? []), score]);
  return groups;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Which lines of a stored page the shipped rules keep; what hangs on true elements (notes) is left out. */
export function keptOf(page: Page, likely: Float32Array): boolean[] {
  const tree: PlacedTree = { nodes: page.nodes, runs: page.runs, elements: [], texts: [], isTooLong: false };
  const choice = choose(tree, page, likely);
  withoutInvisible(tree, choice, page.hidden);
  return choice.keep;
}

interface Shingled {
  /** By run, words as numbers. */
  pieces: Int32Array[];
  title: string[];
  names: string[];
  gold: Map<number, number>;
  goldCount: number;
}

const known = new WeakMap<Page, Shingled>();

/** F1 over shingles of four words. */
export function scoreOf(page: Page, keep: boolean[]): number {
  const { pieces, title, names, gold, goldCount } = shingled(page);
  const said = pieces.flatMap((piece, index) => (keep[index] ? [...piece] : []));
  const bag = shingles(body(said, title, names));
  let both = 0;
  let all = goldCount;
  for (const [key, count] of bag) {
    both += Math.min(count, gold.get(key) ?? 0);
    all += count;
  }
  return all > 0 ? (2 * both) / all : 1;
}

function shingled(page: Page): Shingled {
  const cached = known.get(page);
  if (cached) return cached;
  const ids = new Map<string, number>();
  const names: string[] = [];
  const numbers = (text: string) =>
    Int32Array.from(wordsOf(text), (word) => {
      const id = ids.get(word) ?? ids.size;
      if (id === ids.size) {
        ids.set(word, id);
        names.push(word.toLowerCase());
      }
      return id;
    });
  const title = wordsOf(page.goldTitle).map((word) => word.toLowerCase());
  const pieces = page.runs.map((run) => numbers(run.text));
  const gold = shingles(body([...numbers(page.gold)], title, names));
  const goldCount = [...gold.values()].reduce((sum, count) => sum + count, 0);
  const made = { pieces, title, names, gold, goldCount };
  known.set(page, made);
  return made;
}

/** A leading title counts for neither side. */
function body(words: number[], title: string[], names: string[]): number[] {
  const leads = title.length > 0 && title.every((word, at) => word === names[words[at] ?? -1]);
  return leads ? words.slice(title.length) : words;
}

function shingles(words: number[]): Map<number, number> {
  const bag = new Map<number, number>();
  if (words.length === 0) return bag;
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    let key = 0;
    for (let step = 0; step < 4; step++) key = (key * 9001 + (words[at + step] ?? -1) + 2) % 900719925474;
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}
