import { wordsIn } from './count-words';
import { type FeatureTable, offsetOf } from './feature-table';
import type { PageTree, Run } from './page-tree';
import { NODE_CODES, TAG_CODES } from './tag-codes';
import { countSigns, endingOf, overlap, squeeze, startOf, wordSet } from './text-signs';
import { HIDDEN, isParagraph, type TreeSums } from './tree-sums';
import type { Witnesses } from './witnesses';

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
const log = (value: number): number => Math.log2(1 + value);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b|\d{1,2}:\d\d/;
const SIGNS = /[|•·»›→▶]/;

/** Writes what each line is by itself, in its place and beside its neighbours (columns `LINE`). */
export function writeLineFeatures(
  table: FeatureTable,
  tree: PageTree,
  sums: TreeSums,
  witnesses: Witnesses,
  words: readonly ReadonlySet<string>[],
): void {
  new LineFeatures(tree, sums, witnesses, words, table).write();
}

interface Kin {
  runs: number;
  words: number;
  linkWords: number;
  kept: number;
}

class LineFeatures {
  readonly #title: Set<string>;
  readonly #description: Set<string>;
  readonly #body: string;
  readonly #repeats = new Map<string, number>();
  readonly #kin = new Map<string, Kin>();
  /** By run. */
  readonly #kinOf: Kin[] = [];
  #cursor = 0;
  #wordsBefore = 0;
  #titleAt = -1;
  #firstKept = -1;
  #lastKept = -1;
  #keptWords = 0;
  #bestPath = new Set<number>();
  /** First words of each run. */
  readonly #starts: string[][] = [];
  readonly #beginnings = new Map<string, number>();
  /** Words of paragraphs under each parent of a block, and of those already passed. */
  readonly #under = new Map<number, number>();
  readonly #passed = new Map<number, number>();
  /** Articles of the page that hold some text, by node. */
  readonly #articles = new Map<number, number>();
  #titleArticle = -1;

  constructor(
    readonly tree: PageTree,
    readonly sums: TreeSums,
    witnesses: Witnesses,
    /** The first words of each run. */
    readonly words: readonly ReadonlySet<string>[],
    readonly table: FeatureTable,
  ) {
    this.#title = wordSet(witnesses.title);
    this.#description = wordSet(witnesses.description);
    this.#body = witnesses.body ? squeeze(witnesses.body) : '';
    for (let node = sums.best; node >= 0; node = this.#parent(node)) this.#bestPath.add(node);
    for (const [index, run] of tree.runs.entries()) this.#look(index, run);
    for (const [node, { tag }] of tree.nodes.entries())
      if (tag === 'ARTICLE' && at(sums.paragraphs, node) > 60) this.#articles.set(node, this.#articles.size + 1);
    const title = tree.runs[this.#titleAt];
    this.#titleArticle = title ? this.#articleOf(title.node) : -1;
  }

  #look(index: number, run: Run): void {
    const start = wordsIn(run.text, 2);
    this.#starts.push(start);
    const beginning = start.slice(0, 2).join(' ');
    this.#beginnings.set(beginning, (this.#beginnings.get(beginning) ?? 0) + 1);
    const parent = this.#parent(run.block);
    if (isParagraph(run)) this.#under.set(parent, (this.#under.get(parent) ?? 0) + run.words);
    this.#repeats.set(run.text, (this.#repeats.get(run.text) ?? 0) + 1);
    const name = this.#kinName(run);
    const known = this.#kin.get(name);
    const kin = known ?? { runs: 0, words: 0, linkWords: 0, kept: 0 };
    kin.runs += 1;
    kin.words += run.words;
    kin.linkWords += run.linkWords;
    if (run.kept) kin.kept += run.words;
    if (!known) this.#kin.set(name, kin);
    this.#kinOf.push(kin);
    if (run.kept) {
      if (this.#firstKept < 0) this.#firstKept = index;
      this.#lastKept = index;
      this.#keptWords += run.words;
    }
    const tag = this.tree.nodes[run.block]?.tag;
    const cover = tag === 'H1' || tag === 'H2' ? overlap(this.#wordsOf(index), this.#title).cover : 0;
    if (cover > 0.6 && (this.#titleAt < 0 || tag === 'H1')) this.#titleAt = index;
  }

  /** The innermost article with some text around a node, -1 for none. */
  #articleOf(from: number): number {
    for (let node = from; node >= 0; node = this.#parent(node)) if (this.#articles.has(node)) return node;
    return -1;
  }

  /** Runs set alike: same element, same class names, same around it. */
  #kinName(run: Run): string {
    const block = this.tree.nodes[run.block];
    const parent = this.tree.nodes[block?.parent ?? 0];
    const inner = run.node === run.block ? undefined : this.tree.nodes[run.node];
    return `${block?.tag}.${block?.marks}<${parent?.tag}.${parent?.marks}>${inner?.tag ?? ''}.${inner?.marks ?? ''}`;
  }

  #wordsOf(index: number): ReadonlySet<string> {
    return this.words[index] ?? new Set();
  }

  #parent(node: number): number {
    return this.tree.nodes[node]?.parent ?? -1;
  }

  write(): void {
    for (const [index, run] of this.tree.runs.entries()) {
      this.#cursor = index * this.table.width + offsetOf.line;
      this.#own(index, run);
      this.#place(index, run);
      this.#around(run);
      this.#kinship(index);
      this.#neighbours(index, run);
      this.#company(index, run);
      this.#wording(index, run);
      this.#wordsBefore += run.words;
    }
  }

  #put(...values: number[]): void {
    // By number: some ten thousand of these are written before any of this code is compiled.
    const { values: all } = this.table;
    for (let at = 0; at < values.length; at++) all[this.#cursor++] = values[at] ?? 0;
  }

  #own(index: number, run: Run): void {
    const { text, words } = run;
    const signs = countSigns(text);
    this.#put(log(words), share(run.linkWords, words), share(text.length, words), endingOf(text));
    this.#put(share(signs.ends, words), share(signs.commas, words), share(signs.digits, text.length));
    this.#put(share(signs.capitals, text.length), share(run.boldWords, words));
    this.#put(this.#tagCode(run), run.node === run.block ? 0 : (NODE_CODES[this.tree.nodes[run.node]?.tag ?? ''] ?? 8));
    this.#put(run.links, Math.min(3, run.media), Math.min(4, this.#repeats.get(text) ?? 1));
    const own = this.#wordsOf(index);
    const title = overlap(own, this.#title);
    this.#put(title.share, title.cover, overlap(own, this.#description).share);
  }

  #tagCode(run: Run | undefined): number {
    return run ? (TAG_CODES[this.tree.nodes[run.block]?.tag ?? ''] ?? 14) : 0;
  }

  #place(index: number, run: Run): void {
    const count = this.tree.runs.length;
    this.#put(index / count, share(this.#wordsBefore, this.sums.total));
    this.#put(this.#titleAt < 0 ? -50 : Math.max(-49, Math.min(200, index - this.#titleAt)));
    this.#put(run.kept ? 1 : 0, index < this.#firstKept ? 0 : index > this.#lastKept ? 2 : 1);
    this.#put(share(this.#keptWords, this.sums.total));
    const parent = Math.max(0, this.#parent(run.block));
    this.#put(share(at(this.sums.kept, run.block), at(this.sums.words, run.block)));
    this.#put(share(at(this.sums.kept, parent), at(this.sums.words, parent)));
  }

  #around(run: Run): void {
    const { sums } = this;
    const flags = at(sums.flags, run.node);
    for (const bit of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, HIDDEN, 4096, 8192]) this.#put(flags & bit ? 1 : 0);
    this.#put(at(sums.depth, run.node));
    const parent = Math.max(0, this.#parent(run.block));
    const grand = Math.max(0, this.#parent(parent));
    this.#put(log(at(sums.words, run.block)), log(at(sums.runs, run.block)));
    this.#put(log(at(sums.words, parent)), share(at(sums.linkWords, parent), at(sums.words, parent)));
    this.#put(log(at(sums.runs, parent)), share(at(sums.paragraphs, parent), at(sums.words, parent)));
    this.#put(log(at(sums.children, parent)));
    this.#put(log(at(sums.words, grand)), share(at(sums.linkWords, grand), at(sums.words, grand)));
    this.#put(share(at(sums.paragraphs, grand), at(sums.words, grand)));
    this.#put(share(at(sums.words, parent), sums.total), share(at(sums.words, grand), sums.total));
    this.#toBest(run);
  }

  /** How far the line lies from the element with the most paragraphs of its own. */
  #toBest(run: Run): void {
    const { sums } = this;
    let common = run.block;
    while (common > 0 && !this.#bestPath.has(common)) common = this.#parent(common);
    this.#put(at(sums.depth, run.block) - at(sums.depth, common), at(sums.depth, sums.best) - at(sums.depth, common));
    this.#put(share(at(sums.ownParagraphs, sums.best), sums.total));
    this.#put(share(at(sums.words, common), sums.total));
  }

  #kinship(index: number): void {
    const kin = this.#kinOf[index];
    const words = kin?.words ?? 0;
    this.#put(log(kin?.runs ?? 0), share(words, kin?.runs ?? 0));
    this.#put(share(kin?.linkWords ?? 0, words), share(kin?.kept ?? 0, words));
  }

  #neighbours(index: number, run: Run): void {
    const { runs } = this.tree;
    const [last, next] = [runs[index - 1], runs[index + 1]];
    for (const other of [last, next]) {
      this.#put(log(other?.words ?? 0), share(other?.linkWords ?? 0, other?.words ?? 0));
      this.#put(other?.kept ? 1 : 0, this.#tagCode(other));
    }
    const [before, after] = [this.#window(index - 4, index), this.#window(index + 1, index + 5)];
    this.#put(log(before.paragraphs), log(after.paragraphs), before.linkShare, after.linkShare);
    const parent = this.#parent(run.block);
    this.#put(last && this.#parent(last.block) === parent ? 1 : 0, next && this.#parent(next.block) === parent ? 1 : 0);
  }

  #window(from: number, to: number): { paragraphs: number; linkShare: number } {
    let paragraphs = 0;
    let words = 0;
    let linkWords = 0;
    for (let index = Math.max(0, from); index < to; index++) {
      const run = this.tree.runs[index];
      if (!run) break;
      words += run.words;
      linkWords += run.linkWords;
      if (isParagraph(run)) paragraphs += run.words;
    }
    return { paragraphs, linkShare: share(linkWords, words) };
  }

  #company(index: number, run: Run): void {
    const article = this.#articleOf(run.node);
    this.#put(this.#articles.get(article) ?? 0, this.#articles.size);
    this.#put(this.#titleArticle < 0 ? -1 : article === this.#titleArticle ? 1 : 0);
    this.#put(run.words < 30 && /^.{2,28}[:：]\s*\S/.test(run.text) ? share(run.linkWords, run.words) + 0.1 : 0);
    const parent = this.#parent(run.block);
    const passed = this.#passed.get(parent) ?? 0;
    const own = isParagraph(run) ? run.words : 0;
    this.#put(log(passed), log((this.#under.get(parent) ?? 0) - passed - own));
    this.#passed.set(parent, passed + own);
    this.#put(Math.min(9, this.#beginnings.get((this.#starts[index] ?? []).slice(0, 2).join(' ')) ?? 1));
  }

  #wording(index: number, run: Run): void {
    const { text } = run;
    this.#put(run.words < 30 && DATE.test(text) ? 1 : 0, run.words < 30 && SIGNS.test(text) ? 1 : 0);
    this.#put(/[©®]|\(c\)/i.test(text) ? 1 : 0, startOf(text), this.#inBody(text));
    this.#put(this.#lastKept < 0 ? 50 : Math.max(-50, Math.min(50, this.#lastKept - index)));
  }

  /** -1 where structured data has no text, else whether the line stands in it. */
  #inBody(text: string): number {
    if (this.#body.length < 400) return -1;
    const own = squeeze(text);
    const middle = own.length >> 1;
    return this.#body.includes(own.slice(0, 40)) || this.#body.includes(own.slice(middle, middle + 40)) ? 1 : 0;
  }
}
