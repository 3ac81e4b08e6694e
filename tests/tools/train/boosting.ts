import { leafNear, limitFrom } from '@/utils/article/forest-code';

/** A node of a tree: a question about a column, or a leaf with its value. */
export type TreeNode =
  | { column: number; limit: number; bin: number; low: TreeNode; high: TreeNode }
  | { value: number };

export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** L2 on leaf values. */
  lambda: number;
  /** Least sum of second derivatives in a leaf. */
  minWeight: number;
  /** Share of columns that each tree sees. */
  columnShare: number;
  seed: number;
}

const BINS = 32;
/** Places of a column in a histogram: one more than limits, two sums each. */
const SPAN = BINS * 2;

/** Rows to learn from: row by row as the page gives them, and by column, each value as the number of its bin. */
export class BinnedTable {
  readonly rows: number;
  readonly bins: Uint8Array;
  readonly limits: number[][] = [];

  constructor(
    readonly values: Float32Array,
    readonly width: number,
  ) {
    this.rows = values.length / width;
    this.bins = new Uint8Array(values.length);
  }

  /** Sorts the values of some columns into bins; again, where they were written anew. */
  bin(from: number, to: number): void {
    const sample = new Float32Array(Math.ceil(this.rows / 5));
    for (let column = from; column < to; column++) {
      for (let at = 0; at < sample.length; at++) sample[at] = this.values[at * 5 * this.width + column] as number;
      sample.sort();
      const edges = new Set<number>();
      for (let bin = 1; bin < BINS; bin++) edges.add(limitFrom(sample[Math.floor((bin * sample.length) / BINS)] ?? 0));
      const list = Float64Array.from(edges).sort();
      this.limits[column] = [...list];
      for (let row = 0; row < this.rows; row++) {
        const value = this.values[row * this.width + column] as number;
        let [low, high] = [0, list.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (value > (list[middle] as number)) low = middle + 1;
          else high = middle;
        }
        this.bins[column * this.rows + row] = low;
      }
    }
  }
}

/**
 * Gradient boosted trees for a yes-or-no question (log loss, histograms, best leaf first). Deterministic. Rows without
 * weight are not learned from. Of rows that are answered well already each tree sees a sample, weighed up.
 */
export function boost(
  table: BinnedTable,
  columns: number,
  wanted: Uint8Array,
  weight: Float32Array,
  options: BoostOptions,
): TreeNode[] {
  const random = generator(options.seed);
  const inside = Int32Array.from([...weight.keys()].filter((row) => (weight[row] as number) > 0));
  const score = new Float32Array(table.rows);
  const [first, second] = [new Float32Array(table.rows), new Float32Array(table.rows)];
  const grower = new Grower(table, first, second, options);
  const used = new Int32Array(inside.length);
  const trees: TreeNode[] = [];
  for (let round = 0; round < options.trees; round++) {
    let total = 0;
    for (const row of inside) {
      const p = 1 / (1 + Math.exp(-(score[row] as number)));
      const w = weight[row] as number;
      first[row] = w * (p - (wanted[row] as number));
      second[row] = w * Math.max(1e-6, p * (1 - p));
      total += Math.abs(first[row] as number);
    }
    const scale = 1 / (2 * Math.max(1e-9, total / inside.length));
    const chosen = [...Array(columns).keys()].filter(() => random() < options.columnShare);
    let count = 0;
    for (const row of inside) {
      const chance = Math.min(0.8, 0.12 + Math.abs(first[row] as number) * scale);
      if (random() >= chance) continue;
      used[count++] = row;
      first[row] = (first[row] as number) / chance;
      second[row] = (second[row] as number) / chance;
    }
    const tree = grower.grow(used.subarray(0, count), chosen);
    trees.push(tree);
    for (const row of inside) score[row] = (score[row] as number) + binnedValue(tree, table, row);
  }
  return trees;
}

/** The sum of the trees for the row that begins at `from`. */
export function forestValue(trees: TreeNode[], values: Float32Array, from: number): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while ('column' in node) node = (values[from + node.column] as number) <= node.limit ? node.low : node.high;
    sum += node.value;
  }
  return sum;
}

function binnedValue(tree: TreeNode, { bins, rows }: BinnedTable, row: number): number {
  let node = tree;
  while ('column' in node) node = (bins[node.column * rows + row] as number) <= node.bin ? node.low : node.high;
  return node.value;
}

interface Leaf {
  rows: Int32Array;
  g: number;
  h: number;
  gain: number;
  column: number;
  bin: number;
  put: (node: TreeNode) => void;
  /** Sums of both derivatives, by the tree's columns and bin. */
  sums: Float64Array;
}

class Grower {
  #columns: number[] = [];
  readonly #g: Float64Array;
  readonly #h: Float64Array;

  constructor(
    readonly binned: BinnedTable,
    readonly first: Float32Array,
    readonly second: Float32Array,
    readonly options: BoostOptions,
  ) {
    this.#g = new Float64Array(binned.rows);
    this.#h = new Float64Array(binned.rows);
  }

  grow(rows: Int32Array, columns: number[]): TreeNode {
    this.#columns = columns;
    let root: TreeNode = { value: 0 };
    const leaves = [this.#leaf(rows, (node) => (root = node))];
    while (leaves.length < this.options.leaves) {
      leaves.sort((one, other) => other.gain - one.gain);
      const leaf = leaves[0];
      if (!leaf || leaf.gain <= 1e-4) break;
      leaves.shift();
      leaves.push(...this.#split(leaf));
    }
    for (const { g, h, put } of leaves) put({ value: leafNear((-g / (h + this.options.lambda)) * this.options.rate) });
    return root;
  }

  #split(leaf: Leaf): Leaf[] {
    const { limits } = this.binned;
    const node: TreeNode = {
      column: leaf.column,
      limit: limits[leaf.column]?.[leaf.bin] ?? 0,
      bin: leaf.bin,
      low: { value: 0 },
      high: { value: 0 },
    };
    leaf.put(node);
    const { low, high } = this.#parts(leaf);
    const isLowSmall = low.length < high.length;
    // The larger half is the whole less the smaller: half the counting.
    const small = this.#count(isLowSmall ? low : high);
    const large = leaf.sums;
    for (let at = 0; at < large.length; at++) large[at] = (large[at] as number) - (small[at] as number);
    return [
      this.#leaf(low, (child) => (node.low = child), isLowSmall ? small : large),
      this.#leaf(high, (child) => (node.high = child), isLowSmall ? large : small),
    ];
  }

  #parts({ rows, column, bin }: Leaf): { low: Int32Array; high: Int32Array } {
    const { bins, rows: height } = this.binned;
    const low = new Int32Array(rows.length);
    const high = new Int32Array(rows.length);
    let [lows, highs] = [0, 0];
    for (const row of rows)
      if ((bins[column * height + row] as number) <= bin) low[lows++] = row;
      else high[highs++] = row;
    return { low: low.slice(0, lows), high: high.slice(0, highs) };
  }

  #leaf(rows: Int32Array, put: (node: TreeNode) => void, sums = this.#count(rows)): Leaf {
    const leaf: Leaf = { rows, g: 0, h: 0, gain: 0, column: 0, bin: 0, put, sums };
    for (const row of rows) {
      leaf.g += this.first[row] as number;
      leaf.h += this.second[row] as number;
    }
    for (const [at, column] of this.#columns.entries()) this.#best(leaf, column, at * SPAN);
    return leaf;
  }

  #count(rows: Int32Array): Float64Array {
    const { bins, rows: height } = this.binned;
    const sums = new Float64Array(SPAN * this.#columns.length);
    const [g, h] = [this.#g, this.#h];
    const count = rows.length;
    for (let at = 0; at < count; at++) {
      g[at] = this.first[rows[at] as number] as number;
      h[at] = this.second[rows[at] as number] as number;
    }
    for (let index = 0; index < this.#columns.length; index++) {
      const base = (this.#columns[index] as number) * height;
      for (let at = 0; at < count; at++) {
        const place = index * SPAN + 2 * (bins[base + (rows[at] as number)] as number);
        sums[place] = (sums[place] as number) + (g[at] as number);
        sums[place + 1] = (sums[place + 1] as number) + (h[at] as number);
      }
    }
    return sums;
  }

  #best(leaf: Leaf, column: number, from: number): void {
    const { lambda, minWeight } = this.options;
    const part = (sum: number, weight: number) => (sum * sum) / (weight + lambda);
    const whole = part(leaf.g, leaf.h);
    let [lowG, lowH] = [0, 0];
    const count = this.binned.limits[column]?.length ?? 0;
    for (let bin = 0; bin < count; bin++) {
      lowG += leaf.sums[from + bin * 2] as number;
      lowH += leaf.sums[from + bin * 2 + 1] as number;
      const highH = leaf.h - lowH;
      if (lowH < minWeight || highH < minWeight) continue;
      const gain = part(lowG, lowH) + part(leaf.g - lowG, highH) - whole;
      if (gain > leaf.gain) Object.assign(leaf, { gain, column, bin });
    }
  }
}

/** Mulberry32. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
