import { wordsIn } from './count-words';
import { type FeatureTable, log, offsetOf, share } from './feature-table';
import type { LineWords } from './line-words';
import type { PageTree, Run } from './page-tree';
import { NODE_CODES, OTHER_NODE, OTHER_TAG, TAG_CODES } from './tag-codes';
import { countSigns, endingOf, startOf } from './text-signs';
import { FLAG_COUNT, isParagraph, type TreeSums } from './tree-sums';

/** Writes what each line is by itself, in its place and among the lines alike (columns `Own` to `Kin`, and `Company`). */
export function writeLineFeatures(table: FeatureTable, tree: PageTree, sums: TreeSums, words: LineWords): void {
  new LineFeatures(tree, sums, words, table).write();
}

interface Kin {
  runs: number;
  words: number;
  linkWords: number;
  kept: number;
}

/**
 * Columns are written by their number, in order, and few functions are called for it: some ten thousand are written for
 * a page, before any of this code is compiled.
 */
class LineFeatures {
  readonly #repeats = new Map<string, number>();
  /** By run. */
  readonly #kin: Kin[] = [];
  #wordsBefore = 0;
  #titleAt = -1;
  #firstKept = -1;
  #lastKept = -1;
  #keptWords = 0;
  /** By element: the innermost one around it that lies on the way to the one with the most paragraphs. */
  readonly #common: Int32Array;
  /** By run: its first words, and how many runs begin so. */
  readonly #starts: string[] = [];
  readonly #beginnings = new Map<string, number>();
  /** By parent of a block: words of paragraphs under it, and of those already passed. */
  readonly #under: Float64Array;
  readonly #passed: Float64Array;
  /** By element: the innermost article with some text around it, -1 for none. */
  readonly #articleOf: Int32Array;
  #articles = 0;

  constructor(
    readonly tree: PageTree,
    readonly sums: TreeSums,
    readonly words: LineWords,
    readonly table: FeatureTable,
  ) {
    const size = tree.nodes.length;
    this.#common = new Int32Array(size);
    this.#under = new Float64Array(size + 1);
    this.#passed = new Float64Array(size + 1);
    this.#articleOf = new Int32Array(size);
    this.#down(size);
    this.#look();
  }

  #down(size: number): void {
    const { parent, paragraphs, kinds, best } = this.sums;
    const isOnWay = new Uint8Array(size);
    for (let node = best; node >= 0; node = parent[node] as number) isOnWay[node] = 1;
    const isArticle = kinds.tags.map((tag) => tag === 'ARTICLE');
    for (let node = 0; node < size; node++) {
      const up = parent[node] as number;
      this.#common[node] = isOnWay[node] === 1 ? node : up >= 0 ? (this.#common[up] as number) : 0;
      const isOwn = isArticle[kinds.of[node] as number] === true && (paragraphs[node] as number) > 60;
      if (isOwn) this.#articles += 1;
      this.#articleOf[node] = isOwn ? node : up >= 0 ? (this.#articleOf[up] as number) : -1;
    }
  }

  /** What has to be known of all lines before the first is written. */
  #look(): void {
    const { tree, sums, words } = this;
    const kinds = sums.kinds.tags.length + 1;
    const kindOf = (node: number | undefined) => (node === undefined || node < 0 ? 0 : (sums.kinds.of[node] ?? -1) + 1);
    const known = new Map<number, Kin>();
    for (let index = 0; index < tree.runs.length; index++) {
      const run = tree.runs[index] as Run;
      const start = wordsIn(run.text, 2).join(' ');
      this.#starts.push(start);
      this.#beginnings.set(start, (this.#beginnings.get(start) ?? 0) + 1);
      this.#repeats.set(run.text, (this.#repeats.get(run.text) ?? 0) + 1);
      const parent = sums.parent[run.block] as number;
      if (isParagraph(run)) this.#under[parent + 1] = (this.#under[parent + 1] as number) + run.words;
      // Runs set alike: same element, same class names, same around it.
      const inner = run.node === run.block ? 0 : kindOf(run.node);
      const name = (kindOf(run.block) * kinds + kindOf(parent)) * kinds + inner;
      let kin = known.get(name);
      if (!kin) {
        kin = { runs: 0, words: 0, linkWords: 0, kept: 0 };
        known.set(name, kin);
      }
      kin.runs += 1;
      kin.words += run.words;
      kin.linkWords += run.linkWords;
      this.#kin.push(kin);
      if (run.kept) {
        kin.kept += run.words;
        if (this.#firstKept < 0) this.#firstKept = index;
        this.#lastKept = index;
        this.#keptWords += run.words;
      }
      const tag = tree.nodes[run.block]?.tag;
      if ((tag !== 'H1' && tag !== 'H2') || (this.#titleAt >= 0 && tag === 'H2')) continue;
      if (share(words.inTitle[index] as number, words.title) > 0.6) this.#titleAt = index;
    }
  }

  write(): void {
    const { runs } = this.tree;
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index] as Run;
      this.#own(index, run);
      this.#place(index, run);
      this.#around(index, run);
      this.#company(index, run);
      this.#wordsBefore += run.words;
    }
  }

  #own(index: number, run: Run): void {
    const { values, width } = this.table;
    const { text, words } = run;
    const { length } = text;
    const signs = countSigns(text);
    let at = index * width + offsetOf.own;
    values[at++] = log(words);
    values[at++] = share(run.linkWords, words);
    values[at++] = share(length, words);
    values[at++] = endingOf(text);
    values[at++] = share(signs.ends, words);
    values[at++] = share(signs.commas, words);
    values[at++] = share(signs.digits, length);
    values[at++] = share(signs.capitals, length);
    values[at++] = share(run.boldWords, words);
    values[at++] = TAG_CODES[this.tree.nodes[run.block]?.tag ?? ''] ?? OTHER_TAG;
    values[at++] = run.node === run.block ? 0 : (NODE_CODES[this.tree.nodes[run.node]?.tag ?? ''] ?? OTHER_NODE);
    values[at++] = run.links;
    values[at++] = Math.min(3, run.media);
    values[at++] = Math.min(4, this.#repeats.get(text) ?? 1);
    const size = this.words.sizes[index] as number;
    const titled = this.words.inTitle[index] as number;
    values[at++] = share(titled, size);
    values[at++] = share(titled, this.words.title);
    values[at++] = share(this.words.inDescription[index] as number, size);
  }

  #place(index: number, run: Run): void {
    const { values, width } = this.table;
    const { sums } = this;
    const { block } = run;
    const parent = Math.max(0, sums.parent[block] as number);
    let at = index * width + offsetOf.place;
    values[at++] = index / this.tree.runs.length;
    values[at++] = share(this.#wordsBefore, sums.total);
    values[at++] = this.#titleAt < 0 ? -50 : Math.max(-49, Math.min(200, index - this.#titleAt));
    values[at++] = run.kept ? 1 : 0;
    values[at++] = index < this.#firstKept ? 0 : index > this.#lastKept ? 2 : 1;
    values[at++] = share(this.#keptWords, sums.total);
    values[at++] = share(sums.kept[block] as number, sums.words[block] as number);
    values[at++] = share(sums.kept[parent] as number, sums.words[parent] as number);
    const flags = sums.flags[run.node] as number;
    for (let bit = 0; bit < FLAG_COUNT; bit++) values[at++] = (flags >> bit) & 1;
    values[at++] = sums.depth[run.node] as number;
    values[at++] = log(sums.words[block] as number);
    values[at++] = log(sums.runs[block] as number);
  }

  #around(index: number, { block }: Run): void {
    const { values, width } = this.table;
    const { sums } = this;
    const { words, linkWords, paragraphs, total } = sums;
    const parent = Math.max(0, sums.parent[block] as number);
    let at = index * width + offsetOf.parent;
    const last = index > 0 ? Math.max(0, sums.parent[this.tree.runs[index - 1]?.block ?? 0] as number) : -1;
    if (parent === last) {
      // The same for lines that stand under one parent.
      values.copyWithin(at, at - width, at - width + offsetOf.kin - offsetOf.parent);
      at = index * width + offsetOf.kin;
    } else {
      const grand = Math.max(0, sums.parent[parent] as number);
      const [own, outer] = [words[parent] as number, words[grand] as number];
      values[at++] = log(own);
      values[at++] = share(linkWords[parent] as number, own);
      values[at++] = log(sums.runs[parent] as number);
      values[at++] = share(paragraphs[parent] as number, own);
      values[at++] = log(sums.children[parent] as number);
      values[at++] = log(outer);
      values[at++] = share(linkWords[grand] as number, outer);
      values[at++] = share(paragraphs[grand] as number, outer);
      values[at++] = share(own, total);
      values[at++] = share(outer, total);
    }
    // How far the line lies from the element with the most paragraphs of its own.
    const common = this.#common[block] as number;
    values[at++] = (sums.depth[block] as number) - (sums.depth[common] as number);
    values[at++] = (sums.depth[sums.best] as number) - (sums.depth[common] as number);
    values[at++] = share(sums.ownParagraphs[sums.best] as number, total);
    values[at++] = share(words[common] as number, total);
    const kin = this.#kin[index] as Kin;
    values[at++] = log(kin.runs);
    values[at++] = share(kin.words, kin.runs);
    values[at++] = share(kin.linkWords, kin.words);
    values[at++] = share(kin.kept, kin.words);
  }

  #company(index: number, run: Run): void {
    const { values, width } = this.table;
    const title = this.tree.runs[this.#titleAt];
    const titleArticle = title ? (this.#articleOf[title.node] as number) : -1;
    let at = index * width + offsetOf.company;
    values[at++] = this.#articles;
    values[at++] = titleArticle < 0 ? -1 : this.#articleOf[run.node] === titleArticle ? 1 : 0;
    const isLabelled = run.words < 30 && /^.{2,28}[:：]\s*\S/.test(run.text);
    values[at++] = isLabelled ? share(run.linkWords, run.words) + 0.1 : 0;
    const parent = (this.sums.parent[run.block] as number) + 1;
    const passed = this.#passed[parent] as number;
    const own = isParagraph(run) ? run.words : 0;
    values[at++] = log(passed);
    values[at++] = log((this.#under[parent] as number) - passed - own);
    this.#passed[parent] = passed + own;
    values[at++] = Math.min(9, this.#beginnings.get(this.#starts[index] ?? '') ?? 1);
    values[at++] = startOf(run.text);
    values[at++] = this.#lastKept < 0 ? 50 : Math.max(-50, Math.min(50, this.#lastKept - index));
  }
}
