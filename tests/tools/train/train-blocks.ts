import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXT, contextOf } from '@/utils/article/block-context';
import { wordsIn } from '@/utils/article/count-words';
import {
  COLUMNS,
  featuresOf,
  LEXICON_LINE,
  LEXICON_WORDS,
  type Lexicon,
  type MarkWeights,
  markWords,
  TreeSums,
  type Witnesses,
} from '@/utils/article/features';
import type { PageTree } from '@/utils/article/page-tree';
import { type BoostOptions, boost, forestValue, type Table, type TreeNode } from './boosting';
import { type Labels, labelRuns, wordsOf } from './page-labels';

interface Page extends PageTree, Witnesses {
  id: string;
  corpus: string;
  site: string;
  fold: number;
  gold: string;
  goldTitle: string;
  labels: Labels;
}

const FOLDS = 5;
const FIRST: BoostOptions = { trees: 60, leaves: 14, rate: 0.15, lambda: 3, minWeight: 2, columnShare: 0.3, seed: 7 };
const SECOND: BoostOptions = { trees: 50, leaves: 10, rate: 0.12, lambda: 2, minWeight: 1, columnShare: 0.4, seed: 11 };

/** `train-blocks.ts DUMPS CORPORA [--write FILE] [--out FILE]`: cross-validates by site, prints F1 per corpus, writes the weights. */
export function main(args: string[]): number {
  const [dumps = '', corpora = ''] = args;
  const pages = loadPages(dumps, corpora);
  console.log(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.runs.length, 0)} runs`);
  report('readability', pages, (page) => page.runs.map((run) => (run.kept ? 1 : 0)));
  report('oracle', pages, (page) => [...page.labels.wanted]);
  const write = args.indexOf('--write');
  if (!args.includes('--no-cv')) crossValidate(pages, args);
  if (write >= 0) writeFileSync(args[write + 1] ?? '', encode(train(pages)));
  return 0;
}

function crossValidate(pages: Page[], args: string[]): void {
  const first = new Map<Page, number[]>();
  const second = new Map<Page, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(pages.filter((page) => page.fold !== fold));
    for (const page of pages.filter((candidate) => candidate.fold === fold)) {
      const judged = judge(page, model);
      first.set(page, judged.first);
      second.set(page, judged.second);
    }
    console.log(`fold ${fold} ${new Date().toISOString().slice(11, 19)}`);
  }
  report('first stage', pages, (page) => first.get(page) ?? []);
  report('second stage', pages, (page) => second.get(page) ?? []);
  for (const limit of [0.35, 0.42, 0.58, 0.65])
    report(`  limit ${limit}`, pages, (page) => (second.get(page) ?? []).map((p) => p - limit + 0.5));
  const out = args.indexOf('--out');
  if (out >= 0)
    writeFileSync(
      args[out + 1] ?? '',
      pages
        .map((page) =>
          JSON.stringify({
            id: page.id,
            corpus: page.corpus,
            p: second.get(page)?.map((p) => +p.toFixed(3)),
            l: [...page.labels.wanted],
          }),
        )
        .join('\n'),
    );
}

interface Model extends Lexicon {
  first: TreeNode[];
  second: TreeNode[];
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function judge(page: Page, model: Model): { first: number[]; second: number[] } {
  const sums = new TreeSums(page, model.marks);
  const { values, columns } = featuresOf(page, sums, page, model);
  const first = page.runs.map((_, row) => sigmoid(forestValue(model.first, values, row * columns)));
  const context = contextOf(page, sums, values, columns, Float32Array.from(first));
  const width = columns + CONTEXT.length;
  const second = page.runs.map((_, row) => sigmoid(forestValue(model.second, context, row * width)));
  return { first, second };
}

function train(pages: Page[]): Model {
  const useful = pages.filter((page) => page.labels.covered > 0.5);
  const marks = learnMarks(useful);
  const lexicon = { marks, words: learnWords(useful) };
  const rows = useful.map((page) => ({ page, sums: new TreeSums(page, marks) }));
  const tables = rows.map(({ page, sums }) => featuresOf(page, sums, page, lexicon).values);
  const { wanted, weight } = targets(useful);
  const first = boost(stack(tables, COLUMNS.length), wanted, weight, FIRST);
  // What the second stage learns from must not have seen the page: five small folds.
  const outside = outOfFold(useful, tables);
  const contexts = rows.map(({ page, sums }, at) =>
    contextOf(page, sums, tables[at] ?? new Float32Array(), COLUMNS.length, outside[at] ?? new Float32Array()),
  );
  const second = boost(stack(contexts, COLUMNS.length + CONTEXT.length), wanted, weight, SECOND);
  return { ...lexicon, first, second };
}

function outOfFold(pages: Page[], tables: Float32Array[]): Float32Array[] {
  const groups = 3;
  const result: Float32Array[] = pages.map(() => new Float32Array());
  const groupOf = (page: Page) => hash(`${page.site}#`) % groups;
  for (let group = 0; group < groups; group++) {
    const inside = pages.map((page, at) => ({ page, at })).filter(({ page }) => groupOf(page) !== group);
    const { wanted, weight } = targets(inside.map(({ page }) => page));
    const trees = boost(
      stack(
        inside.map(({ at }) => tables[at] ?? new Float32Array()),
        COLUMNS.length,
      ),
      wanted,
      weight,
      { ...FIRST, trees: 35, rate: 0.22 },
    );
    for (const [at, page] of pages.entries()) {
      const values = tables[at];
      if (groupOf(page) === group && values)
        result[at] = Float32Array.from(page.runs, (_, row) =>
          sigmoid(forestValue(trees, values, row * COLUMNS.length)),
        );
    }
  }
  return result;
}

function stack(tables: Float32Array[], columns: number): Table {
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const values = new Float32Array(length);
  let at = 0;
  for (const table of tables) {
    values.set(table, at);
    at += table.length;
  }
  return { values, columns, rows: length / columns };
}

/** Each page weighs the same; within it a run by the root of its words. */
function targets(pages: Page[]): { wanted: Uint8Array; weight: Float32Array } {
  const wanted: number[] = [];
  const weight: number[] = [];
  for (const page of pages) {
    const raw = page.runs.map((run, at) => (Math.min(run.words, 150) + 2) ** 0.6 * (page.labels.trust[at] ?? 1));
    const sum = raw.reduce((a, b) => a + b, 0) || 1;
    for (const [at, value] of raw.entries()) {
      wanted.push(page.labels.wanted[at] ?? 0);
      weight.push((value / sum) * 60);
    }
  }
  return { wanted: Uint8Array.from(wanted), weight: Float32Array.from(weight) };
}

/** Log odds of a run being text under an element that carries the word; counted once a site. */
function learnMarks(pages: Page[]): MarkWeights {
  const counts = new Map<string, { yes: number; no: number; sites: Set<string> }>();
  for (const page of pages) {
    const words = new Map<string, { yes: number; no: number }>();
    for (const [index, run] of page.runs.entries()) {
      const seen = new Set<string>();
      for (let node = run.node; node >= 0; node = page.nodes[node]?.parent ?? -1) {
        const here = page.nodes[node];
        if (here) for (const word of markWords(here.tag, here.marks)) seen.add(word);
      }
      for (const word of seen) {
        const entry = words.get(word) ?? { yes: 0, no: 0 };
        if (page.labels.wanted[index]) entry.yes += run.words + 2;
        else entry.no += run.words + 2;
        words.set(word, entry);
      }
    }
    for (const [word, { yes, no }] of words) {
      const entry = counts.get(word) ?? { yes: 0, no: 0, sites: new Set<string>() };
      entry.yes += yes / (yes + no);
      entry.no += no / (yes + no);
      entry.sites.add(page.site);
      counts.set(word, entry);
    }
  }
  const weighed = [...counts]
    .filter(([, { sites }]) => sites.size >= 8)
    .map(([word, { yes, no, sites }]) => ({ word, weight: Math.log((yes + 1) / (no + 1)), sites: sites.size }))
    .filter(({ weight }) => Math.abs(weight) > 0.5)
    .sort((a, b) => Math.abs(b.weight) * Math.sqrt(b.sites) - Math.abs(a.weight) * Math.sqrt(a.sites))
    .slice(0, 300);
  return Object.fromEntries(weighed.map(({ word, weight }) => [word, Number(weight.toFixed(1))]));
}

/** Log odds of a short line being text when the word is among its first, less those of any short line. */
function learnWords(pages: Page[]): MarkWeights {
  const counts = new Map<string, { yes: number; no: number; sites: Set<string> }>();
  const all = { yes: 0, no: 0 };
  for (const page of pages) {
    const words = new Map<string, { yes: number; no: number }>();
    for (const [index, run] of page.runs.entries()) {
      if (run.words > LEXICON_LINE) continue;
      const answer = page.labels.wanted[index] ? 'yes' : 'no';
      for (const word of new Set(wordsIn(run.text, LEXICON_WORDS))) {
        const entry = words.get(word) ?? { yes: 0, no: 0 };
        entry[answer] += 1;
        words.set(word, entry);
      }
    }
    for (const [word, { yes, no }] of words) {
      const entry = counts.get(word) ?? { yes: 0, no: 0, sites: new Set<string>() };
      entry.yes += yes / (yes + no);
      entry.no += no / (yes + no);
      all.yes += yes / (yes + no);
      all.no += no / (yes + no);
      entry.sites.add(page.site);
      counts.set(word, entry);
    }
  }
  const prior = Math.log(all.yes / all.no);
  const weighed = [...counts]
    .filter(([word, { sites }]) => sites.size >= 6 && !/^\d+$/.test(word))
    .map(([word, { yes, no, sites }]) => ({
      word,
      weight: Math.log((yes + 0.7) / (no + 0.7)) - prior,
      sites: sites.size,
    }))
    .filter(({ weight }) => Math.abs(weight) > 0.7)
    .sort((a, b) => Math.abs(b.weight) * Math.sqrt(b.sites) - Math.abs(a.weight) * Math.sqrt(a.sites))
    .slice(0, 300);
  return Object.fromEntries(weighed.map(({ word, weight }) => [word, Number(weight.toFixed(1))]));
}

function encode({ marks, words, first, second }: Model): string {
  return `${JSON.stringify({ marks: named(marks), words: named(words), first: first.map(encodeTree), second: second.map(encodeTree) }, null, 0)}\n`;
}

function named(weights: MarkWeights): string {
  return Object.entries(weights)
    .map(([word, weight]) => `${word}:${weight}`)
    .join(' ');
}

/** A tree in prefix order: column, limit, low, high; a leaf is its value in thousandths after a "=". */
function encodeTree(node: TreeNode): string {
  return 'value' in node
    ? `=${Math.round(node.value * 1000)}`
    : `${node.column} ${String(node.limit).replace(/^(-?)0\./, '$1.')} ${encodeTree(node.low)} ${encodeTree(node.high)}`;
}

function loadPages(dumps: string, corpora: string): Page[] {
  const pages: Page[] = [];
  for (const file of readdirSync(dumps).filter((name) => name.endsWith('.jsonl'))) {
    const corpus = file.replace('.jsonl', '');
    const goldFile = join(corpora, corpus, 'gold.jsonl');
    if (!existsSync(goldFile)) continue;
    const gold = new Map(lines<{ id: string; text?: string; title?: string }>(goldFile).map((row) => [row.id, row]));
    for (const row of lines<Page & { url: string }>(join(dumps, file))) {
      const text = gold.get(row.id)?.text;
      if (!text || !row.runs) continue;
      const site = siteOf(row.url);
      const goldTitle = gold.get(row.id)?.title ?? '';
      const labels = labelRuns(row.runs, text);
      pages.push({ ...row, corpus, site, fold: hash(site) % FOLDS, gold: text, goldTitle, labels });
    }
  }
  return pages;
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function siteOf(url: string): string {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return url.includes('page.invalid')
    ? url
    : labels.slice(labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
}

function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}

function report(name: string, pages: Page[], judged: (page: Page) => number[]): void {
  const byCorpus = new Map<string, number[]>();
  for (const page of pages) {
    const scores = judged(page);
    const seen = wordsOf(
      page.runs
        .filter((_, at) => (scores[at] ?? 0) > 0.5)
        .map((run) => run.text)
        .join('\n'),
    );
    byCorpus.set(page.corpus, [...(byCorpus.get(page.corpus) ?? []), scoreOf(page, seen)]);
  }
  const cells = [...byCorpus].map(
    ([corpus, scores]) => `${corpus} ${mean(scores).toFixed(4)} (${scores.filter((score) => score < 0.5).length})`,
  );
  console.log(`${name.padEnd(14)} ${mean([...byCorpus.values()].map(mean)).toFixed(4)} | ${cells.join('  ')}`);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function scoreOf(page: Page, seen: string[]): number {
  const title = wordsOf(page.goldTitle);
  return overlap(shingles(body(wordsOf(page.gold), title)), shingles(body(seen, title)));
}

function body(words: string[], title: string[]): string[] {
  const leads = title.length > 0 && title.every((word, at) => word.toLowerCase() === words[at]?.toLowerCase());
  return leads ? words.slice(title.length) : words;
}

function shingles(words: string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join('\u0001');
    if (key) bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

function overlap(gold: Map<string, number>, seen: Map<string, number>): number {
  let [both, all] = [0, 0];
  for (const [key, count] of seen) {
    both += Math.min(count, gold.get(key) ?? 0);
    all += count;
  }
  for (const count of gold.values()) all += count;
  return all > 0 ? (2 * both) / all : 1;
}
