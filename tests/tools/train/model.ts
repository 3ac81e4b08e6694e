import { writeContext } from '@/utils/article/block-context';
import { type FeatureTable, offsetOf, WIDTH } from '@/utils/article/feature-table';
import { featuresOf } from '@/utils/article/features';
import { writeLexicalFeatures } from '@/utils/article/lexical-features';
import type { Lexicon } from '@/utils/article/lexicon';
import { TreeSums } from '@/utils/article/tree-sums';
import { BinnedTable, type BoostOptions, boost, forestValue, type TreeNode } from './boosting';
import { learnMarks, learnWords, rememberedWords } from './learn-lexicon';
import { hash, type Page } from './pages';

/** How the two looks are learned. */
export interface Settings {
  first: BoostOptions;
  second: BoostOptions;
  /** What the second look learns from, since it must not have seen the page. */
  outside: Partial<BoostOptions>;
  /** Words of a run above which it weighs no more, and the power of its words that it weighs. */
  most: number;
  power: number;
}

export const SETTINGS: Settings = {
  first: { trees: 100, leaves: 13, rate: 0.12, lambda: 4, minWeight: 3, columnShare: 0.2, seed: 7 },
  second: { trees: 64, leaves: 8, rate: 0.11, lambda: 6, minWeight: 6, columnShare: 0.2, seed: 11 },
  outside: { trees: 60, rate: 0.15 },
  most: 150,
  power: 0.6,
};

/** What training writes. */
export interface Model extends Lexicon {
  first: TreeNode[];
  second: TreeNode[];
}

/** A page with its place in the table of all. */
interface Entry {
  page: Page;
  sums: TreeSums;
  table: FeatureTable;
  /** Index of its first row. */
  from: number;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const GROUPS = 3;

/** All pages in one table. What is the same for every fold is written once. */
export class Trainer {
  readonly #entries: Entry[] = [];
  readonly #all: BinnedTable;

  constructor(
    readonly pages: Page[],
    readonly settings: Settings,
  ) {
    const width = WIDTH;
    const rows = pages.reduce((sum, page) => sum + page.runs.length, 0);
    const values = new Float32Array(rows * width);
    this.#all = new BinnedTable(values, width);
    let from = 0;
    for (const page of pages) {
      const sums = new TreeSums(page);
      const own = values.subarray(from * width, (from + page.runs.length) * width);
      own.set(featuresOf(page, sums, page).values);
      this.#entries.push({ page, sums, from, table: { rows: page.runs.length, width, values: own } });
      from += page.runs.length;
    }
    this.#all.bin(0, offsetOf.lexical);
  }

  /** Learns from the pages of `isInside` whose gold text was found on them. */
  train(isInside: (page: Page) => boolean): Model {
    const { settings } = this;
    const useful = (page: Page) => isInside(page) && page.labels.covered > 0.5;
    const taught = this.pages.filter(useful);
    const lexicon = { marks: learnMarks(taught), words: learnWords(taught) };
    for (const { page, sums, table } of this.#entries)
      writeLexicalFeatures(table, page, sums, lexicon, rememberedWords);
    this.#all.bin(offsetOf.lexical, offsetOf.context);
    const first = this.#boost(useful, offsetOf.context, settings.first);
    for (let group = 0; group < GROUPS; group++) {
      const isOther = (page: Page) => hash(`${page.site}#`) % GROUPS !== group;
      const options = { ...settings.first, ...settings.outside };
      const trees = this.#boost((page) => useful(page) && isOther(page), offsetOf.context, options);
      for (const entry of this.#entries)
        if (useful(entry.page) && !isOther(entry.page))
          writeContext(entry.table, entry.page, entry.sums, ask(trees, entry.table));
    }
    this.#all.bin(offsetOf.context, WIDTH);
    const second = this.#boost(useful, WIDTH, settings.second);
    return { ...lexicon, first, second };
  }

  /** What the model that was just learned thinks of the lines of each page of `isAsked`. */
  judge(model: Model, isAsked: (page: Page) => boolean): Map<Page, Float32Array> {
    const judged = new Map<Page, Float32Array>();
    for (const { page, sums, table } of this.#entries) {
      if (!isAsked(page)) continue;
      writeContext(table, page, sums, ask(model.first, table));
      judged.set(page, ask(model.second, table));
    }
    return judged;
  }

  #boost(isInside: (page: Page) => boolean, columns: number, options: BoostOptions): TreeNode[] {
    const { wanted, weight } = this.#targets(isInside);
    return boost(this.#all, columns, wanted, weight, options);
  }

  /** Each page weighs the same; within it a run by a power of its words. */
  #targets(isInside: (page: Page) => boolean): { wanted: Uint8Array; weight: Float32Array } {
    const { most, power } = this.settings;
    const wanted = new Uint8Array(this.#all.rows);
    const weight = new Float32Array(this.#all.rows);
    for (const { page, from } of this.#entries) {
      if (!isInside(page)) continue;
      const raw = page.runs.map((run, at) => (Math.min(run.words, most) + 2) ** power * (page.labels.trust[at] ?? 1));
      const sum = raw.reduce((a, b) => a + b, 0) || 1;
      for (const [at, value] of raw.entries()) {
        wanted[from + at] = page.labels.wanted[at] ?? 0;
        weight[from + at] = (value / sum) * 60;
      }
    }
    return { wanted, weight };
  }
}

function ask(trees: TreeNode[], { rows, width, values }: FeatureTable): Float32Array {
  return Float32Array.from({ length: rows }, (_, row) => sigmoid(forestValue(trees, values, row * width)));
}
