import type { PlacedTree } from './page-tree';
import { isPhotoCredit } from './photo-credits';

/** What is said about a picture: runs, in the page's order. */
export interface Legend {
  caption: number[];
  credit: number[];
}

/** By the picture or embed that they belong to. */
export type Legends = Map<Element, Legend>;

const CAPTION_MARKS = /caption|credit|legend|bildunter|copyright|photo|cutline|imgtext|figcap|pie-?(?:de-?)?foto/i;
/** Marks that nothing but captions have. */
const PLAIN_MARKS = /(?:^|[\s_-])(?:caption|figcaption|bildunterschrift|cutline)(?:$|[\s_-])/i;
/** Inside a figure also these say who made it. */
const CREDIT_MARKS =
  /credit|copyright|byline|rights|fotograf|photographer|bildquelle|cr[ée]dito|(?:image|photo|img)-?source/i;
/** Words; what is longer than this is no caption, even in a figure. */
const LONGEST_IN_FIGURE = 180;
const LONGEST = 90;

/**
 * Finds the lines about each picture: what stands in its `<figure>` or says so in its marks, what the picture names
 * with `aria-describedby`, and lines that only credit a picture beside it. A line goes to the picture that shares
 * the smallest element with it. Lines that had been taken for text leave `keep`. `places` are the pictures' indices.
 */
export function legendsOf(tree: PlacedTree, keep: boolean[], places: ReadonlyMap<Element, number>): Legends {
  const legends: Legends = new Map();
  if (places.size === 0) return legends;
  const hosts = new Hosts(tree, keep, places);
  for (const [index, run] of tree.runs.entries()) {
    if (run.words > LONGEST_IN_FIGURE) continue;
    const described = hosts.described(run.node);
    if (!described && hosts.isOfLeftOut(run.node)) {
      keep[index] = false;
      continue;
    }
    const host = described ?? hosts.of(index);
    if (!host) continue;
    const legend = legends.get(host) ?? { caption: [], credit: [] };
    const isCredit = isPhotoCredit(run.text, run.words) || CREDIT_MARKS.test(marksUpTo(tree, run.node, run.block));
    (isCredit ? legend.credit : legend.caption).push(index);
    legends.set(host, legend);
    keep[index] = false;
  }
  for (const [host, legend] of legends) if (!onlyMarked(tree, legend)) legends.delete(host);
  return legends;
}

/** Whether marks say that a line is a caption, from its innermost element up to `end`. */
export function isMarkedCaption(tree: PlacedTree, from: number, end: number): boolean {
  return tree.elements[from]?.closest('figcaption') != null || CAPTION_MARKS.test(marksUpTo(tree, from, end));
}

/** Beside a `<figcaption>` other lines of the figure are the player's or the gallery's own words. */
function onlyMarked(tree: PlacedTree, legend: Legend): boolean {
  const marked = legend.caption.filter((index) =>
    isMarkedCaption(tree, tree.runs[index]?.node ?? 0, tree.runs[index]?.block ?? 0),
  );
  if (marked.length > 0) legend.caption = marked;
  return legend.caption.length + legend.credit.length > 0;
}

class Hosts {
  readonly #hostsUnder: Int32Array;
  readonly #keptUnder: Int32Array;
  readonly #wordsUnder: Int32Array;
  readonly #places: readonly (readonly [number, Element])[];
  readonly #described = new Map<string, Element>();
  /** Runs that come right after a picture. */
  readonly #behind = new Set<number>();

  constructor(
    readonly tree: PlacedTree,
    readonly keep: readonly boolean[],
    places: ReadonlyMap<Element, number>,
  ) {
    const size = tree.nodes.length;
    this.#hostsUnder = new Int32Array(size);
    this.#keptUnder = new Int32Array(size);
    this.#wordsUnder = new Int32Array(size);
    this.#places = [...places].map(([element, index]) => [index, element] as const);
    for (const [element, index] of places) {
      this.#count(this.#hostsUnder, index, 1);
      for (const id of element.getAttribute('aria-describedby')?.split(/\s+/) ?? []) this.#described.set(id, element);
    }
    let next = 0;
    for (const [index, run] of tree.runs.entries()) {
      for (; (this.#places[next]?.[0] ?? Number.POSITIVE_INFINITY) < run.node; next++) this.#behind.add(index);
      this.#count(this.#wordsUnder, run.node, run.words);
      if (keep[index]) this.#count(this.#keptUnder, run.node, 1);
    }
  }

  #count(under: Int32Array, from: number, by: number): void {
    for (let node = from; node >= 0; node = this.tree.nodes[node]?.parent ?? -1) under[node] = (under[node] ?? 0) + by;
  }

  described(from: number): Element | undefined {
    if (this.#described.size === 0) return undefined;
    for (let node = from; node >= 0; node = this.tree.nodes[node]?.parent ?? -1) {
      const id = this.tree.elements[node]?.id;
      const host = id ? this.#described.get(id) : undefined;
      if (host) return host;
    }
    return undefined;
  }

  /** The caption of a figure whose own picture is left out (one that was there before): nothing to the picture beside it. */
  isOfLeftOut(from: number): boolean {
    let isCaption = false;
    for (let node = from; node >= 0 && !this.#hostsUnder[node]; node = this.tree.nodes[node]?.parent ?? -1) {
      const tag = this.tree.nodes[node]?.tag;
      isCaption ||= tag === 'FIGCAPTION';
      if (tag === 'FIGURE') return isCaption && this.tree.elements[node]?.querySelector('img') != null;
    }
    return false;
  }

  /** The picture that a line belongs to, if it is about one. */
  of(index: number): Element | undefined {
    const run = this.tree.runs[index];
    if (!run) return undefined;
    let common = run.node;
    let figure = -1;
    while (common >= 0 && !this.#hostsUnder[common]) common = this.tree.nodes[common]?.parent ?? -1;
    if (common < 0) return undefined;
    for (let node = common; node >= 0; node = this.tree.nodes[node]?.parent ?? -1)
      if (this.tree.nodes[node]?.tag === 'FIGURE') figure = node;
    const isFigure = figure >= 0 && (this.#wordsUnder[figure] ?? 0) <= LONGEST_IN_FIGURE;
    const most = isFigure ? LONGEST_IN_FIGURE : LONGEST;
    const isClose = (this.#wordsUnder[common] ?? 0) <= most && (isFigure || !this.#holdsOtherText(common, index));
    const isText = this.keep[index] && !isFigure && !this.#isPlain(index);
    const isOurs = isClose ? this.#isAbout(index, common, isFigure) : this.#isBeside(index, common);
    return isOurs && !isText ? this.#nearest(common, index) : undefined;
  }

  #holdsOtherText(node: number, index: number): boolean {
    return (this.#keptUnder[node] ?? 0) > (this.keep[index] ? 1 : 0);
  }

  #isAbout(index: number, common: number, isFigure: boolean): boolean {
    const run = this.tree.runs[index];
    if (!run) return false;
    const isUnlinked = run.words > 2 && run.linkWords < run.words / 2;
    if (isFigure && (isUnlinked || CREDIT_MARKS.test(marksUpTo(this.tree, run.node, run.block)))) return true;
    if (isMarkedCaption(this.tree, run.node, common) || isPhotoCredit(run.text, run.words)) return true;
    return CAPTION_MARKS.test(marksInside(this.tree, index));
  }

  /** In one element with the text: only right behind the picture, and only what plainly is a caption or a credit. */
  #isBeside(index: number, common: number): boolean {
    const run = this.tree.runs[index];
    if (!run || run.words > LONGEST || !this.#followsHost(index)) return false;
    return isPhotoCredit(run.text, run.words) || CAPTION_MARKS.test(marksUpTo(this.tree, run.node, common + 1));
  }

  /** Enough to take a line from the text for good. */
  #isPlain(index: number): boolean {
    const run = this.tree.runs[index];
    if (!run || !this.#followsHost(index)) return false;
    return isPhotoCredit(run.text, run.words) || PLAIN_MARKS.test(marksUpTo(this.tree, run.node, run.block));
  }

  #followsHost(index: number): boolean {
    if (this.#behind.has(index)) return true;
    return this.#behind.has(index - 1) && !this.keep[index - 1];
  }

  /** Of the pictures under an element the last one before a line, else the first one. */
  #nearest(common: number, index: number): Element | undefined {
    const from = this.tree.runs[index]?.node ?? 0;
    const under = this.#places.filter(([at]) => this.#isUnder(at, common));
    return (under.findLast(([at]) => at < from) ?? under[0])?.[1];
  }

  #isUnder(node: number, outer: number): boolean {
    let up = node;
    while (up > outer) up = this.tree.nodes[up]?.parent ?? -1;
    return up === outer;
  }
}

function marksUpTo(tree: PlacedTree, from: number, end: number): string {
  let marks = '';
  for (let node = from; node >= end; node = tree.nodes[node]?.parent ?? -1) marks += ` ${marksOf(tree, node)}`;
  return marks;
}

/** Of the inline elements that a line is made of. */
function marksInside(tree: PlacedTree, index: number): string {
  const parents = new Set((tree.texts[index] ?? []).map((text) => text.parentElement));
  return [...parents]
    .map((one) => `${one?.getAttribute('class') ?? ''} ${one?.getAttribute('data-role') ?? ''}`)
    .join(' ');
}

function marksOf(tree: PlacedTree, node: number): string {
  return `${tree.nodes[node]?.marks ?? ''} ${tree.elements[node]?.getAttribute('data-role') ?? ''}`;
}
