import { type Cards, cardsOf } from './cards';
import type { PageTree, Run } from './page-tree';

/** Everything known about the tree's elements, bottom-up and top-down, each in one pass. */
export class TreeSums {
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly runs: Float64Array;
  readonly paragraphs: Float64Array;
  readonly ownParagraphs: Float64Array;
  readonly kept: Float64Array;
  readonly depth: Int32Array;
  readonly children: Float64Array;
  readonly flags: Int32Array;
  total = 0;
  best = 0;
  /** What stands side by side, marked alike. */
  readonly cards: Cards;

  constructor(tree: PageTree) {
    const size = tree.nodes.length;
    const column = () => new Float64Array(size);
    this.words = column();
    this.linkWords = column();
    this.runs = column();
    this.paragraphs = column();
    this.ownParagraphs = column();
    this.kept = column();
    this.children = column();
    this.depth = new Int32Array(size);
    this.flags = new Int32Array(size);
    this.#up(tree);
    this.#down(tree);
    this.cards = cardsOf(tree, this);
  }

  #up(tree: PageTree): void {
    for (const run of tree.runs) {
      const at = run.block;
      add(this.words, at, run.words);
      add(this.linkWords, at, run.linkWords);
      add(this.runs, at, 1);
      if (run.kept) add(this.kept, at, run.words);
      this.total += run.words;
      if (!isParagraph(run)) continue;
      add(this.paragraphs, at, run.words);
      const parent = tree.nodes[at]?.parent ?? -1;
      const holder = parent >= 0 && tree.nodes[at]?.tag === 'P' ? parent : at;
      add(this.ownParagraphs, holder, run.words);
    }
    for (let node = tree.nodes.length - 1; node > 0; node--) {
      const parent = tree.nodes[node]?.parent ?? 0;
      for (const sums of [this.words, this.linkWords, this.runs, this.paragraphs, this.kept])
        add(sums, parent, sums[node] ?? 0);
      add(this.children, parent, 1);
    }
    for (let node = 0; node < tree.nodes.length; node++)
      if (at(this.ownParagraphs, node) > at(this.ownParagraphs, this.best)) this.best = node;
  }

  #down(tree: PageTree): void {
    for (const [node, { parent, tag, hidden }] of tree.nodes.entries()) {
      const up = parent >= 0;
      this.depth[node] = up ? at(this.depth, parent) + 1 : 0;
      this.flags[node] = (up ? at(this.flags, parent) : 0) | (FLAGS[tag] ?? 0) | (hidden ? HIDDEN : 0);
    }
  }
}

const FLAGS: Readonly<Record<string, number>> = {
  ARTICLE: 1,
  MAIN: 2,
  ASIDE: 4,
  NAV: 8,
  FOOTER: 16,
  HEADER: 32,
  FIGURE: 64,
  FIGCAPTION: 64,
  TABLE: 128,
  UL: 256,
  OL: 256,
  BLOCKQUOTE: 512,
  A: 1024,
  PRE: 4096,
  DL: 8192,
};
export const HIDDEN = 2048;

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
const add = (values: Float64Array, index: number, value: number): void => {
  values[index] = (values[index] ?? 0) + value;
};

/** A line long enough to be a paragraph, and not mostly links. */
export function isParagraph(run: Run): boolean {
  return run.words > 12 && run.linkWords < run.words * 0.4;
}
