import { isBlockElement } from './blocks';
import { countWords } from './count-words';

/** An element of the page, reduced to what deciding needs. Plain data, so that training reads the same from a file. */
export interface PageNode {
  /** Index of the parent in `PageTree.nodes`, -1 for the body. */
  parent: number;
  tag: string;
  /** Class names, id, role, itemprop as the page writes them. */
  marks: string;
  /** Hidden by attribute or inline style. */
  hidden: boolean;
}

/** A line of text: what stands between two block boundaries (or two line breaks) of the page. */
export interface Run {
  /** Index of the innermost element that holds the whole line. */
  node: number;
  /** Index of the nearest block element around it. */
  block: number;
  text: string;
  words: number;
  linkWords: number;
  links: number;
  boldWords: number;
  /** Pictures, videos and frames since the run before. */
  media: number;
  /** Readability kept it. */
  kept: boolean;
}

/** The page as lines in document order and the tree of elements around them. */
export interface PageTree {
  nodes: PageNode[];
  runs: Run[];
}

/** Whether an element is one of a kind, or stands in one. */
export function isWithin({ nodes }: PageTree, from: number, tag: string): boolean {
  for (let node = from; node >= 0; node = nodes[node]?.parent ?? -1) if (nodes[node]?.tag === tag) return true;
  return false;
}

/** Characters: six novels of the longest. Reading 50 million, and laying them out once more, took a tab minutes. */
const MAX_TEXT = 20_000_000;

/** A `PageTree` tied to the elements it was read from. */
export interface PlacedTree extends PageTree {
  elements: Element[];
  /** The text nodes of each run. */
  texts: Text[][];
  /** There is more text than anybody reads; the lines end where it became too much. */
  isTooLong: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg CANVAS OBJECT INPUT SELECT TEXTAREA OPTION DATALIST HEAD LINK META TITLE'.split(
    ' ',
  ),
);
const MEDIA = new Set('IMG PICTURE VIDEO AUDIO IFRAME EMBED AMP-IMG'.split(' '));
const BOLD = new Set('B STRONG H1 H2 H3 H4 H5 H6 TH DT'.split(' '));

/** Reads the body of a prepared copy in one walk. */
export function readTree(body: Element): PlacedTree {
  const reader = new TreeReader();
  reader.visit(body, -1, { block: 0, inLink: false, bold: false, pre: false });
  reader.flush(0);
  const { nodes, runs, elements, texts, isTooLong } = reader;
  return { nodes, runs, elements, texts, isTooLong };
}

interface Context {
  block: number;
  inLink: boolean;
  bold: boolean;
  pre: boolean;
}

interface Line {
  node: number;
  parts: string[];
  texts: Text[];
  words: number;
  linkWords: number;
  links: number;
  boldWords: number;
  breaks: number;
  hasText: boolean;
}

const emptyLine = (): Line => ({
  node: -1,
  parts: [],
  texts: [],
  words: 0,
  linkWords: 0,
  links: 0,
  boldWords: 0,
  breaks: 0,
  hasText: false,
});

/** Most lines need nothing done. */
const foldedSpace = (text: string) => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);

class TreeReader {
  readonly nodes: PageNode[] = [];
  readonly runs: Run[] = [];
  readonly elements: Element[] = [];
  readonly texts: Text[][] = [];
  #line = emptyLine();
  #media = 0;
  #length = 0;

  get isTooLong(): boolean {
    return this.#length > MAX_TEXT;
  }

  visit(element: Element, parent: number, outer: Context): void {
    const tag = element.tagName;
    if (SKIPPED.has(tag)) return;
    if (MEDIA.has(tag)) this.#media += 1;
    const index = this.#add(element, tag, parent);
    const isBlock = isBlockElement(element);
    if (isBlock) this.flush(outer.block);
    if (tag === 'A') this.#line.links += 1;
    const inner: Context = {
      block: isBlock ? index : outer.block,
      inLink: outer.inLink || tag === 'A',
      bold: outer.bold || BOLD.has(tag),
      pre: outer.pre || tag === 'PRE',
    };
    // What stands inside a frame's tags is for browsers without frames.
    const first = tag === 'IFRAME' ? null : element.firstChild;
    for (let child = first; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) this.#text(child as Text, index, inner);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        if ((child as Element).tagName === 'BR') this.#break(inner);
        else this.visit(child as Element, index, inner);
      }
    }
    if (isBlock) this.flush(index);
  }

  flush(block: number): void {
    const line = this.#line;
    // Every element that holds no text itself begins and ends a line of nothing.
    if (line.parts.length === 0 && line.links === 0) return;
    if (line.hasText) {
      const text = foldedSpace(line.parts.join('').trim());
      const { node, words, linkWords, links, boldWords } = line;
      this.runs.push({ node, block, text, words, linkWords, links, boldWords, media: this.#media, kept: false });
      this.texts.push(line.texts);
      this.#media = 0;
    }
    this.#line = emptyLine();
  }

  #add(element: Element, tag: string, parent: number): number {
    this.elements.push(element);
    // Every other element has no attributes, and nine questions less to answer.
    if (!element.hasAttributes()) return this.nodes.push({ parent, tag, marks: '', hidden: false }) - 1;
    const style = element.getAttribute('style');
    const hidden =
      element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style));
    const marks = [
      element.getAttribute('class'),
      element.id,
      element.getAttribute('role'),
      element.getAttribute('itemprop'),
      element.getAttribute('data-testid'),
      element.getAttribute('data-component'),
    ];
    return this.nodes.push({ parent, tag, marks: marks.filter(Boolean).join(' '), hidden }) - 1;
  }

  #break(context: Context): void {
    const line = this.#line;
    line.breaks += 1;
    line.parts.push(' ');
    if (line.breaks > 1 && !context.pre) this.flush(context.block);
  }

  #text(node: Text, index: number, context: Context): void {
    const value = node.data;
    this.#length += value.length;
    if (this.#length > MAX_TEXT) return;
    const line = this.#line;
    line.texts.push(node);
    line.parts.push(value);
    if (!/\S/.test(value)) return;
    const words = countWords(value);
    line.hasText = true;
    line.breaks = 0;
    line.words += words;
    if (context.inLink) line.linkWords += words;
    if (context.bold) line.boldWords += words;
    line.node = line.node < 0 ? index : this.#common(line.node, index);
  }

  /** The innermost element around two. */
  #common(a: number, b: number): number {
    let [x, y] = [a, b];
    while (x !== y) {
      if (x > y) x = this.nodes[x]?.parent ?? 0;
      else y = this.nodes[y]?.parent ?? 0;
    }
    return x;
  }
}
