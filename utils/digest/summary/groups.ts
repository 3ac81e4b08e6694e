import type { View } from './features';
import { product } from './vectors';
import { chancesOf, type Things, type WordWeights } from './word-chances';
import { WORD_WEIGHTS } from './word-weights';

/** What is known of several sentences as a summary, beyond what each is by itself. */
export interface GroupFeatures {
  /** Likeness of the two that are most alike. */
  repeats: number;
  /** How many open with a word that points at a sentence left out. */
  dangling: number;
  /** How many open with a word that may do so. */
  leaning: number;
  /** How many follow on each other. */
  neighbours: number;
  /** Share of the article's stems, pairs of stems that is covered: all, early ones, those of the opening. */
  covers: number;
  coversEarly: number;
  coversOpening: number;
  coversPairs: number;
  coversEarlyPairs: number;
  /** What is covered for the words that it takes. */
  brevity: number;
  /** Logarithm of the length beside 20 words a sentence, and its square. */
  totalLength: number;
  lengthSquared: number;
  /** Logarithm of the length of the longest sentence beside 30 words. */
  longest: number;
  /**
   * F1 that is to be expected of the words (of the pairs) of the sentences against a summary by people: one of 25 words,
   * one of 50.
   */
  wordsOf25: number;
  pairsOf25: number;
  wordsOf50: number;
  pairsOf50: number;
}

/** A summary of about this many words is taken as usual when coverage is set against length. */
const USUAL_WORDS = 30;

/**
 * Works groups out for one article whose sentences say `words` and `pairs`; it keeps marks between calls, so
 * that each call is cheap.
 */
export function groupFeaturesOf(
  view: View,
  [words, pairs]: readonly [words: Things, pairs: Things],
  wordWeights: WordWeights = WORD_WEIGHTS,
): (group: readonly number[]) => GroupFeatures {
  const covered = coverageOf(view.stems, Object.values(view.stemShare));
  const coveredPairs = coverageOf(view.pairs, Object.values(view.pairShare));
  const { size, hasTitle } = view;
  const wordHits = coverageOf(words.lists, [chancesOf(words, wordWeights.words, size, hasTitle)]);
  const pairHits = coverageOf(pairs.lists, [chancesOf(pairs, wordWeights.pairs, size, hasTitle)]);
  const alike = new Map<number, number>();
  const likeness = (a: number, b: number) => {
    const key = a * view.vectors.length + b;
    let value = alike.get(key);
    if (value === undefined) {
      value = product(view.vectors[a] ?? new Map(), view.vectors[b] ?? new Map());
      alike.set(key, value);
    }
    return value;
  };
  return (group) => {
    let count = 0;
    let longest = 0;
    for (const i of group) {
      const words = view.candidates[i]?.terms.count ?? 0;
      count += words;
      longest = Math.max(longest, words);
    }
    // Lengths are compared as for three sentences, which the weights were learnt on.
    const length = Math.log(count / (20 * group.length) + 0.05);
    const [everywhere = 0, early = 0, opening = 0] = covered(group);
    const [pairsEverywhere = 0, pairsEarly = 0] = coveredPairs(group);
    const [hits = 0] = wordHits(group);
    const [hitPairs = 0] = pairHits(group);
    const expected = (hit: number, wanted: number) => (200 * hit) / (count + (wanted * group.length) / 3);
    const { repeats, dangling, leaning, neighbours } = together(group, view, likeness);
    return {
      repeats,
      dangling,
      leaning,
      neighbours,
      covers: everywhere,
      coversEarly: early,
      coversOpening: opening,
      coversPairs: pairsEverywhere,
      coversEarlyPairs: pairsEarly,
      brevity: (2 * USUAL_WORDS * everywhere) / (count + USUAL_WORDS),
      totalLength: length,
      lengthSquared: length * length,
      longest: Math.log(longest / 30 + 0.1),
      wordsOf25: expected(hits, 25),
      pairsOf25: expected(hitPairs, 25),
      wordsOf50: expected(hits, 50),
      pairsOf50: expected(hitPairs, 50),
    };
  };
}

function together(
  group: readonly number[],
  view: View,
  likeness: (a: number, b: number) => number,
): Pick<GroupFeatures, 'repeats' | 'dangling' | 'leaning' | 'neighbours'> {
  let repeats = 0;
  let dangling = 0;
  let leaning = 0;
  let neighbours = 0;
  for (let at = 0; at < group.length; at++) {
    const i = group[at] ?? 0;
    const candidate = view.candidates[i];
    if (at > 0 && group[at - 1] === i - 1) neighbours++;
    // The first sentence of an article has none before it to point at.
    else if (candidate?.dangling && i > 0) dangling++;
    else if (candidate?.leaning || candidate?.dangling) leaning++;
    for (let next = at + 1; next < group.length; next++) repeats = Math.max(repeats, likeness(i, group[next] ?? 0));
  }
  return { repeats, dangling, leaning, neighbours };
}

/**
 * Sums the shares of the things that a group says, each once. Groups come in order, most of them with the beginning
 * of the one before: what that beginning says stays marked. Plain loops: this runs some hundred times a text.
 */
function coverageOf(lists: number[][], shares: readonly Float64Array[]): (group: readonly number[]) => Float64Array {
  const width = shares.length;
  const table = new Float64Array(width * (shares[0]?.length ?? 0));
  for (const [s, share] of shares.entries()) for (const [i, value] of share.entries()) table[i * width + s] = value;
  const once: Int32Array[] = [];
  const marks = new Uint32Array(shares[0]?.length ?? 0);
  let mark = 0;
  let beginning: readonly number[] = [];
  const said = new Float64Array(width);
  const sums = new Float64Array(width);
  const addUnmarked = (to: Float64Array, i: number, isMarked: boolean) => {
    const list = once[i] ?? Int32Array.from(new Set(lists[i]));
    once[i] = list;
    for (let k = 0; k < list.length; k++) {
      const thing = list[k] as number;
      if (marks[thing] === mark) continue;
      if (isMarked) marks[thing] = mark;
      for (let s = 0; s < width; s++) (to[s] as number) += table[thing * width + s] as number;
    }
  };
  return (group) => {
    const last = group.length - 1;
    if (mark === 0 || beginning.length !== last || !startsWith(group, beginning)) {
      mark++;
      beginning = group.slice(0, last);
      said.fill(0);
      for (const i of beginning) addUnmarked(said, i, true);
    }
    sums.set(said);
    addUnmarked(sums, group[last] as number, false);
    return sums;
  };
}

function startsWith(group: readonly number[], beginning: readonly number[]): boolean {
  for (let at = 0; at < beginning.length; at++) if (group[at] !== beginning[at]) return false;
  return true;
}
