import { wordsIn } from './count-words';
import type { PageTree, Run } from './page-tree';

/** What the page says about its article elsewhere, to compare lines with. */
export interface Witnesses {
  title: string;
  description: string;
  /** The article's text as structured data has it (JSON-LD `articleBody`), or empty. */
  body: string;
}

/** Learned weight of a word in class names and ids, or of an element's name in capitals: positive speaks for text. */
export type MarkWeights = Readonly<Record<string, number>>;

/** What training learned of words, in class names and in short lines. */
export interface Lexicon {
  marks: MarkWeights;
  /** Learned weight of a word among the first of a short line. */
  words: MarkWeights;
}

/** Rows of numbers, one a run; training and choosing read the same. */
export interface Features {
  rows: number;
  columns: number;
  values: Float32Array;
}

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
  readonly mark: Float64Array;
  readonly markSum: Float64Array;
  readonly markLow: Float64Array;
  readonly markHigh: Float64Array;
  readonly flags: Int32Array;
  total = 0;
  best = 0;

  constructor(tree: PageTree, weights: MarkWeights) {
    const size = tree.nodes.length;
    const column = () => new Float64Array(size);
    this.words = column();
    this.linkWords = column();
    this.runs = column();
    this.paragraphs = column();
    this.ownParagraphs = column();
    this.kept = column();
    this.children = column();
    this.mark = column();
    this.markSum = column();
    this.markLow = column();
    this.markHigh = column();
    this.depth = new Int32Array(size);
    this.flags = new Int32Array(size);
    this.#up(tree);
    this.#down(tree, weights);
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

  #down(tree: PageTree, weights: MarkWeights): void {
    const cache = new Map<string, number>();
    for (const [node, { parent, tag, marks, hidden }] of tree.nodes.entries()) {
      const key = `${tag} ${marks}`;
      let mark = cache.get(key);
      if (mark === undefined) {
        mark = markWeight(tag, marks, weights);
        cache.set(key, mark);
      }
      this.mark[node] = mark;
      const up = parent >= 0;
      this.depth[node] = up ? at(this.depth, parent) + 1 : 0;
      this.markSum[node] = (up ? at(this.markSum, parent) : 0) + mark;
      this.markLow[node] = Math.min(up ? at(this.markLow, parent) : 0, mark);
      this.markHigh[node] = Math.max(up ? at(this.markHigh, parent) : 0, mark);
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
const HIDDEN = 2048;

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
const add = (values: Float64Array, index: number, value: number): void => {
  values[index] = (values[index] ?? 0) + value;
};
const log = (value: number): number => Math.log2(1 + value);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function isParagraph(run: Run): boolean {
  return run.words > 12 && run.linkWords < run.words * 0.4;
}

/** The words of an element's class names and ids, and its name. */
export function markWords(tag: string, marks: string): string[] {
  const words = marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{2,}/g);
  return [tag, ...new Set(words ?? [])];
}

function markWeight(tag: string, marks: string, weights: MarkWeights): number {
  let sum = 0;
  for (const word of markWords(tag, marks)) if (Object.hasOwn(weights, word)) sum += weights[word] ?? 0;
  return Math.max(-4, Math.min(4, sum));
}

const TAG_CODES: Readonly<Record<string, number>> = {
  P: 1,
  H1: 2,
  H2: 3,
  H3: 4,
  H4: 5,
  H5: 5,
  H6: 5,
  LI: 6,
  TD: 7,
  TH: 7,
  DT: 8,
  DD: 8,
  BLOCKQUOTE: 9,
  PRE: 10,
  FIGCAPTION: 11,
  DIV: 12,
  SECTION: 13,
  ARTICLE: 13,
};
const NODE_CODES: Readonly<Record<string, number>> = {
  A: 1,
  SPAN: 2,
  STRONG: 3,
  B: 3,
  EM: 4,
  I: 4,
  TIME: 5,
  SMALL: 6,
  LABEL: 7,
};

/** Words of a line that the lexicon looks at, and the longest line that it looks at. */
export const LEXICON_WORDS = 10;
export const LEXICON_LINE = 30;

const SENTENCE_END = /[.!?。！？…؟।]["'”’»)\]」』]*$/;
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b|\d{1,2}:\d\d/;
const SIGNS = /[|•·»›→▶]/;

/** Names of the columns, in order; the trainer prints them. */
export const COLUMNS = [
  'words',
  'linkShare',
  'wordLength',
  'ending',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'bold',
  'blockTag',
  'nodeTag',
  'links',
  'media',
  'repeats',
  'titleShare',
  'titleCover',
  'descriptionShare',
  'place',
  'wordPlace',
  'sinceTitle',
  'kept',
  'inKeptRange',
  'keptShare',
  'blockKept',
  'parentKept',
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'table',
  'list',
  'quote',
  'link',
  'hidden',
  'pre',
  'dl',
  'depth',
  'blockWords',
  'blockRuns',
  'parentWords',
  'parentLinkShare',
  'parentRuns',
  'parentParagraphs',
  'parentChildren',
  'grandWords',
  'grandLinkShare',
  'grandParagraphs',
  'parentPageShare',
  'grandPageShare',
  'toBest',
  'fromBest',
  'bestShare',
  'commonShare',
  'mark',
  'parentMark',
  'markSum',
  'markLow',
  'markHigh',
  'nodeMark',
  'kinRuns',
  'kinWords',
  'kinLinkShare',
  'kinKept',
  'lastWords',
  'lastLinkShare',
  'lastKept',
  'lastTag',
  'nextWords',
  'nextLinkShare',
  'nextKept',
  'nextTag',
  'beforeParagraphs',
  'afterParagraphs',
  'beforeLinkShare',
  'afterLinkShare',
  'sameParentLast',
  'sameParentNext',
  'wordMean',
  'wordLow',
  'wordHigh',
  'firstWord',
  'articleOrder',
  'articles',
  'titleInArticle',
  'labelled',
  'paragraphsBefore',
  'paragraphsAfter',
  'beginnings',
  'date',
  'signs',
  'copyright',
  'start',
  'inBody',
  'untilEnd',
] as const;

/** The numbers that a run is judged by. */
export function featuresOf(tree: PageTree, sums: TreeSums, witnesses: Witnesses, lexicon: Lexicon): Features {
  return new FeatureWriter(tree, sums, witnesses, lexicon.words).write();
}

interface Kin {
  runs: number;
  words: number;
  linkWords: number;
  kept: number;
}

class FeatureWriter {
  readonly #values: Float32Array;
  readonly #title: Set<string>;
  readonly #description: Set<string>;
  readonly #body: string;
  readonly #repeats = new Map<string, number>();
  readonly #kin = new Map<string, Kin>();
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
    readonly words: MarkWeights,
  ) {
    this.#values = new Float32Array(tree.runs.length * COLUMNS.length);
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
    const start = wordsIn(run.text, LEXICON_WORDS);
    this.#starts.push(start);
    const beginning = start.slice(0, 2).join(' ');
    this.#beginnings.set(beginning, (this.#beginnings.get(beginning) ?? 0) + 1);
    const parent = this.#parent(run.block);
    if (isParagraph(run)) this.#under.set(parent, (this.#under.get(parent) ?? 0) + run.words);
    this.#repeats.set(run.text, (this.#repeats.get(run.text) ?? 0) + 1);
    const name = this.#kinName(run);
    const kin = this.#kin.get(name) ?? { runs: 0, words: 0, linkWords: 0, kept: 0 };
    kin.runs += 1;
    kin.words += run.words;
    kin.linkWords += run.linkWords;
    if (run.kept) kin.kept += run.words;
    this.#kin.set(name, kin);
    if (run.kept) {
      if (this.#firstKept < 0) this.#firstKept = index;
      this.#lastKept = index;
      this.#keptWords += run.words;
    }
    const tag = this.tree.nodes[run.block]?.tag;
    const cover = tag === 'H1' || tag === 'H2' ? overlap(wordSet(run.text), this.#title).cover : 0;
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

  #parent(node: number): number {
    return this.tree.nodes[node]?.parent ?? -1;
  }

  write(): Features {
    for (const [index, run] of this.tree.runs.entries()) {
      this.#cursor = index * COLUMNS.length;
      this.#own(run);
      this.#place(index, run);
      this.#around(run);
      this.#marks(run);
      this.#neighbours(index, run);
      this.#lexicon(index, run);
      this.#company(index, run);
      this.#wording(index, run);
      this.#wordsBefore += run.words;
    }
    return { rows: this.tree.runs.length, columns: COLUMNS.length, values: this.#values };
  }

  #put(...values: number[]): void {
    for (const value of values) this.#values[this.#cursor++] = value;
  }

  #own(run: Run): void {
    const { text, words } = run;
    const signs = countSigns(text);
    this.#put(log(words), share(run.linkWords, words), share(text.length, words), endingOf(text));
    this.#put(share(signs.ends, words), share(signs.commas, words), share(signs.digits, text.length));
    this.#put(share(signs.capitals, text.length), share(run.boldWords, words));
    this.#put(this.#tagCode(run), run.node === run.block ? 0 : (NODE_CODES[this.tree.nodes[run.node]?.tag ?? ''] ?? 8));
    this.#put(run.links, Math.min(3, run.media), Math.min(4, this.#repeats.get(text) ?? 1));
    const own = wordSet(text);
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

  #marks(run: Run): void {
    const { sums } = this;
    const parent = Math.max(0, this.#parent(run.block));
    this.#put(at(sums.mark, run.block), at(sums.mark, parent), at(sums.markSum, run.node));
    this.#put(at(sums.markLow, run.node), at(sums.markHigh, run.node), at(sums.mark, run.node));
    const kin = this.#kin.get(this.#kinName(run));
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

  /** What training knows of the first words of short lines, in whatever language it met them. */
  #lexicon(index: number, run: Run): void {
    if (run.words > LEXICON_LINE) return this.#put(0, 0, 0, 0);
    const known = (this.#starts[index] ?? []).map((word) =>
      Object.hasOwn(this.words, word) ? (this.words[word] ?? 0) : 0,
    );
    const sum = known.reduce((total, weight) => total + weight, 0);
    this.#put(share(sum, known.length), Math.min(0, ...known), Math.max(0, ...known), known[0] ?? 0);
  }

  #company(index: number, run: Run): void {
    const article = this.#articleOf(run.node);
    this.#put(this.#articles.get(article) ?? 0, this.#articles.size);
    this.#put(this.#titleArticle < 0 ? -1 : article === this.#titleArticle ? 1 : 0);
    this.#put(
      run.words < LEXICON_LINE && /^.{2,28}[:：]\s*\S/.test(run.text) ? share(run.linkWords, run.words) + 0.1 : 0,
    );
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

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordSet(text: string): Set<string> {
  return new Set(wordsIn(text, 60));
}

function overlap(own: Set<string>, other: Set<string>): { share: number; cover: number } {
  let both = 0;
  for (const word of own) if (other.has(word)) both += 1;
  return { share: share(both, own.size), cover: share(both, other.size) };
}

function endingOf(text: string): number {
  if (SENTENCE_END.test(text)) return text.endsWith('…') || text.endsWith('...') ? 2 : 3;
  return /[:：]$/.test(text) ? 1 : 0;
}

function startOf(text: string): number {
  const first = text.charAt(0);
  if (/["“„«‘'「—–-]/.test(first)) return 3;
  if (/\d/.test(first)) return 1;
  return first !== first.toLowerCase() ? 2 : first === first.toUpperCase() ? 4 : 0;
}

function countSigns(text: string): { ends: number; commas: number; digits: number; capitals: number } {
  const signs = { ends: 0, commas: 0, digits: 0, capitals: 0 };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 64 && code < 91) signs.capitals += 1;
    else if (code > 47 && code < 58) signs.digits += 1;
    else if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x60c) signs.commas += 1;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f)
      signs.ends += 1;
    else if (code > 0x40f && code < 0x430) signs.capitals += 1;
  }
  return signs;
}
