/** A text as the trainer sees it: every group of sentences, what is known of it and how good a summary it is. */
export interface Example {
  set: string;
  /** One row a group, `width` features each, one after the other. */
  rows: Float32Array;
  /** What each group scores, 0 to 100. */
  gold: Float32Array;
  /** What the first three sentences score. */
  lead: number;
}

export interface LearnOptions {
  /** Pull towards the weights by hand that it starts from. */
  pull: number;
  rounds: number;
  /** How sharply the best group is preferred while learning. */
  sharpness: number;
  /** How much a set counts, 1 where nothing is said. */
  sets: Record<string, number>;
}

/**
 * Weights that raise the expected score when groups are drawn by the softmax of their weighted features: gradient
 * ascent (Adam) from `start`, which it is pulled back to. Deterministic.
 */
export function learn(examples: readonly Example[], start: readonly number[], options: LearnOptions): number[] {
  const width = start.length;
  const spread = spreadOf(examples, width);
  const origin = start.map((weight, f) => weight * options.sharpness * (spread[f] ?? 1));
  const at = [...origin];
  const momentum = at.map(() => 0);
  const energy = at.map(() => 0);
  const shares = sharesOf(examples, options.sets);
  for (let round = 1; round <= options.rounds; round++) {
    const weights = at.map((value, f) => value / (spread[f] ?? 1));
    const slope = slopeOf(examples, weights, shares);
    const rate = 0.1 * (1 - (0.9 * round) / options.rounds);
    for (let f = 0; f < width; f++) {
      const gradient = (slope[f] ?? 0) / (spread[f] ?? 1) - options.pull * ((at[f] ?? 0) - (origin[f] ?? 0));
      const m = 0.9 * (momentum[f] ?? 0) + 0.1 * gradient;
      const e = 0.99 * (energy[f] ?? 0) + 0.01 * gradient * gradient;
      momentum[f] = m;
      energy[f] = e;
      at[f] = (at[f] ?? 0) + (rate * (m / (1 - 0.9 ** round))) / (Math.sqrt(e / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return at.map((value, f) => value / (spread[f] ?? 1) / options.sharpness);
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

function worthOf(rows: Float32Array, group: number, weights: readonly number[]): number {
  let value = 0;
  const from = group * weights.length;
  for (let f = 0; f < weights.length; f++) value += (weights[f] ?? 0) * (rows[from + f] ?? 0);
  return value;
}

/** Within-text spread of each feature, so that the pull is as strong on each. */
function spreadOf(examples: readonly Example[], width: number): number[] {
  const spread = new Array<number>(width).fill(0);
  for (const { rows, gold } of examples) {
    for (let f = 0; f < width; f++) {
      let sum = 0;
      let squares = 0;
      for (let at = f; at < rows.length; at += width) {
        const value = rows[at] ?? 0;
        sum += value;
        squares += value * value;
      }
      spread[f] = (spread[f] ?? 0) + Math.max(0, squares / gold.length - (sum / gold.length) ** 2) / examples.length;
    }
  }
  return spread.map((value) => Math.sqrt(value) || 1);
}

/** How much each example counts: sets count by what is said of them, not by how many texts they have. */
function sharesOf(examples: readonly Example[], sets: Record<string, number>): number[] {
  const counts = new Map<string, number>();
  for (const { set } of examples) counts.set(set, (counts.get(set) ?? 0) + 1);
  const total = [...counts.keys()].reduce((sum, set) => sum + (sets[set] ?? 1), 0);
  return examples.map(({ set }) => (sets[set] ?? 1) / total / (counts.get(set) ?? 1));
}

function slopeOf(examples: readonly Example[], weights: readonly number[], shares: readonly number[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const [i, { rows, gold }] of examples.entries()) {
    const chances = new Float64Array(gold.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let group = 0; group < gold.length; group++) {
      const value = worthOf(rows, group, weights);
      chances[group] = value;
      if (value > most) most = value;
    }
    let total = 0;
    let expected = 0;
    for (let group = 0; group < gold.length; group++) {
      const chance = Math.exp((chances[group] ?? 0) - most);
      chances[group] = chance;
      total += chance;
      expected += chance * (gold[group] ?? 0);
    }
    expected /= total;
    for (let group = 0; group < gold.length; group++) {
      const push = ((chances[group] ?? 0) / total) * ((gold[group] ?? 0) - expected) * (shares[i] ?? 0);
      if (Math.abs(push) < 1e-7) continue;
      const from = group * weights.length;
      for (let f = 0; f < weights.length; f++) slope[f] = (slope[f] ?? 0) + push * (rows[from + f] ?? 0);
    }
  }
  return slope;
}
