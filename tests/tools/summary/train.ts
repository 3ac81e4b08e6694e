import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { interval } from '@/tests/bench/rouge';
import { WORD_FEATURES, type WordWeights } from '@/utils/digest/summary/word-chances';
import { featureNames, type PreparedText, prepared, VARYING, withRows } from './examples';
import { chosen, type Example, learn } from './learn';
import { learnWords } from './learn-words';
import { GIVEN, trainingTexts } from './texts';

/** How much a set counts, 1 where nothing is said: for words, which pages teach as well, and for sentences. */
const WORD_SETS = { headlines: 0.5, 'tes-tr': 0.5 };
// News is what most people read, and the hardest to gain on; headlines stand in for news without a title.
const SETS = { 'cnndm-dev': 4, 'orangesum-fr': 6, 'tes-tr': 0.5 };
const FOLDS = 5;
/** Weights are kept as whole numbers: ten to a unit of worth, and in hundredths. */
const SCALE = 1000;
const FOLDER = fileURLToPath(new URL('../../../utils/digest/summary/', import.meta.url));

interface Model {
  words: WordWeights;
  weights: number[];
}

/**
 * `node tests/tools/run.mjs tests/tools/summary/train.ts [--corpora DIR] [--folds] [--write]`: learns what the
 * features of words and of sentences are worth in a summary. `--folds` prints what texts gain that were not learnt
 * from: five folds, and each set left out whole. `--write` puts the weights into utils/digest/summary.
 */
export function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: { corpora: { type: 'string' }, folds: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const texts = trainingTexts(values.corpora ?? '../shared/corpora').flatMap((text) => prepared(text) ?? []);
  console.log(`${texts.length} texts`);
  const model = modelOf(texts);
  report('same texts', texts, () => model);
  if (values.write) {
    const names = featureNames(texts[0] as PreparedText);
    writeFileSync(`${FOLDER}weights.ts`, weightsSource(model.weights, names));
    writeFileSync(`${FOLDER}word-weights.ts`, wordsSource(model.words));
  }
  if (!values.folds) return;
  const folds = foldsOf(texts);
  const models = Array.from({ length: FOLDS }, (_, fold) => modelOf(texts.filter(({ id }) => folds.get(id) !== fold)));
  report(`${FOLDS} folds`, texts, ({ id }) => models[folds.get(id) ?? 0] ?? model);
  const sets = new Map(GIVEN.map((set) => [set, modelOf(texts.filter((text) => text.set !== set))]));
  report('set left out', texts, ({ set }) => sets.get(set) ?? model);
}

function modelOf(texts: readonly PreparedText[]): Model {
  const shares = sharesOf(texts, WORD_SETS);
  const width = WORD_FEATURES.length;
  const learnt = (kind: 'words' | 'pairs') => {
    const all = learnWords(
      texts.map((text) => text[kind]),
      shares,
      width,
    );
    const hundredths = (at: number) => Math.round((all[at] ?? 0) * 100);
    return WORD_FEATURES.map((_, f) => [hundredths(f), hundredths(width + f), hundredths(2 * width + f)] as const);
  };
  const words: WordWeights = { words: learnt('words'), pairs: learnt('pairs') };
  const weights = learn(
    texts.map((text) => withRows(text, words)),
    sharesOf(texts, SETS),
  );
  return { words, weights: weights.map((weight) => Math.round(weight * SCALE)) };
}

/** How much each text counts: sets by what is said of them, not by how many texts they have. */
function sharesOf(texts: readonly PreparedText[], sets: Record<string, number>): number[] {
  const counts = new Map<string, number>();
  for (const { set } of texts) counts.set(set, (counts.get(set) ?? 0) + 1);
  const total = [...counts.keys()].reduce((sum, set) => sum + (sets[set] ?? 1), 0);
  return texts.map(({ set }) => (sets[set] ?? 1) / total / (counts.get(set) ?? 1));
}

/** Neighbours in a set go to different folds, the same text under two headings to one. */
function foldsOf(texts: readonly PreparedText[]): Map<string, number> {
  const folds = new Map<string, number>();
  for (const { id } of texts) if (!folds.has(id)) folds.set(id, (folds.size * 7919) % FOLDS);
  return folds;
}

function report(label: string, texts: readonly PreparedText[], modelFor: (text: PreparedText) => Model): void {
  const gains = new Map<string, number[]>();
  for (const text of texts) {
    const { words, weights } = modelFor(text);
    const example: Example = withRows(text, words);
    const gain = (example.gold[chosen(example, weights)] ?? 0) - example.lead;
    gains.set(example.set, [...(gains.get(example.set) ?? []), gain]);
  }
  const parts = [...gains].map(([set, list]) => {
    const { mean, low, high } = interval(list);
    return `${set} ${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  });
  console.log(`${label.padEnd(12)} gain over lead-3: ${parts.join('  ')}`);
}

const NOTICE = ' * Written by tests/tools/summary/train.ts; not to be edited by hand.';

function weightsSource(weights: readonly number[], { sentence, group }: ReturnType<typeof featureNames>): string {
  const names = [...sentence, ...group];
  const value = (index: number) => weights[index] ?? 0;
  const line = (name: string) => {
    const varying = VARYING.indexOf(name);
    const size = varying < 0 ? 0 : value(names.length + varying);
    const title = varying < 0 ? 0 : value(names.length + VARYING.length + varying);
    return `    ${name}: [${value(names.indexOf(name))}, ${size}, ${title}],`;
  };
  return [
    "import type { Weights } from './choose';",
    '',
    '/**',
    ' * What each feature is worth, in hundredths: plain, times the size of the article, and what a title adds.',
    NOTICE,
    ' */',
    'export const WEIGHTS: Weights = {',
    '  sentence: {',
    ...sentence.map(line),
    '  },',
    '  group: {',
    ...group.map(line),
    '  },',
    '};',
    '',
  ].join('\n');
}

function wordsSource({ words, pairs }: WordWeights): string {
  const lines = (rows: WordWeights['words']) => rows.map((row, f) => `    [${row.join(', ')}], // ${WORD_FEATURES[f]}`);
  return [
    "import type { WordWeights } from './word-chances';",
    '',
    '/**',
    ' * What the features of a word and of a pair of words are worth, in hundredths: plain, times the size of the',
    ' * article, and what a title adds.',
    NOTICE,
    ' */',
    'export const WORD_WEIGHTS: WordWeights = {',
    '  words: [',
    ...lines(words),
    '  ],',
    '  pairs: [',
    ...lines(pairs),
    '  ],',
    '};',
    '',
  ].join('\n');
}
