import { addProduct, solve } from './solve';

/** A text as the trainer sees it: every group of sentences, what is known of it and how good a summary it is. */
export interface Example {
  set: string;
  /** One row a group, as many features each as there are weights, one after the other. */
  rows: Float32Array;
  /** What each group scores, 0 to 100. */
  gold: Float32Array;
  /** What the first three sentences score. */
  lead: number;
}

const PULL = 1;
/** The second model starts from a regression with less pull and climbs a little from there. */
const START_PULL = 0.7;
const CLIMB = { rounds: 15, rate: 0.03, pull: 0.3, sharpness: 2 };

/**
 * Weights by which good groups are chosen: the sum of two models, each brought to the same scale. One tells the score
 * of every group (ridge regression within each text), the other climbs from such a one to where the expected score is
 * highest when groups are drawn by the softmax. `shares` says how much each text counts. Deterministic.
 */
export function learn(examples: readonly Example[], shares: readonly number[]): number[] {
  const moments = momentsOf(examples, shares);
  const regression = scaled(ridge(moments, PULL), moments);
  const climbed = scaled(climb(examples, shares, scaled(ridge(moments, START_PULL), moments), moments), moments);
  return Array.from(regression, (weight, f) => (weight + (climbed[f] ?? 0)) / (moments.spread[f] ?? 1));
}

/** Which group these weights choose. */
export function chosen({ rows, gold }: Example, weights: readonly number[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < gold.length; group++) {
    const value = worthOf(rows, group, weights);
    if (value > most) {
      most = value;
      best = group;
    }
  }
  return best;
}

function worthOf(rows: Float32Array, group: number, weights: ArrayLike<number>): number {
  let value = 0;
  const from = group * weights.length;
  for (let f = 0; f < weights.length; f++) value += (weights[f] ?? 0) * (rows[from + f] ?? 0);
  return value;
}

interface Moments {
  /** Within-text spread of each feature: weights are learnt for features brought to spread 1. */
  spread: Float64Array;
  /** Features with each other and with the score, within texts; the lower half of a symmetric matrix. */
  together: Float64Array;
  withGold: Float64Array;
}

function momentsOf(examples: readonly Example[], shares: readonly number[]): Moments {
  const width = (examples[0]?.rows.length ?? 0) / (examples[0]?.gold.length ?? 1);
  const together = new Float64Array(width * width);
  const withGold = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const [at, { rows, gold }] of examples.entries()) {
    const middle = new Float64Array(width);
    for (let i = 0; i < rows.length; i++) middle[i % width] = (middle[i % width] ?? 0) + (rows[i] ?? 0) / gold.length;
    const middleGold = gold.reduce((sum, value) => sum + value, 0) / gold.length;
    const share = (shares[at] ?? 0) / gold.length;
    const row = new Float64Array(width);
    for (const [group, score] of gold.entries()) {
      for (let f = 0; f < width; f++) {
        const value = (rows[group * width + f] ?? 0) - (middle[f] ?? 0);
        row[f] = value;
        squares[f] = (squares[f] ?? 0) + (value * value) / gold.length;
        withGold[f] = (withGold[f] ?? 0) + share * value * (score - middleGold);
      }
      addProduct(together, row, share);
    }
  }
  const spread = squares.map((sum) => Math.sqrt(sum / examples.length) || 1);
  const scale = (f: number) => 1 / (spread[f] ?? 1);
  return {
    spread,
    together: together.map((value, i) => value * scale(Math.floor(i / width)) * scale(i % width)),
    withGold: withGold.map((value, f) => value * scale(f)),
  };
}

function ridge({ together, withGold }: Moments, pull: number): Float64Array {
  const width = withGold.length;
  const pulled = together.map((value, i) => (Math.floor(i / width) === i % width ? value + pull : value));
  return solve(pulled, withGold);
}

/** Brought to where the worths of a text's groups spread by 1. */
function scaled(weights: Float64Array, { together }: Moments): Float64Array {
  const width = weights.length;
  let variance = 0;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      const both = (weights[i] ?? 0) * (weights[j] ?? 0) * (together[i * width + j] ?? 0);
      variance += i === j ? both : 2 * both;
    }
  }
  return weights.map((weight) => weight / (Math.sqrt(variance) || 1));
}

/** Gradient ascent (Adam) from `start`, which it is pulled back to. */
function climb(
  examples: readonly Example[],
  shares: readonly number[],
  start: Float64Array,
  { spread }: Moments,
): Float64Array {
  const origin = start.map((weight) => weight * CLIMB.sharpness);
  const at = Float64Array.from(origin);
  const momentum = new Float64Array(at.length);
  const energy = new Float64Array(at.length);
  for (let round = 1; round <= CLIMB.rounds; round++) {
    const slope = slopeOf(
      examples,
      at.map((value, f) => value / (spread[f] ?? 1)),
      shares,
    );
    const rate = CLIMB.rate * (1 - (0.9 * round) / CLIMB.rounds);
    for (let f = 0; f < at.length; f++) {
      const gradient = (slope[f] ?? 0) / (spread[f] ?? 1) - CLIMB.pull * ((at[f] ?? 0) - (origin[f] ?? 0));
      momentum[f] = 0.9 * (momentum[f] ?? 0) + 0.1 * gradient;
      energy[f] = 0.99 * (energy[f] ?? 0) + 0.01 * gradient * gradient;
      const pace = Math.sqrt((energy[f] ?? 0) / (1 - 0.99 ** round)) + 1e-6;
      at[f] = (at[f] ?? 0) + (rate * (momentum[f] ?? 0)) / (1 - 0.9 ** round) / pace;
    }
  }
  return at;
}

function slopeOf(examples: readonly Example[], weights: ArrayLike<number>, shares: readonly number[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const [i, { rows, gold }] of examples.entries()) {
    const chances = gold.map((_, group) => worthOf(rows, group, weights));
    const most = chances.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    let total = 0;
    let expected = 0;
    for (const [group, worth] of chances.entries()) {
      const chance = Math.exp(worth - most);
      chances[group] = chance;
      total += chance;
      expected += chance * (gold[group] ?? 0);
    }
    expected /= total;
    for (const [group, chance] of chances.entries()) {
      const push = (chance / total) * ((gold[group] ?? 0) - expected) * (shares[i] ?? 0);
      if (Math.abs(push) < 1e-7) continue;
      const from = group * weights.length;
      for (let f = 0; f < weights.length; f++) slope[f] = (slope[f] ?? 0) + push * (rows[from + f] ?? 0);
    }
  }
  return slope;
}
