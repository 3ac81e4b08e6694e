/** A node of a tree: a question about a column, or a leaf with its value. */
export type TreeNode = { column: number; limit: number; low: TreeNode; high: TreeNode } | { value: number };

/** Rows to learn from. `values` is row-major. */
export interface Table {
  values: Float32Array;
  columns: number;
  rows: number;
}

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

/** Gradient boosted trees for a yes-or-no question (log loss, histograms, best leaf first). Deterministic. */
export function boost(table: Table, wanted: Uint8Array, weight: Float32Array, options: BoostOptions): TreeNode[] {
  const binned = binTable(table);
  const random = generator(options.seed);
  const score = new Float32Array(table.rows);
  const [first, second] = [new Float32Array(table.rows), new Float32Array(table.rows)];
  const trees: TreeNode[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < table.rows; row++) {
      const p = 1 / (1 + Math.exp(-(score[row] ?? 0)));
      const w = weight[row] ?? 0;
      first[row] = w * (p - (wanted[row] ?? 0));
      second[row] = w * Math.max(1e-6, p * (1 - p));
    }
    const columns = [...Array(table.columns).keys()].filter(() => random() < options.columnShare);
    const used = Int32Array.from(
      [...Array(table.rows).keys()].filter((row) => (weight[row] ?? 0) > 0 && random() < 0.8),
    );
    trees.push(new Grower(binned, table.columns, first, second, columns, options).grow(used));
    const tree = trees.at(-1);
    if (tree)
      for (let row = 0; row < table.rows; row++)
        score[row] = (score[row] ?? 0) + treeValue(tree, table.values, row * table.columns);
  }
  return trees;
}

/** The sum of the trees for the row that begins at `from`. */
export function forestValue(trees: TreeNode[], values: Float32Array, from: number): number {
  let sum = 0;
  for (const tree of trees) sum += treeValue(tree, values, from);
  return sum;
}

function treeValue(tree: TreeNode, values: Float32Array, from: number): number {
  let node = tree;
  while ('column' in node) node = (values[from + node.column] ?? 0) <= node.limit ? node.low : node.high;
  return node.value;
}

interface Binned {
  bins: Uint8Array;
  limits: number[][];
}

function binTable({ values, columns, rows }: Table): Binned {
  const bins = new Uint8Array(rows * columns);
  const limits: number[][] = [];
  for (let column = 0; column < columns; column++) {
    const sample: number[] = [];
    for (let row = 0; row < rows; row += 3) sample.push(values[row * columns + column] ?? 0);
    sample.sort((a, b) => a - b);
    const edges = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) edges.add(rounded(sample[Math.floor((bin * sample.length) / BINS)] ?? 0));
    const list = [...edges].sort((a, b) => a - b);
    limits.push(list);
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + column] ?? 0;
      let bin = 0;
      while (bin < list.length && value > (list[bin] ?? 0)) bin += 1;
      bins[row * columns + column] = bin;
    }
  }
  return { bins, limits };
}

/** Three digits: what a limit is written with in the weights. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

interface Leaf {
  rows: Int32Array;
  g: number;
  h: number;
  gain: number;
  column: number;
  bin: number;
  put: (node: TreeNode) => void;
  /** Sums of both derivatives, by column and bin. */
  sums: [Float64Array, Float64Array];
}

class Grower {
  constructor(
    readonly binned: Binned,
    readonly width: number,
    readonly first: Float32Array,
    readonly second: Float32Array,
    readonly columns: number[],
    readonly options: BoostOptions,
  ) {}

  grow(rows: Int32Array): TreeNode {
    let root: TreeNode = { value: 0 };
    const leaves = [this.#leaf(rows, (node) => (root = node))];
    while (leaves.length < this.options.leaves) {
      leaves.sort((one, other) => other.gain - one.gain);
      const leaf = leaves[0];
      if (!leaf || leaf.gain <= 1e-4) break;
      leaves.shift();
      leaves.push(...this.#split(leaf));
    }
    for (const { g, h, put } of leaves) put({ value: (-g / (h + this.options.lambda)) * this.options.rate });
    return root;
  }

  #split(leaf: Leaf): Leaf[] {
    const { bins, limits } = this.binned;
    const isLow = (row: number) => (bins[row * this.width + leaf.column] ?? 0) <= leaf.bin;
    const node: TreeNode = {
      column: leaf.column,
      limit: limits[leaf.column]?.[leaf.bin] ?? 0,
      low: { value: 0 },
      high: { value: 0 },
    };
    leaf.put(node);
    const low = leaf.rows.filter(isLow);
    const high = leaf.rows.filter((row) => !isLow(row));
    const isLowSmall = low.length < high.length;
    // The larger half is the whole less the smaller: half the counting.
    const small = this.#count(isLowSmall ? low : high);
    const large = small.map((sums, at) =>
      sums.map((value, bin) => (leaf.sums[at]?.[bin] ?? 0) - value),
    ) as Leaf['sums'];
    return [
      this.#leaf(low, (child) => (node.low = child), isLowSmall ? small : large),
      this.#leaf(high, (child) => (node.high = child), isLowSmall ? large : small),
    ];
  }

  #leaf(rows: Int32Array, put: (node: TreeNode) => void, sums = this.#count(rows)): Leaf {
    const leaf: Leaf = { rows, g: 0, h: 0, gain: 0, column: 0, bin: 0, put, sums };
    for (const row of rows) {
      leaf.g += this.first[row] ?? 0;
      leaf.h += this.second[row] ?? 0;
    }
    const size = BINS + 1;
    for (const column of this.columns)
      this.#best(leaf, column, sums[0].subarray(column * size), sums[1].subarray(column * size));
    return leaf;
  }

  #count(rows: Int32Array): Leaf['sums'] {
    const size = BINS + 1;
    const g = new Float64Array(size * this.width);
    const h = new Float64Array(size * this.width);
    for (const row of rows) {
      const [a, b, base] = [this.first[row] ?? 0, this.second[row] ?? 0, row * this.width];
      for (const column of this.columns) {
        const at = column * size + (this.binned.bins[base + column] ?? 0);
        g[at] = (g[at] ?? 0) + a;
        h[at] = (h[at] ?? 0) + b;
      }
    }
    return [g, h];
  }

  #best(leaf: Leaf, column: number, g: Float64Array, h: Float64Array): void {
    const { lambda, minWeight } = this.options;
    const part = (sum: number, weight: number) => (sum * sum) / (weight + lambda);
    const whole = part(leaf.g, leaf.h);
    let [lowG, lowH] = [0, 0];
    const count = this.binned.limits[column]?.length ?? 0;
    for (let bin = 0; bin < count; bin++) {
      lowG += g[bin] ?? 0;
      lowH += h[bin] ?? 0;
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
