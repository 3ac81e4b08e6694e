import type { Cards } from './cards';
import { type FeatureTable, offsetOf } from './feature-table';
import { headingKinds } from './kinds';
import type { PageTree } from './page-tree';
import type { TreeSums } from './tree-sums';

/** Lines on each side that are looked at together. */
const NEAR = 8;

/** Writes what the first look thought of the lines around each line (columns `Context`). */
export function writeContext(table: FeatureTable, tree: PageTree, sums: TreeSums, first: Float32Array): void {
  const view = new Opinions(tree, sums, first);
  for (let row = 0; row < tree.runs.length; row++) view.write(row, table);
}

interface Kin {
  words: number;
  sure: number;
}

class Opinions {
  readonly #size: number;
  /** By run: words, words times opinion, element, block, and what is set alike. */
  readonly #words: Float64Array;
  readonly #own: Float64Array;
  readonly #node: Int32Array;
  readonly #block: Int32Array;
  readonly #kin: Kin[] = [];
  /** Words times opinion under each element. */
  readonly #sure: Float64Array;
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
    tree: PageTree,
    readonly sums: TreeSums,
    readonly first: Float32Array,
  ) {
    const [runs, nodes] = [tree.runs.length, tree.nodes.length];
    this.#size = runs;
    this.#words = new Float64Array(runs);
    this.#own = new Float64Array(runs);
    this.#node = new Int32Array(runs);
    this.#block = new Int32Array(runs);
    this.#sure = new Float64Array(nodes);
    this.#sureBefore = new Float64Array(runs + 1);
    this.#headingSure = new Float64Array(runs).fill(-1);
    this.#sectionSure = new Float64Array(runs).fill(-1);
    this.#cards = sums.cards;
    this.#cardSure = new Float64Array(this.#cards.cards.length);
    this.#gather(tree);
    this.#sumUp();
    this.#sections();
  }

  #gather({ runs }: PageTree): void {
    const { parent, kinds } = this.sums;
    const under = new Float64Array(parent.length);
    const known = new Map<number, Kin>();
    const sure = this.#sure;
    for (let index = 0; index < this.#size; index++) {
      const { node = 0, block = 0, words = 0 } = runs[index] ?? {};
      const p = this.first[index] as number;
      const own = p * words;
      this.#words[index] = words;
      this.#own[index] = own;
      this.#node[index] = node;
      this.#block[index] = block;
      const up = this.#parent(block);
      sure[block] = (sure[block] as number) + own;
      under[up] = (under[up] as number) + own;
      this.#sureBefore[index + 1] = (this.#sureBefore[index] as number) + own;
      const outer = parent[block] as number;
      const name =
        (kinds.of[block] as number) * (kinds.tags.length + 1) + (outer < 0 ? 0 : (kinds.of[outer] as number) + 1);
      let kin = known.get(name);
      if (!kin) {
        kin = { words: 0, sure: 0 };
        known.set(name, kin);
      }
      kin.words += words;
      kin.sure += own;
      this.#kin.push(kin);
      if (p <= 0.5 || words <= 8) continue;
      if (this.#firstSure < 0) this.#firstSure = index;
      this.#lastSure = index;
    }
    for (let node = 0; node < under.length; node++)
      if ((under[node] as number) > (under[this.#bestParent] as number)) this.#bestParent = node;
  }

  #sumUp(): void {
    const { parent } = this.sums;
    const { of, element } = this.#cards;
    const sure = this.#sure;
    for (let node = sure.length - 1; node > 0; node--) {
      const own = sure[node] as number;
      if (own === 0) continue;
      const up = parent[node] as number;
      sure[up] = (sure[up] as number) + own;
    }
    for (let node = 0; node < sure.length; node++) {
      const card = of[node] as number;
      if (card >= 0 && element[node] === node)
        this.#cardSure[card] = (this.#cardSure[card] as number) + (sure[node] as number);
    }
  }

  write(index: number, { values, width }: FeatureTable): void {
    const { first, sums } = this;
    const size = this.#size;
    const block = this.#block[index] as number;
    const parent = this.#parent(block);
    const grand = this.#parent(parent);
    const kin = this.#kin[index] as Kin;
    const all = this.#sureBefore[size] as number;
    let at = index * width + offsetOf.context;
    values[at++] = first[index] as number;
    for (let step = 1; step <= 3; step++) values[at++] = first[index - step] ?? 0;
    for (let step = 1; step <= 3; step++) values[at++] = first[index + step] ?? 0;
    values[at++] = this.#mean(Math.max(0, index - NEAR), index);
    values[at++] = this.#mean(index + 1, Math.min(size, index + 1 + NEAR));
    values[at++] = this.#share(block);
    values[at++] = this.#share(parent);
    values[at++] = this.#share(grand);
    values[at++] = this.#share(this.#parent(grand));
    values[at++] = kin.sure / Math.max(1, kin.words);
    values[at++] = all / Math.max(1, sums.total);
    values[at++] = (this.#sureBefore[index] as number) / Math.max(1, all);
    values[at++] = Math.max(-30, Math.min(60, index - this.#firstSure));
    values[at++] = Math.max(-30, Math.min(60, this.#lastSure - index));
    values[at++] = (sums.depth[block] as number) - (sums.depth[this.#bestParent] as number);
    values[at++] = parent === this.#bestParent ? 1 : grand === this.#bestParent ? 0.5 : 0;
    // What was thought of all cards like the one around, and of this one; -1 for none.
    const node = this.#node[index] as number;
    const like = this.#cards.of[node] as number;
    const card = this.#cards.cards[like];
    values[at++] = card ? (this.#cardSure[like] as number) / Math.max(1, card.words) : -1;
    values[at++] = card ? this.#share(this.#cards.element[node] as number) : -1;
    values[at++] = this.#headingSure[index] as number;
    values[at++] = this.#sectionSure[index] as number;
  }

  #sections(): void {
    const { kinds } = this.sums;
    const isHeading = headingKinds(kinds);
    let from = 0;
    for (let index = 0; index <= this.#size; index++) {
      if (index < this.#size && !isHeading[kinds.of[this.#block[index] as number] as number]) continue;
      const sure = this.#mean(from, index);
      this.#sectionSure.fill(sure, from, index);
      if (from > 0) {
        this.#headingSure.fill(this.first[from - 1] as number, from, index);
        // A heading belongs to what comes after it.
        this.#sectionSure[from - 1] = sure;
      }
      from = index + 1;
    }
  }

  #mean(from: number, to: number): number {
    let [words, sure] = [0, 0];
    for (let index = from; index < to; index++) {
      words += this.#words[index] as number;
      sure += this.#own[index] as number;
    }
    return words > 0 ? sure / words : 0;
  }

  #share(node: number): number {
    return (this.#sure[node] as number) / Math.max(1, this.sums.words[node] as number);
  }

  #parent(node: number): number {
    return Math.max(0, this.sums.parent[node] as number);
  }
}
