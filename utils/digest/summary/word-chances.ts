import type { View } from './features';
import { functionWordsOf, termsOf } from './terms';
import { add, type Vector } from './vectors';

/**
 * The words (or the pairs of neighbouring words) of an article as a summary sees them: each time that one may be said
 * in a summary is a thing of its own, so that a word said twice is there as two.
 */
export interface Things {
  /** The numbers of what each sentence says, by the number of the sentence; only for those asked for. */
  lists: number[][];
  /** `WORD_FEATURES.length` figures a thing, one after the other. */
  features: Float32Array;
  count: number;
}

/** What is known of a word or a pair. Times, shares and places are those within the article. */
export const WORD_FEATURES = [
  'any',
  'times',
  'kinTimes',
  'sentences',
  'sentenceShare',
  'first',
  'firstFading',
  'firstFadingSlowly',
  'opens',
  'inTitle',
  'kinInTitle',
  'small',
  'smallTimes',
  'figure',
  'name',
  'nameTimes',
  'letters',
  'second',
  'third',
  'earlyTimes',
  'smallInTitle',
  'tiny',
  'smallFirst',
  'once',
] as const;

/** Weights of the features of words and of pairs, in hundredths: plain, for the article's size, for a title. */
export interface WordWeights {
  words: readonly (readonly [plain: number, size: number, title: number])[];
  pairs: readonly (readonly [plain: number, size: number, title: number])[];
}

/** A thing said a fourth time in one sentence is not looked at. */
const MOST_TIMES = 3;
/** Words are kin that begin with the same letters, this many. */
const KIN = 5;

/** What the sentences `among` say, words and pairs, with how often and where that is said in the whole article. */
export function thingsOf({ candidates, title, lang }: View, among: readonly number[]): [words: Things, pairs: Things] {
  const small = functionWordsOf(lang);
  const heading = termsOf(title, lang).words;
  const spoken = candidates.map(({ terms }) => terms.words);
  const words = countsOf(spoken);
  const pairs = countsOf(spoken.map(pairsOf));
  const large: Vector = new Map();
  for (const { terms } of candidates) for (const name of new Set(terms.names)) add(large, name, 1);
  const kin: Vector = new Map();
  for (const [word, { times }] of words.of) add(kin, word.slice(0, KIN), times);
  const kinOfTitle = new Set(heading.filter((word) => !small.has(word)).map((word) => word.slice(0, KIN)));

  const isKin = (word: string) => (kinOfTitle.has(word.slice(0, KIN)) && !small.has(word) ? 1 : 0);
  const nameShare = (word: string, times: number) => Math.min(1, (large.get(word) ?? 0) / times);
  const wordFacts = (word: string): Facts => ({
    kinTimes: kin.get(word.slice(0, KIN)) ?? 0,
    kinInTitle: isKin(word),
    small: small.has(word) ? 1 : 0,
    figure: /\p{N}/u.test(word) ? 1 : 0,
    name: nameShare(word, words.of.get(word)?.times ?? 1),
    letters: word.length,
    tiny: word.length <= 2 ? 1 : 0,
  });
  const pairFacts = (pair: string): Facts => {
    const [a, b] = pair.split(' ').map(wordFacts) as [Facts, Facts];
    const [first = '', second = ''] = pair.split(' ');
    return {
      kinTimes: 0,
      kinInTitle: (a.kinInTitle + b.kinInTitle) / 2,
      small: (a.small + b.small) / 2,
      figure: Math.max(a.figure, b.figure),
      name: (nameShare(first, 1) + nameShare(second, 1)) / 2,
      letters: (a.letters + b.letters) / 2,
      tiny: a.tiny,
    };
  };
  return [
    numberedThings(words, among, new Set(heading), wordFacts),
    numberedThings(pairs, among, new Set(pairsOf(heading)), pairFacts),
  ];
}

/** What a word is by itself, and beside the rest of the article. */
type Facts = Record<'kinTimes' | 'kinInTitle' | 'small' | 'figure' | 'name' | 'letters' | 'tiny', number>;

/** Where and how often one thing is said. */
interface Count {
  times: number;
  /** How many sentences say it, the first and, so far, the last of them. */
  sentences: number;
  first: number;
  last: number;
  early: number;
}

interface Counts {
  said: string[][];
  of: Map<string, Count>;
}

const EARLY = 4;
const NEVER: Count = { times: 1, sentences: 1, first: 0, last: 0, early: 0 };

function countsOf(said: string[][]): Counts {
  const of = new Map<string, Count>();
  for (const [i, list] of said.entries()) {
    const early = Math.exp(-i / EARLY);
    for (const thing of list) {
      const count = of.get(thing);
      if (!count) of.set(thing, { times: 1, sentences: 1, first: i, last: i, early });
      else {
        count.times++;
        count.early += early;
        if (count.last !== i) count.sentences++;
        count.last = i;
      }
    }
  }
  return { said, of };
}

/** Neighbouring words, as "one two". */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function numberedThings(
  { said, of }: Counts,
  among: readonly number[],
  title: ReadonlySet<string>,
  factsOf: (thing: string) => Facts,
): Things {
  const numbers = new Map<string, number>();
  const rows: number[][] = [];
  const lists: number[][] = [];
  for (const i of among) {
    const times: Vector = new Map();
    lists[i] = (said[i] ?? []).flatMap((thing) => {
      add(times, thing, 1);
      const time = times.get(thing) ?? 1;
      if (time > MOST_TIMES) return [];
      const key = `${time} ${thing}`;
      const number = numbers.get(key) ?? rows.length;
      if (number === rows.length) {
        numbers.set(key, number);
        rows.push(rowOf(time, of.get(thing) ?? NEVER, title.has(thing) ? 1 : 0, said.length, factsOf(thing)));
      }
      return [number];
    });
  }
  return { lists, features: Float32Array.from(rows.flat()), count: rows.length };
}

/** In the order of `WORD_FEATURES`. */
function rowOf(time: number, count: Count, inTitle: number, sentences: number, facts: Facts): number[] {
  const log = Math.log(count.times);
  return [
    1,
    log,
    Math.log(1 + facts.kinTimes),
    Math.log(count.sentences),
    count.sentences / sentences,
    1 / (1 + count.first),
    Math.exp(-count.first / 3),
    Math.exp(-count.first / 10),
    count.first === 0 ? 1 : 0,
    inTitle,
    facts.kinInTitle,
    facts.small,
    facts.small * log,
    facts.figure,
    facts.name,
    facts.name * log,
    Math.min(facts.letters, 12) / 12,
    time === 2 ? 1 : 0,
    time === 3 ? 1 : 0,
    Math.log(1 + count.early),
    facts.small * inTitle,
    facts.tiny,
    facts.small / (1 + count.first),
    count.times === 1 ? 1 : 0,
  ];
}

/** The chance of each thing to be said in a summary of the article, 0 to 1. */
export function chancesOf(
  things: Things,
  weights: WordWeights['words'],
  size: number,
  hasTitle: boolean,
): Float64Array {
  const worth = weights.map(([plain, bySize, byTitle]) => (plain + bySize * size + (hasTitle ? byTitle : 0)) / 100);
  const chances = new Float64Array(things.count);
  for (let thing = 0; thing < things.count; thing++) {
    let sum = 0;
    const from = thing * worth.length;
    for (let f = 0; f < worth.length; f++) sum += (worth[f] ?? 0) * (things.features[from + f] ?? 0);
    chances[thing] = 1 / (1 + Math.exp(-sum));
  }
  return chances;
}
