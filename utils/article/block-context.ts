import type { Cards } from './cards';
import { type FeatureTable, offsetOf } from './feature-table';
import type { PageTree } from './page-tree';
import type { TreeSums } from './tree-sums';

/** Writes what the first look thought of the lines around each line (columns `CONTEXT`). */
export function writeContext(table: FeatureTable, tree: PageTree, sums: TreeSums, first: Float32Array): void {
  const view = new Opinions(tree, sums, first);
  for (let row = 0; row < tree.runs.length; row++)
    table.values.set(view.row(row), row * table.width + offsetOf.context);
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
  readonly #cards: Cards;
  /** Words times opinion in all cards of a kind. */
  readonly #cardSure: Float64Array;
  /** By run: the heading above, and the opinion of what stands under it. */
  readonly #headingSure: Float64Array;
  readonly #sectionSure: Float64Array;

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
    this.#cards = sums.cards;
    this.#cardSure = new Float64Array(this.#cards.cards.length);
    const counted = new Set<number>();
    for (let node = 0; node < tree.nodes.length; node++) {
      const card = at(this.#cards.of, node);
      if (card < 0 || this.#cards.element[node] !== node || counted.has(node)) continue;
      this.#cardSure[card] = at(this.#cardSure, card) + at(this.#sure, node);
    }
    [this.#headingSure, this.#sectionSure] = this.#sections();
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
      ...this.#card(run?.node ?? 0),
      at(this.#headingSure, index),
      at(this.#sectionSure, index),
    ];
  }

  /** What was thought of all cards like the one around, and of this one; -1 for none. */
  #card(node: number): [number, number] {
    const index = at(this.#cards.of, node);
    const card = this.#cards.cards[index];
    if (!card) return [-1, -1];
    return [at(this.#cardSure, index) / Math.max(1, card.words), this.#share(at(this.#cards.element, node))];
  }

  #sections(): [Float64Array, Float64Array] {
    const { runs, nodes } = this.tree;
    const heading = new Float64Array(runs.length).fill(-1);
    const section = new Float64Array(runs.length).fill(-1);
    let from = 0;
    for (let index = 0; index <= runs.length; index++) {
      if (index < runs.length && !/^H[1-6]$/.test(nodes[runs[index]?.block ?? 0]?.tag ?? '')) continue;
      const sure = this.#mean(from, index);
      for (let row = from; row < index; row++) section[row] = sure;
      if (from > 0) for (let row = from; row < index; row++) heading[row] = at(this.first, from - 1);
      // A heading belongs to what comes after it.
      if (from > 0) section[from - 1] = sure;
      from = index + 1;
    }
    return [heading, section];
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
