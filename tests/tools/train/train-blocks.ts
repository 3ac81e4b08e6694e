import { writeFileSync } from 'node:fs';
import { WIDTH } from '@/utils/article/feature-table';
import { writeNode } from '@/utils/article/forest-code';
import type { MarkWeights } from '@/utils/article/lexicon';
import type { TreeNode } from './boosting';
import { type Model, SETTINGS, Trainer } from './model';
import { hash, loadPages, type Page } from './pages';
import { report, scoresOf } from './report';

/** Groups of sites that cross-validation leaves out in turn. */
const FOLDS = 5;

/**
 * `train-blocks.ts DUMPS CORPORA [--salts a,b] [--out FILE] [--write FILE]`: cross-validates by site, once for each salt
 * that deals the sites out, prints F1 per corpus by the shipped rules, writes the weights learned on all pages.
 */
export function main(args: string[]): number {
  const [dumps = '', corpora = ''] = args;
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const pages = loadPages(dumps, corpora);
  console.log(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.runs.length, 0)} runs`);
  report(
    'oracle',
    scoresOf(pages, (page) => Float32Array.from(page.labels.wanted)),
  );
  const trainer = new Trainer(pages, SETTINGS);
  for (const salt of (option('--salts') ?? '').split(',').filter(Boolean))
    crossValidate(trainer, salt, option('--out'));
  const write = option('--write');
  if (write) {
    const model = trainer.train(() => true);
    const judged = trainer.judge(model, () => true);
    report(
      'training',
      scoresOf(pages, (page) => judged.get(page) ?? new Float32Array()),
    );
    writeFileSync(write, encode(model));
  }
  return 0;
}

function crossValidate(trainer: Trainer, salt: string, out: string | undefined): void {
  const judged = new Map<Page, Float32Array>();
  const foldOf = (page: Page) => hash(page.site + salt) % FOLDS;
  const started = process.cpuUsage().user;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainer.train((page) => foldOf(page) !== fold);
    for (const [page, likely] of trainer.judge(model, (page) => foldOf(page) === fold)) judged.set(page, likely);
  }
  console.log(`${salt}: ${Math.round((process.cpuUsage().user - started) / 1e6)} s`);
  const scores = scoresOf(trainer.pages, (page) => judged.get(page) ?? new Float32Array());
  report(salt, scores);
  if (out) {
    const lines = trainer.pages.map((page) => {
      const likely = [...(judged.get(page) ?? [])].map((p) => +p.toFixed(3));
      return JSON.stringify({ id: page.id, corpus: page.corpus, score: scores.get(page), likely });
    });
    writeFileSync(`${out}.${salt}.jsonl`, lines.join('\n'));
  }
}

function encode({ marks, words, first, second }: Model): string {
  const written = { marks: named(marks), words: named(words), first: trees(first), second: trees(second) };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Words by weight, as `readWeights` reads them. */
function named(weights: MarkWeights): string {
  const groups = new Map<number, string[]>();
  for (const [word, weight] of weights) groups.set(weight, [...(groups.get(weight) ?? []), word]);
  return [...groups].map(([weight, words]) => `${weight} ${words.join(' ')}`).join('|');
}

/** Trees one behind the other, each in prefix order, as `readForest` reads them. */
function trees(list: TreeNode[]): string {
  return list.map(encodeTree).join('');
}

function encodeTree(node: TreeNode): string {
  const here = writeNode(node, WIDTH);
  return 'value' in node ? here : here + encodeTree(node.low) + encodeTree(node.high);
}
