import type { SentenceFeatures, View } from './features';
import { type GroupFeatures, groupFeaturesOf } from './groups';
import { WEIGHTS } from './weights';
import { thingsOf } from './word-chances';

/** Weights of the features, with what a long article (`size`) and a title add to some of them. */
export interface Weights {
  sentence: Partial<Record<keyof SentenceFeatures, Weight>>;
  group: Partial<Record<keyof GroupFeatures, Weight>>;
}
/** Plain, for the article's size, for an article with a title; in hundredths. */
export type Weight = readonly [plain: number, size: number, title: number];

/** Every group of three is tried among this many sentences; the first few are always among them. */
const POOL = 14;
const ALWAYS_IN_POOL = 8;
const SEARCHED = 3;
/** A sentence that points at one left out is taken only where nothing else is left. */
const POINTING_BACK = 10_000;

/** The sentences among which a summary is searched, by number, in order: the first ones and the likeliest others. */
export function poolOf(view: View): number[] {
  const all = view.candidates.map((_, i) => i);
  const fit = all.filter((i) => !view.candidates[i]?.unfit);
  const usable = fit.length >= SEARCHED ? fit : all;
  const pool = new Set(usable.slice(0, ALWAYS_IN_POOL));
  const likeliest = [...usable].sort((a, b) => likelihood(view.features[b]) - likelihood(view.features[a]) || a - b);
  for (const i of likeliest) {
    if (pool.size >= POOL) break;
    pool.add(i);
  }
  return [...pool].sort((a, b) => a - b);
}

/** A rough score by hand, only to choose what is looked at closely. */
function likelihood(f: SentenceFeatures | undefined): number {
  if (!f) return Number.NEGATIVE_INFINITY;
  const place = 1.2 * f.early + 0.4 * f.before;
  const content = 0.5 * f.central + 0.9 * f.title;
  return place + content - 0.8 * f.long - 0.3 * f.short - 0.4 * f.opensQuoting - 0.2 * f.unfinished;
}

/** Chooses from one article, as often as is wanted: what is known of its sentences is worked out once. */
export interface Chooser {
  /**
   * The `count` sentences out of `among` that are the best summary together, in order; fewer where there are no more.
   * `given` ones are among them in any case.
   */
  choose(count: number, given?: readonly number[], among?: readonly number[]): number[];
}

/** A chooser over the sentences that are worth a look, and `always` whatever they are worth. */
export function chooserOf(view: View, always: readonly number[] = []): Chooser {
  const likely = poolOf(view);
  const looked = [...new Set([...likely, ...always])].sort((a, b) => a - b);
  const score = scorerOf(view, looked, WEIGHTS);
  return {
    choose(count, given = [], among = likely) {
      const pool = among.filter((i) => !given.includes(i));
      if (pool.length + given.length <= count) return [...given, ...pool].sort((a, b) => a - b);
      let best = given.length > 0 ? [...given] : bestOf(groupsOf(pool, Math.min(count, SEARCHED)), score);
      while (best.length < count) {
        const taken = best;
        const larger = pool.filter((i) => !taken.includes(i)).map((i) => [...taken, i].sort((a, b) => a - b));
        best = bestOf(larger, score);
      }
      return best;
    },
  };
}

function scorerOf(view: View, looked: readonly number[], weights: Weights): (group: readonly number[]) => number {
  const sentence = worthsOf(weights.sentence, view);
  const shared = worthsOf(weights.group, view);
  const alone = new Map(looked.map((i) => [i, view.features[i] ? sumOf(sentence, view.features[i]) : 0]));
  const together = groupFeaturesOf(view, thingsOf(view, looked));
  return (group) => {
    const features = together(group);
    let score = sumOf(shared, features) - POINTING_BACK * features.dangling;
    for (const i of group) score += alone.get(i) ?? 0;
    return score;
  };
}

type Worths<Name extends string> = readonly (readonly [Name, number])[];

/** What each feature is worth in this article. */
function worthsOf<Name extends string>(weights: Partial<Record<Name, Weight>>, view: View): Worths<Name> {
  return (Object.entries(weights) as [Name, Weight][]).map(([name, [plain, size, title]]) => [
    name,
    (plain + size * view.size + (view.hasTitle ? title : 0)) / 100,
  ]);
}

function sumOf<Name extends string>(worths: Worths<Name>, features: Record<Name, number>): number {
  let sum = 0;
  for (const [name, worth] of worths) sum += worth * features[name];
  return sum;
}

function bestOf(groups: number[][], score: (group: readonly number[]) => number): number[] {
  let best: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    const value = score(group);
    if (value > most) {
      most = value;
      best = group;
    }
  }
  return best;
}

/** Every choice of `count` out of `pool`, each in order. */
export function groupsOf(pool: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return pool.flatMap((first, at) => groupsOf(pool.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}
