import { type Cards, cardsOf } from './cards';
import { type Kinds, kindsOf } from './kinds';
import type { PageTree, Run } from './page-tree';

/** Everything known about the tree's elements, bottom-up and top-down, each in one pass. */
export class TreeSums {
  // By element, of all that stands in it.
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly runs: Float64Array;
  /** Words of paragraphs. */
  readonly paragraphs: Float64Array;
  /** Of paragraphs that stand right in it. */
  readonly ownParagraphs: Float64Array;
  /** Words that Readability kept. */
  readonly kept: Float64Array;
  readonly depth: Int32Array;
  readonly children: Float64Array;
  /** What each element is or stands in, as the bits of `FLAGS`. */
  readonly flags: Int32Array;
  /** Of each element, -1 for the first. */
  readonly parent: Int32Array;
  readonly kinds: Kinds;
  /** Words of the page. */
  total = 0;
  /** The element with the most words of paragraphs of its own. */
  best = 0;
  /** What stands side by side, marked alike. */
  readonly cards: Cards;

  constructor(tree: PageTree) {
    const size = tree.nodes.length;
    this.words = new Float64Array(size);
    this.linkWords = new Float64Array(size);
    this.runs = new Float64Array(size);
    this.paragraphs = new Float64Array(size);
    this.ownParagraphs = new Float64Array(size);
    this.kept = new Float64Array(size);
    this.children = new Float64Array(size);
    this.depth = new Int32Array(size);
    this.flags = new Int32Array(size);
    this.parent = new Int32Array(size);
    this.kinds = kindsOf(tree);
    this.#down(tree);
    this.#own(tree);
    this.#up(size);
    this.cards = cardsOf(this);
  }

  #down({ nodes }: PageTree): void {
    const flagsOf = this.kinds.tags.map((tag) => FLAGS[tag] ?? 0);
    const { depth, flags, parent, kinds } = this;
    for (let node = 0; node < nodes.length; node++) {
      const up = nodes[node]?.parent ?? -1;
      const own = flagsOf[kinds.of[node] as number] as number;
      parent[node] = up;
      depth[node] = up >= 0 ? (depth[up] as number) + 1 : 0;
      flags[node] = up >= 0 ? (flags[up] as number) | own : own;
    }
  }

  #own({ nodes, runs }: PageTree): void {
    for (const run of runs) {
      const at = run.block;
      add(this.words, at, run.words);
      add(this.linkWords, at, run.linkWords);
      add(this.runs, at, 1);
      if (run.kept) add(this.kept, at, run.words);
      this.total += run.words;
      if (!isParagraph(run)) continue;
      add(this.paragraphs, at, run.words);
      const parent = this.parent[at] as number;
      add(this.ownParagraphs, parent >= 0 && nodes[at]?.tag === 'P' ? parent : at, run.words);
    }
  }

  /** By hand: run for each element of the page, by code that nothing has compiled yet. */
  #up(size: number): void {
    const { words, linkWords, runs, paragraphs, kept, children, ownParagraphs } = this;
    for (let node = size - 1; node > 0; node--) {
      const up = this.parent[node] as number;
      children[up] = (children[up] as number) + 1;
      const count = runs[node] as number;
      if (count === 0) continue;
      runs[up] = (runs[up] as number) + count;
      words[up] = (words[up] as number) + (words[node] as number);
      linkWords[up] = (linkWords[up] as number) + (linkWords[node] as number);
      paragraphs[up] = (paragraphs[up] as number) + (paragraphs[node] as number);
      kept[up] = (kept[up] as number) + (kept[node] as number);
    }
    for (let node = 0; node < size; node++)
      if ((ownParagraphs[node] as number) > (ownParagraphs[this.best] as number)) this.best = node;
  }
}

/** The flag of what stands in preformatted text. */
export const IN_PRE = 1 << 9;

/** A bit for each of the columns `article` to `pre`, in their order. */
const FLAGS: Readonly<Record<string, number>> = {
  ARTICLE: 1 << 0,
  MAIN: 1 << 1,
  NAV: 1 << 2,
  FOOTER: 1 << 3,
  HEADER: 1 << 4,
  FIGURE: 1 << 5,
  FIGCAPTION: 1 << 5,
  TABLE: 1 << 6,
  UL: 1 << 7,
  OL: 1 << 7,
  A: 1 << 8,
  PRE: IN_PRE,
};
/** Bits of `TreeSums.flags`. */
export const FLAG_COUNT = 10;

const add = (values: Float64Array, index: number, value: number): void => {
  values[index] = (values[index] ?? 0) + value;
};

/** A line long enough to be a paragraph, and not mostly links. */
export function isParagraph(run: Run): boolean {
  return run.words > 12 && run.linkWords < run.words * 0.4;
}
