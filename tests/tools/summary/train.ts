import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { interval } from '@/tests/bench/rouge';
import { lead } from '@/tests/bench/summarisers';
import type { Block } from '@/utils/article/article';
import { candidatesOf } from '@/utils/digest/summary/candidates';
import { groupsOf, poolOf } from '@/utils/digest/summary/choose';
import { type SentenceFeatures, viewOf } from '@/utils/digest/summary/features';
import { type GroupFeatures, groupFeaturesOf } from '@/utils/digest/summary/groups';
import { chosen, type Example, type LearnOptions, learn } from './learn';
import { numbered, quickRouge, referenceOf } from './quick-rouge';
import { GIVEN, type TrainingText, trainingTexts } from './texts';

/** Weights by hand (QUALITY's baseline): where learning starts and what it is pulled back to. */
const SENTENCE: Record<keyof SentenceFeatures, number> = {
  early: 1.2,
  first: 0,
  second: 0,
  before: 0.4,
  central: 0.5,
  title: 0.9,
  likeFirst: 0,
  keyWords: 0,
  introduces: 0,
  introducesDensely: 0,
  forward: 0,
  length: 0,
  long: -0.8,
  short: -0.3,
  opensQuoting: -0.4,
  quotes: 0,
  unfinished: -0.2,
  figures: 0,
  names: 0,
};
const GROUP: Record<keyof GroupFeatures, number> = {
  repeats: -0.6,
  dangling: -0.5,
  leaning: -0.3,
  neighbours: 0,
  covers: 0,
  coversEarly: 0,
  coversOpening: 0,
  coversPairs: 0,
  coversEarlyPairs: 0,
  brevity: 0,
  lengthSquared: 0,
  lengthForSize: 0,
};
/** Features whose worth may depend on how long the article is and whether it has a title. */
const VARYING = [
  'early',
  'before',
  'central',
  'length',
  'long',
  'likeFirst',
  'covers',
  'coversEarly',
  'brevity',
  'repeats',
];

const NAMES = [...Object.keys(SENTENCE), ...Object.keys(GROUP)];
const START = [...Object.values(SENTENCE), ...Object.values(GROUP), ...VARYING.map(() => 0), ...VARYING.map(() => 0)];
const OPTIONS: LearnOptions = {
  pull: 0.05,
  rounds: 90,
  sharpness: 4,
  // News is what most people read, and the hardest to gain on; headlines stand in for news without a title.
  sets: { 'cnndm-dev': 4, 'orangesum-fr': 6, 'tes-tr': 0.5, headlines: 1.5 },
};
const FOLDS = 5;
const WEIGHTS_FILE = fileURLToPath(new URL('../../../utils/digest/summary/weights.ts', import.meta.url));

/**
 * `node tests/tools/run.mjs tests/tools/summary/train.ts [--corpora DIR] [--folds] [--write]`: learns what the
 * features of a summary are worth. `--folds` prints what texts gain that were not learnt from: five folds, and each
 * set left out whole. `--write` puts the weights into utils/digest/summary/weights.ts.
 */
export function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: { corpora: { type: 'string' }, folds: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const examples = trainingTexts(values.corpora ?? '../shared/corpora').flatMap(exampleOf);
  console.log(`${examples.length} texts`);
  const weights = learn(examples, START, OPTIONS);
  report('weights by hand', examples, () => START);
  report('learnt, same texts', examples, () => weights);
  if (values.write) writeFileSync(WEIGHTS_FILE, sourceOf(weights));
  if (values.folds) {
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      learn(
        examples.filter((__, i) => foldOf(i) !== fold),
        START,
        OPTIONS,
      ),
    );
    report(`${FOLDS} folds`, examples, (_, i) => folds[foldOf(i)] ?? START);
    const sets = new Map(
      GIVEN.map((set) => [
        set,
        learn(
          examples.filter((one) => one.set !== set),
          START,
          OPTIONS,
        ),
      ]),
    );
    report('set left out', examples, ({ set }) => sets.get(set) ?? weights);
  }
}

/** Neighbours in a set go to different folds. */
function foldOf(i: number): number {
  return (i * 7919) % FOLDS;
}

function exampleOf(text: TrainingText): Example[] {
  const lines = text.text.split('\n').filter((line) => line.trim() !== '');
  const blocks = lines.map((line): Block => ({ kind: 'paragraph', text: line }));
  const candidates = candidatesOf(blocks, text.title, text.lang);
  if (candidates.length < 3) return [];
  const view = viewOf(candidates, text.title, text.lang);
  const together = groupFeaturesOf(view);
  const all = groupsOf(poolOf(view), 3);
  const upright = all.filter((group) => together(group).dangling === 0);
  // As the chooser does: a sentence that points back comes with the one before it, wherever there is a choice.
  const groups = upright.length > 0 ? upright : all;
  const references = text.references.map((reference) => referenceOf(reference, text.lang));
  const scored = references.map((reference) => ({
    reference,
    sentences: candidates.map((candidate) => numbered(candidate.text, text.lang, reference)),
  }));
  const scoreOf = (group: number[]) =>
    Math.max(
      ...scored.map((s) =>
        quickRouge(
          group.map((i) => s.sentences[i] ?? []),
          s.reference,
        ),
      ),
    );
  const rows = groups.flatMap((group) => {
    const sums = Object.keys(SENTENCE).map((name) =>
      group.reduce((sum, i) => sum + (view.features[i]?.[name as keyof SentenceFeatures] ?? 0), 0),
    );
    const shared = together(group);
    const plain = [...sums, ...Object.keys(GROUP).map((name) => shared[name as keyof GroupFeatures])];
    const varying = VARYING.map((name) => plain[NAMES.indexOf(name)] ?? 0);
    return [...plain, ...varying.map((v) => v * view.size), ...varying.map((v) => (view.hasTitle ? v : 0))];
  });
  const first = lead(text.text, text.lang).join(' ');
  return [
    {
      set: text.set,
      rows: Float32Array.from(rows),
      gold: Float32Array.from(groups.map(scoreOf)),
      lead: Math.max(...scored.map((s) => quickRouge([numbered(first, text.lang, s.reference)], s.reference))),
    },
  ];
}

function report(
  label: string,
  examples: Example[],
  weightsFor: (example: Example, i: number) => readonly number[],
): void {
  const gains = new Map<string, number[]>();
  for (const [i, example] of examples.entries()) {
    const gain = (example.gold[chosen(example, weightsFor(example, i))] ?? 0) - example.lead;
    gains.set(example.set, [...(gains.get(example.set) ?? []), gain]);
  }
  const parts = [...gains].map(([set, list]) => {
    const { mean, low, high } = interval(list);
    return `${set} ${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  });
  console.log(`${label.padEnd(18)} gain over lead-3: ${parts.join('  ')}`);
}

function sourceOf(weights: number[]): string {
  const value = (index: number) => Math.round((weights[index] ?? 0) * 100);
  const line = (name: string) => {
    const varying = VARYING.indexOf(name);
    const size = varying < 0 ? 0 : value(NAMES.length + varying);
    const title = varying < 0 ? 0 : value(NAMES.length + VARYING.length + varying);
    return `    ${name}: [${value(NAMES.indexOf(name))}, ${size}, ${title}],`;
  };
  return [
    "import type { Weights } from './choose';",
    '',
    '/**',
    ' * What each feature is worth, in hundredths: plain, times the size of the article, and what a title adds.',
    ' * Written by tests/tools/summary/train.ts; not to be edited by hand.',
    ' */',
    'export const WEIGHTS: Weights = {',
    '  sentence: {',
    ...Object.keys(SENTENCE).map(line),
    '  },',
    '  group: {',
    ...Object.keys(GROUP).map(line),
    '  },',
    '};',
    '',
  ].join('\n');
}
