import type { PageTree } from './page-tree';
import type { TreeSums } from './tree-sums';

/** Columns that the second look adds: what the first look thought of the lines around. */
export const CONTEXT = [
  'own',
  'last1',
  'last2',
  'last3',
  'next1',
  'next2',
  'next3',
  'before',
  'after',
  'block',
  'parent',
  'grand',
  'great',
  'kin',
  'page',
  'place',
  'sinceFirst',
  'untilLast',
  'bestParent',
  'gap',
] as const;

/** The first look's rows with the columns of `CONTEXT` behind them. */
export function contextOf(
  tree: PageTree,
  sums: TreeSums,
  values: Float32Array,
  columns: number,
  first: Float32Array,
): Float32Array {
  const width = columns + CONTEXT.length;
  const rows = new Float32Array(tree.runs.length * width);
  const view = new Opinions(tree, sums, first);
  for (let row = 0; row < tree.runs.length; row++) {
    rows.set(values.subarray(row * columns, (row + 1) * columns), row * width);
    rows.set(view.row(row), row * width + columns);
  }
  return rows;
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

class Opinions {
  /** Words times opinion under each element. */
  readonly #sure: Float64Array;
  readonly #kin = new Map<string, { words: number; sure: number }>();
  /** By run. */
  readonly #kinOf: { words: number; sure: number }[] = [];
  readonly #total: number;
  readonly #sureBefore: Float64Array;
  #firstSure = -1;
  #lastSure = -1;
  #bestParent = 0;

  constructor(
    readonly tree: PageTree,
    readonly sums: TreeSums,
    readonly first: Float32Array,
  ) {
    this.#sure = new Float64Array(tree.nodes.length);
    this.#sureBefore = new Float64Array(tree.runs.length + 1);
    const own = new Float64Array(tree.nodes.length);
    for (const [index, run] of tree.runs.entries()) {
      const p = at(first, index);
      const sure = p * run.words;
      this.#sure[run.block] = at(this.#sure, run.block) + sure;
      const parent = this.#parent(run.block);
      own[parent] = at(own, parent) + sure;
      this.#sureBefore[index + 1] = at(this.#sureBefore, index) + sure;
      this.#kinOf.push(this.#addKin(this.#kinName(index), run.words, sure));
      if (p > 0.5 && run.words > 8) {
        if (this.#firstSure < 0) this.#firstSure = index;
        this.#lastSure = index;
      }
    }
    for (let node = tree.nodes.length - 1; node > 0; node--) {
      const parent = tree.nodes[node]?.parent ?? 0;
      this.#sure[parent] = at(this.#sure, parent) + at(this.#sure, node);
    }
    this.#total = at(this.#sureBefore, tree.runs.length);
    for (let node = 0; node < own.length; node++)
      if (at(own, node) > at(own, this.#bestParent)) this.#bestParent = node;
  }

  row(index: number): number[] {
    const run = this.tree.runs[index];
    const { first } = this;
    const around = [-1, -2, -3, 1, 2, 3].map((step) => at(first, index + step));
    const block = run?.block ?? 0;
    const parent = this.#parent(block);
    const grand = this.#parent(parent);
    const kin = this.#kinOf[index];
    return [
      at(first, index),
      ...around,
      this.#mean(index - 8, index),
      this.#mean(index + 1, index + 9),
      this.#share(block),
      this.#share(parent),
      this.#share(grand),
      this.#share(this.#parent(grand)),
      kin ? kin.sure / Math.max(1, kin.words) : 0,
      this.#total / Math.max(1, this.sums.total),
      at(this.#sureBefore, index) / Math.max(1, this.#total),
      Math.max(-30, Math.min(60, index - this.#firstSure)),
      Math.max(-30, Math.min(60, this.#lastSure - index)),
      at(this.sums.depth, block) - at(this.sums.depth, this.#bestParent),
      parent === this.#bestParent ? 1 : grand === this.#bestParent ? 0.5 : 0,
    ];
  }

  #addKin(name: string, words: number, sure: number): { words: number; sure: number } {
    const kin = this.#kin.get(name) ?? { words: 0, sure: 0 };
    kin.words += words;
    kin.sure += sure;
    this.#kin.set(name, kin);
    return kin;
  }

  #mean(from: number, to: number): number {
    let [words, sure] = [0, 0];
    for (let index = Math.max(0, from); index < to; index++) {
      const count = this.tree.runs[index]?.words ?? 0;
      words += count;
      sure += count * at(this.first, index);
    }
    return words > 0 ? sure / words : 0;
  }

  #share(node: number): number {
    return at(this.#sure, node) / Math.max(1, at(this.sums.words, node));
  }

  #parent(node: number): number {
    return Math.max(0, this.tree.nodes[node]?.parent ?? 0);
  }

  #kinName(index: number): string {
    const block = this.tree.nodes[this.tree.runs[index]?.block ?? 0];
    const parent = this.tree.nodes[block?.parent ?? 0];
    return `${block?.tag}.${block?.marks}<${parent?.tag}.${parent?.marks}`;
  }
}
