import { writeFileSync } from 'node:fs';
import { CONTEXT, contextOf } from '@/utils/article/block-context';
import { COLUMNS, featuresOf } from '@/utils/article/features';
import type { Lexicon, MarkWeights } from '@/utils/article/lexicon';
import { TreeSums } from '@/utils/article/tree-sums';
import { type BoostOptions, boost, forestValue, type Table, type TreeNode } from './boosting';
import { learnMarks, learnWords } from './learn-lexicon';
import { FOLDS, hash, loadPages, type Page } from './pages';
import { report } from './report';

const FIRST: BoostOptions = { trees: 60, leaves: 14, rate: 0.15, lambda: 3, minWeight: 2, columnShare: 0.3, seed: 7 };
const SECOND: BoostOptions = { trees: 40, leaves: 8, rate: 0.12, lambda: 6, minWeight: 6, columnShare: 0.3, seed: 11 };

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
  report('mean', pages, (page) => (second.get(page) ?? []).map((p, at) => (p + (first.get(page)?.[at] ?? 0)) / 2));
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
