import { addProduct, solve } from './solve';

/** The words (or pairs) of one text that a summary could have said, and whether people said them. */
export interface WordExample {
  /** `width` features each, one after the other. */
  rows: Float32Array;
  said: Uint8Array;
  size: number;
  hasTitle: boolean;
}

const ROUNDS = 4;
/** Pull of every weight to nothing, as so many words. */
const PULL = 20;

/**
 * Logistic regression of what is said on its features, plain, times the text's size and for texts with a title:
 * `3 · width` weights. `shares` says how much each text counts.
 */
export function learnWords(examples: readonly WordExample[], shares: readonly number[], width: number): Float64Array {
  const n = 3 * width;
  const all = examples.reduce((sum, { said }) => sum + said.length, 0);
  const counted = examples.reduce((sum, { said }, i) => sum + said.length * (shares[i] ?? 0), 0);
  let weights = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    const curve = new Float64Array(n * n);
    const slope = weights.map((weight) => -PULL * weight);
    for (let i = 0; i < n; i++) curve[i * n + i] = PULL;
    for (const [at, example] of examples.entries()) {
      gather(example, width, weights, ((shares[at] ?? 0) * all) / counted, curve, slope);
    }
    weights = solve(curve, slope).map((step, i) => step + (weights[i] ?? 0));
  }
  return weights;
}

function gather(
  { rows, said, size, hasTitle }: WordExample,
  width: number,
  weights: Float64Array,
  share: number,
  curve: Float64Array,
  slope: Float64Array,
): void {
  const row = new Float64Array(3 * width);
  for (const [word, isSaid] of said.entries()) {
    let sum = 0;
    for (let f = 0; f < width; f++) {
      const value = rows[word * width + f] ?? 0;
      row[f] = value;
      row[width + f] = value * size;
      row[2 * width + f] = hasTitle ? value : 0;
    }
    for (let f = 0; f < row.length; f++) sum += (weights[f] ?? 0) * (row[f] ?? 0);
    const chance = 1 / (1 + Math.exp(-sum));
    addProduct(curve, row, share * chance * (1 - chance));
    for (let f = 0; f < row.length; f++) slope[f] = (slope[f] ?? 0) + share * (isSaid - chance) * (row[f] ?? 0);
  }
}
