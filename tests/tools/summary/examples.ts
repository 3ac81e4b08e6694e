import { lead } from '@/tests/bench/summarisers';
import type { Block } from '@/utils/article/article';
import { candidatesOf } from '@/utils/digest/summary/candidates';
import { groupsOf, poolOf } from '@/utils/digest/summary/choose';
import { type View, viewOf } from '@/utils/digest/summary/features';
import { groupFeaturesOf } from '@/utils/digest/summary/groups';
import { termsOf } from '@/utils/digest/summary/terms';
import { pairsOf, type Things, thingsOf, WORD_FEATURES, type WordWeights } from '@/utils/digest/summary/word-chances';
import type { Example } from './learn';
import type { WordExample } from './learn-words';
import { numbered, quickRouge, referenceOf } from './quick-rouge';
import type { TrainingText } from './texts';

/** A text ready for learning; its rows wait for what its words are worth. */
export interface PreparedText {
  set: string;
  id: string;
  view: View;
  /** Every three sentences that may be chosen together, in order. */
  groups: number[][];
  gold: Float32Array;
  lead: number;
  things: readonly [words: Things, pairs: Things];
  words: WordExample;
  pairs: WordExample;
}

/** Features whose worth may depend on how long the article is and on whether it has a title. */
export const VARYING = [
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
  'totalLength',
  'lengthSquared',
  'wordsOf25',
  'pairsOf25',
  'wordsOf50',
  'pairsOf50',
];

const NO_WEIGHTS: WordWeights = { words: [], pairs: [] };

/** Undefined where there are no three sentences to choose. */
export function prepared({ set, id, lang, title, text, references }: TrainingText): PreparedText | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const blocks = lines.map((line): Block => ({ kind: 'paragraph', text: line }));
  const candidates = candidatesOf(blocks, title, lang);
  if (candidates.length < 3) return undefined;
  const view = viewOf(candidates, title, lang);
  const pool = poolOf(view);
  const things = thingsOf(view, pool);
  const together = groupFeaturesOf(view, things, NO_WEIGHTS);
  const all = groupsOf(pool, 3);
  const upright = all.filter((group) => together(group).dangling === 0);
  // As the chooser does: a sentence that points back comes with the one before it, wherever there is a choice.
  const groups = upright.length > 0 ? upright : all;
  const scored = references.map((given) => {
    const reference = referenceOf(given, lang);
    return { reference, sentences: candidates.map((candidate) => numbered(candidate.text, lang, reference)) };
  });
  const scoreOf = (sentencesOf: (s: (typeof scored)[number]) => number[][]) =>
    Math.max(...scored.map((s) => quickRouge(sentencesOf(s), s.reference)));
  const first = lead(text, lang).join(' ');
  const said = references.map((reference) => termsOf(reference, lang).words);
  const listed = candidates.map(({ terms: { words } }) => words);
  return {
    set,
    id,
    view,
    groups,
    gold: Float32Array.from(groups, (group) => scoreOf((s) => group.map((i) => s.sentences[i] ?? []))),
    lead: scoreOf((s) => [numbered(first, lang, s.reference)]),
    things,
    words: wordExample(view, things[0], listed, said),
    pairs: wordExample(view, things[1], listed.map(pairsOf), said.map(pairsOf)),
  };
}

/** The things that the pool's sentences say; said by people is what a reference says as often. */
function wordExample(
  { size, hasTitle }: View,
  things: Things,
  listed: string[][],
  references: string[][],
): WordExample {
  const width = WORD_FEATURES.length;
  const counts = references.map(countsOf);
  const rows: number[] = [];
  const said: number[] = [];
  const seen = new Set<number>();
  for (const [i, numbers] of things.lists.entries()) {
    if (!numbers) continue;
    const times = new Map<string, number>();
    let at = 0;
    for (const thing of listed[i] ?? []) {
      const time = (times.get(thing) ?? 0) + 1;
      times.set(thing, time);
      if (time > 3) continue;
      const number = numbers[at++] ?? 0;
      if (seen.has(number)) continue;
      seen.add(number);
      rows.push(...things.features.subarray(number * width, (number + 1) * width));
      said.push(counts.some((count) => (count.get(thing) ?? 0) >= time) ? 1 : 0);
    }
  }
  return { rows: Float32Array.from(rows), said: Uint8Array.from(said), size, hasTitle };
}

function countsOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of list) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** The names of the features that `rowsOf` lists, without those that vary. */
export function featureNames({ view, things, groups: [group = []] }: PreparedText): {
  sentence: string[];
  group: string[];
} {
  return {
    sentence: Object.keys(view.features[0] ?? {}),
    group: Object.keys(groupFeaturesOf(view, things, NO_WEIGHTS)(group)),
  };
}

/** The text with what is known of each group: every feature, then the varying ones times size, then those for a title. */
export function withRows(text: PreparedText, weights: WordWeights): Example {
  const { view, things, groups, set, gold, lead } = text;
  const { sentence, group: shared } = featureNames(text);
  const together = groupFeaturesOf(view, things, weights);
  const varying = VARYING.map((name) => [...sentence, ...shared].indexOf(name));
  const plain = sentence.length + shared.length;
  const width = plain + 2 * VARYING.length;
  const alone = view.features.map((features) => Object.values(features) as number[]);
  const rows = new Float32Array(groups.length * width);
  for (const [at, group] of groups.entries()) {
    const from = at * width;
    for (const i of group) {
      for (let f = 0; f < sentence.length; f++) rows[from + f] = (rows[from + f] ?? 0) + (alone[i]?.[f] ?? 0);
    }
    rows.set(Object.values(together(group)) as number[], from + sentence.length);
    for (const [f, index] of varying.entries()) {
      const value = rows[from + index] ?? 0;
      rows[from + plain + f] = value * view.size;
      rows[from + plain + VARYING.length + f] = view.hasTitle ? value : 0;
    }
  }
  return { set, rows, gold, lead };
}
