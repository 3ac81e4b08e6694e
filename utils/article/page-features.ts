import type { Cards } from './cards';
import { type FeatureTable, offsetOf } from './feature-table';
import type { PageTree, Run } from './page-tree';
import { TAG_CODES } from './tag-codes';
import { isParagraph, type TreeSums } from './tree-sums';

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
const log = (value: number): number => Math.log2(1 + value);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b|\d{1,2}:\d\d/;

/** Writes what each line is among the page's repeated parts, headings and words, and what page it is (columns `PAGE`). */
export function writePageFeatures(
  table: FeatureTable,
  tree: PageTree,
  sums: TreeSums,
  url: string,
  words: readonly ReadonlySet<string>[],
): void {
  new PageFeatures(tree, sums, url, words, table).write();
}

class PageFeatures {
  readonly #cards: Cards;
  /** The run that is the heading above each run, -1 for none. */
  readonly #headings: Int32Array;
  /** How many paragraphs hold a word. */
  readonly #known = new Map<string, number>();
  readonly #words: string[][] = [];
  readonly #page: number[];
  #cursor = 0;

  constructor(
    readonly tree: PageTree,
    readonly sums: TreeSums,
    url: string,
    words: readonly ReadonlySet<string>[],
    readonly table: FeatureTable,
  ) {
    for (const [index, run] of tree.runs.entries()) {
      const telling: string[] = [];
      for (const word of words[index] ?? []) if (word.length > 3 || word.charCodeAt(0) >= 0x2e80) telling.push(word);
      this.#words.push(telling);
      if (isParagraph(run)) for (const word of telling) this.#known.set(word, (this.#known.get(word) ?? 0) + 1);
    }
    this.#cards = sums.cards;
    this.#headings = headingsOf(tree);
    this.#page = this.#ofPage(url);
  }

  write(): void {
    for (const [index, run] of this.tree.runs.entries()) {
      this.#cursor = index * this.table.width + offsetOf.page;
      this.#card(run);
      this.#heading(index, run);
      this.#content(index, run);
      this.#put(...this.#page);
    }
  }

  #put(...values: number[]): void {
    // By number: some ten thousand of these are written before any of this code is compiled.
    const { values: all } = this.table;
    for (let at = 0; at < values.length; at++) all[this.#cursor++] = values[at] ?? 0;
  }

  #parent(node: number): number {
    return this.tree.nodes[node]?.parent ?? -1;
  }

  #card(run: Run): void {
    const { cards, of, element } = this.#cards;
    const card = cards[at(of, run.node)];
    if (!card) {
      this.#put(0, 0, 0, 0, 0, 0, 0, 0);
      return;
    }
    const { count, words, linkWords, paragraphs, runs, most } = card;
    this.#put(log(count), log(words / count), share(linkWords, words), share(paragraphs, words), runs / count);
    this.#put(log(most), share(words, this.sums.total));
    this.#put(at(this.sums.depth, run.node) - at(this.sums.depth, at(element, run.node)) + 1);
  }

  #heading(index: number, run: Run): void {
    const heading = at(this.#headings, index);
    const above = this.tree.runs[heading];
    let next = index + 1;
    while (next < index + 30 && next < this.tree.runs.length && !this.#isHeading(next)) next += 1;
    if (!above) {
      this.#put(99, 0, 0, 0, 0, next - index);
      return;
    }
    this.#put(Math.min(99, index - heading), TAG_CODES[this.tree.nodes[above.block]?.tag ?? ''] ?? 14);
    this.#put(share(above.linkWords, above.words), log(above.words));
    // Whether the heading's container holds the line, too.
    const holder = this.#parent(above.block);
    let over = 0;
    for (let node = run.block; node >= 0 && over === 0; node = this.#parent(node)) if (node === holder) over = 1;
    this.#put(over, next - index);
  }

  #isHeading(index: number): boolean {
    return /^H[1-6]$/.test(this.tree.nodes[this.tree.runs[index]?.block ?? 0]?.tag ?? '');
  }

  /** What the line shares with the page's paragraphs, and signs of other kinds of text. */
  #content(index: number, run: Run): void {
    const least = isParagraph(run) ? 2 : 1;
    const words = this.#words[index] ?? [];
    let both = 0;
    for (const word of words) if ((this.#known.get(word) ?? 0) >= least) both += 1;
    const { text } = run;
    this.#put(words.length > 0 ? both / words.length : -1, share(upperStarts(text), run.words));
    this.#put(share(text.match(/["“”„«»「」『』]/g)?.length ?? 0, run.words));
    this.#put(run.words < 30 && PRICE.test(text) ? 1 : 0, /[?？]/.test(text) ? 1 : 0);
  }

  /** What kind of page it is: the same for all of its lines. */
  #ofPage(url: string): number[] {
    const { runs, nodes } = this.tree;
    const { sums } = this;
    const count = { items: 0, cells: 0, pre: 0, headings: 0, dates: 0, prices: 0 };
    for (const run of runs) {
      const tag = nodes[run.block]?.tag ?? '';
      if (tag === 'LI') count.items += run.words;
      else if (tag === 'TD' || tag === 'TH') count.cells += run.words;
      else if (/^H[1-6]$/.test(tag)) count.headings += 1;
      if (at(sums.flags, run.block) & 4096) count.pre += run.words;
      if (run.words < 12 && DATE.test(run.text)) count.dates += 1;
      if (run.words < 12 && PRICE.test(run.text)) count.prices += 1;
    }
    let best = { count: 0, paragraphs: 0 };
    for (const card of this.#cards.cards) if (card.paragraphs > best.paragraphs) best = card;
    const { total } = sums;
    return [
      ...[log(total), log(runs.length), share(at(sums.paragraphs, 0), total), share(at(sums.linkWords, 0), total)],
      ...[share(count.items, total), share(count.cells, total), share(count.pre, total), log(count.headings)],
      ...[log(count.dates), log(count.prices), log(best.count), share(best.paragraphs, at(sums.paragraphs, 0))],
      ...addressSigns(url),
    ];
  }
}

const PRICE = /[$€£¥₹₽]\s?\d|\d\s?[€£¥₹₽]/;

function upperStarts(text: string): number {
  return text.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu)?.length ?? 0;
}

/** The last heading before each run, -1 where there is none; a heading's own is the one before it. */
function headingsOf(tree: PageTree): Int32Array {
  const above = new Int32Array(tree.runs.length);
  let last = -1;
  for (const [index, run] of tree.runs.entries()) {
    above[index] = last;
    if (/^H[1-6]$/.test(tree.nodes[run.block]?.tag ?? '')) last = index;
  }
  return above;
}

/** How deep the address lies and how many words its last part has; -1 where nothing is known. */
function addressSigns(url: string): [number, number] {
  if (!URL.canParse(url) || url.includes('page.invalid')) return [-1, -1];
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  const slug = Math.max(0, ...parts.map((part) => part.split(/[-_]/).length));
  return [parts.length, parts.length === 0 ? 0 : slug];
}
