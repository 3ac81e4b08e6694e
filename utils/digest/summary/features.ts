import { type Pieces, wholly } from '@/utils/in-pieces';
import type { Candidate } from './candidates';
import { functionWordsOf, termsOf } from './terms';
import { add, product, unit, type Vector } from './vectors';

/** What is known of a sentence, each between about -1 and 2; `weights.ts` says what each is worth. */
export interface SentenceFeatures {
  /** Nearness to the start: 1, 1/2, 1/3, … */
  early: number;
  first: number;
  second: number;
  /** From 1 at the start down to 0 at the end. */
  before: number;
  /** Likeness to the whole article, to its title, to its first sentence. */
  central: number;
  title: number;
  likeFirst: number;
  /** How much of what the article keeps talking about is said here, and said here first. */
  keyWords: number;
  introduces: number;
  introducesDensely: number;
  /** Likeness to what comes after. */
  forward: number;
  /** Logarithm of the length beside 20 words. */
  length: number;
  long: number;
  short: number;
  opensQuoting: number;
  quotes: number;
  unfinished: number;
  figures: number;
  names: number;
  commas: number;
  colon: number;
  /** Letters a word, in eighths; share of function words. */
  wordLength: number;
  functionWords: number;
}

/** An article as the chooser sees it. */
export interface View {
  candidates: readonly Candidate[];
  features: SentenceFeatures[];
  vectors: Vector[];
  /** Stems as numbers, a list a candidate, and the same for pairs of neighbouring stems. */
  stems: number[][];
  pairs: number[][];
  /** Share of the article's talk that each stem, each pair has: everywhere, and mostly at the start. */
  stemShare: Shares;
  pairShare: Shares;
  title: string;
  lang: string;
  /** Logarithm of the article's length beside 500 words. */
  size: number;
  hasTitle: boolean;
}

interface Shares {
  everywhere: Float64Array;
  early: Float64Array;
  opening: Float64Array;
}

const KEY_WORDS = 24;

/** Everything that choosing sentences rests on. */
export function viewOf(candidates: readonly Candidate[], title: string, lang: string): View {
  return wholly(viewing(candidates, title, lang));
}

/** The work of it, which can be left between pieces. */
export function* viewing(candidates: readonly Candidate[], title: string, lang: string): Pieces<View> {
  const titleStems = termsOf(title, lang).stems;
  const lists = candidates.map(({ terms }) => terms.stems);
  const spread = new Map<string, number>();
  for (const list of lists) for (const stem of new Set(list)) add(spread, stem, 1);
  const rarity = (stem: string) => Math.log(1 + candidates.length / (spread.get(stem) ?? 0.5));
  const vectors = lists.map((list) => unit(weighted(list, rarity)));
  yield;
  const features = featuresOf(candidates, vectors, unit(weighted(titleStems, rarity)), spread, functionWordsOf(lang));
  yield;
  const words = candidates.reduce((sum, { terms }) => sum + terms.count, 0);
  const stems = numbered(lists);
  const pairs = numbered(lists.map((list) => list.slice(1).map((stem, i) => `${list[i]} ${stem}`)));
  yield;
  return {
    candidates,
    vectors,
    features,
    stems,
    pairs,
    stemShare: sharesOf(stems),
    pairShare: sharesOf(pairs),
    title,
    lang,
    size: Math.log(Math.max(words, 20) / 500),
    hasTitle: titleStems.length > 0,
  };
}

function featuresOf(
  candidates: readonly Candidate[],
  vectors: Vector[],
  title: Vector,
  spread: Map<string, number>,
  functionWords: ReadonlySet<string>,
): SentenceFeatures[] {
  const centre: Vector = new Map();
  for (const vector of vectors) for (const [stem, weight] of vector) add(centre, stem, weight);
  unit(centre);
  const central = between(vectors.map((vector) => product(vector, centre)));
  const toTitle = vectors.map((vector) => product(vector, title));
  const mostTitle = Math.max(...toTitle, 0.05);
  const introduced = introductions(candidates, spread);
  const mostIntroduced = Math.max(...introduced, 1);
  const forward = forwardLikeness(vectors);
  const keys = keyShares(candidates);
  const [lead = new Map() as Vector] = vectors;
  return candidates.map((candidate, i) => ({
    early: 1 / (1 + i),
    first: i === 0 ? 1 : 0,
    second: i === 1 ? 1 : 0,
    before: 1 - i / candidates.length,
    central: central[i] ?? 0,
    title: (toTitle[i] ?? 0) / mostTitle,
    likeFirst: i > 0 ? product(vectors[i] ?? lead, lead) : 0,
    keyWords: keys[i] ?? 0,
    introduces: (introduced[i] ?? 0) / mostIntroduced,
    introducesDensely: (introduced[i] ?? 0) / Math.max(1, candidate.terms.count),
    forward: forward[i] ?? 0,
    ...shapeOf(candidate),
    ...wordingOf(candidate, functionWords),
  }));
}

type Shape = Pick<
  SentenceFeatures,
  'length' | 'long' | 'short' | 'opensQuoting' | 'quotes' | 'unfinished' | 'figures' | 'names'
>;

function shapeOf({ text, terms: { count } }: Candidate): Shape {
  const capitals = text.slice(1).match(/(?<![.!?]\s)(?<=\s)\p{Lu}/gu) ?? [];
  return {
    length: Math.log((count + 1) / 20),
    long: count > 35 ? 1 : 0,
    short: count < 7 ? 1 : 0,
    opensQuoting: /^["“«„]/.test(text) ? 1 : 0,
    quotes: /["“«„]/.test(text) ? 1 : 0,
    unfinished: /[.!。！।۔…]["”»’)\]]*$/.test(text) ? 0 : 1,
    figures: /\p{N}/u.test(text) ? 1 : 0,
    names: capitals.length / Math.max(1, count),
  };
}

type Wording = Pick<SentenceFeatures, 'commas' | 'colon' | 'wordLength' | 'functionWords'>;

function wordingOf({ text, terms: { words } }: Candidate, functionWords: ReadonlySet<string>): Wording {
  const count = Math.max(1, words.length);
  return {
    commas: (text.match(/[,،、，]/g) ?? []).length / 4,
    colon: /[:：]/.test(text) ? 1 : 0,
    wordLength: words.reduce((sum, word) => sum + word.length, 0) / count / 8,
    functionWords: words.filter((word) => functionWords.has(word)).length / count,
  };
}

/** Per sentence: how often the stems that it says first come back. */
function introductions(candidates: readonly Candidate[], spread: Map<string, number>): number[] {
  const seen = new Set<string>();
  return candidates.map(({ terms }) => {
    let sum = 0;
    for (const stem of terms.stems) {
      if (seen.has(stem)) continue;
      seen.add(stem);
      sum += Math.log(spread.get(stem) ?? 1);
    }
    return sum;
  });
}

/** Per sentence: mean likeness to all later ones, beside the best of the article. One pass from the end. */
function forwardLikeness(vectors: Vector[]): number[] {
  const later: Vector = new Map();
  const likeness = vectors.map(() => 0);
  for (let i = vectors.length - 1; i >= 0; i--) {
    const vector = vectors[i] ?? new Map();
    const rest = vectors.length - 1 - i;
    likeness[i] = rest > 0 ? product(vector, later) / rest : 0;
    for (const [stem, weight] of vector) add(later, stem, weight);
  }
  const most = Math.max(...likeness, 1e-6);
  return likeness.map((value) => value / most);
}

/** Per sentence: share of the article's commonest stems, by how common they are. */
function keyShares(candidates: readonly Candidate[]): number[] {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) for (const stem of terms.stems) add(frequency, stem, 1);
  const keys = [...frequency].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  const top = new Map(keys.slice(0, KEY_WORDS));
  const total = [...top.values()].reduce((sum, count) => sum + count, 0) || 1;
  return candidates.map(({ terms }) => {
    let sum = 0;
    for (const stem of new Set(terms.stems)) sum += top.get(stem) ?? 0;
    return sum / total;
  });
}

function weighted(stems: string[], rarity: (stem: string) => number): Vector {
  const vector: Vector = new Map();
  for (const stem of stems) add(vector, stem, 1);
  for (const [stem, count] of vector) vector.set(stem, (1 + Math.log(count)) * rarity(stem));
  return vector;
}

/** Each thing by its number, in order of first mention. */
function numbered(lists: string[][]): number[][] {
  const numbers = new Map<string, number>();
  return lists.map((list) =>
    list.map((thing) => {
      const known = numbers.get(thing);
      if (known !== undefined) return known;
      numbers.set(thing, numbers.size);
      return numbers.size - 1;
    }),
  );
}

/** Distances, in sentences, over which the start of an article loses its weight. */
const OPENING = 3;
const EARLY = 8;

function sharesOf(lists: number[][]): Shares {
  const size = lists.reduce((most, list) => list.reduce((larger, thing) => Math.max(larger, thing), most), -1) + 1;
  const shares = {
    everywhere: new Float64Array(size),
    early: new Float64Array(size),
    opening: new Float64Array(size),
  };
  for (const [i, list] of lists.entries()) {
    const early = Math.exp(-i / EARLY);
    const opening = Math.exp(-i / OPENING);
    for (const thing of list) {
      shares.everywhere[thing] = (shares.everywhere[thing] ?? 0) + 1;
      shares.early[thing] = (shares.early[thing] ?? 0) + early;
      shares.opening[thing] = (shares.opening[thing] ?? 0) + opening;
    }
  }
  // What is said once only is not talk that comes back.
  shares.everywhere = shares.everywhere.map((count) => (count > 1 ? count : 0));
  for (const list of Object.values(shares)) {
    const total = list.reduce((sum, value) => sum + value, 0) || 1;
    for (const [i, value] of list.entries()) list[i] = value / total;
  }
  return shares;
}

function between(values: number[]): number[] {
  const most = Math.max(...values, 1e-9);
  const least = Math.min(...values, most);
  return values.map((value) => (value - least) / (most - least || 1));
}
