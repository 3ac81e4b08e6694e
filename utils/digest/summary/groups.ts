import type { View } from './features';
import { product } from './vectors';

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
  /** Squared logarithm of the length beside 20 words a sentence; the same logarithm times the article's size. */
  lengthSquared: number;
  lengthForSize: number;
}

/** A summary of about this many words is taken as usual when coverage is set against length. */
const USUAL_WORDS = 30;

/** Works groups out for one article; it keeps marks between calls, so that each call is cheap. */
export function groupFeaturesOf(view: View): (group: readonly number[]) => GroupFeatures {
  const covered = coverageOf(view.stems, view.stemShare);
  const coveredPairs = coverageOf(view.pairs, view.pairShare);
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
    const words = group.reduce((sum, i) => sum + (view.candidates[i]?.terms.count ?? 0), 0);
    // Lengths and coverage are compared as for three sentences, which the weights were learnt on.
    const length = Math.log(words / (20 * group.length) + 0.05);
    const stems = covered(group);
    const pairs = coveredPairs(group);
    return {
      ...together(group, view, likeness),
      covers: stems.everywhere,
      coversEarly: stems.early,
      coversOpening: stems.opening,
      coversPairs: pairs.everywhere,
      coversEarlyPairs: pairs.early,
      brevity: (2 * USUAL_WORDS * stems.everywhere) / (words + USUAL_WORDS),
      lengthSquared: length * length,
      lengthForSize: length * view.size,
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
  for (const [at, i] of group.entries()) {
    const previous = group[at - 1];
    if (previous === i - 1 && at > 0) neighbours++;
    else if (view.candidates[i]?.dangling) dangling++;
    else if (view.candidates[i]?.leaning) leaning++;
    for (const j of group.slice(at + 1)) repeats = Math.max(repeats, likeness(i, j));
  }
  return { repeats, dangling, leaning, neighbours };
}

interface Coverage {
  everywhere: number;
  early: number;
  opening: number;
}

/** Sums the shares of the things that a group says, each once. Plain loops: this runs some hundred times a text. */
function coverageOf(lists: number[][], shares: View['stemShare']): (group: readonly number[]) => Coverage {
  const { everywhere, early, opening } = shares;
  const marks = new Uint32Array(everywhere.length);
  let call = 0;
  return (group) => {
    call++;
    const sum: Coverage = { everywhere: 0, early: 0, opening: 0 };
    for (let at = 0; at < group.length; at++) {
      const list = lists[group[at] ?? 0] ?? [];
      for (let k = 0; k < list.length; k++) {
        const thing = list[k] ?? 0;
        if (marks[thing] === call) continue;
        marks[thing] = call;
        sum.everywhere += everywhere[thing] ?? 0;
        sum.early += early[thing] ?? 0;
        sum.opening += opening[thing] ?? 0;
      }
    }
    return sum;
  };
}
