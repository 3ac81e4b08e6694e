import { allIn, firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from '@/utils/article/dom';
import { folded, lineOf, oneLine } from './page-text';

/** Stands where two elements of a line meet without white space: "20 May 2020" + "News". */
export const SEAM = '\u2002';

/** A short line of the page, as a reader sees it, with its place. */
export interface Line {
  text: string;
  element: Element;
  /** Lines after the headline's (negative before it); from the top of the page where there is no headline. */
  distance: number;
  /** Inside a link. */
  linked: boolean;
  /** What it tells machines about a time. */
  told?: ToldTime;
}

/** A `<time>`, or the `<abbr>` that was its way before there was one. */
interface ToldTime {
  value: string;
  /** What stands before it in the line. */
  before: string;
  /** Characters by which it is shown. */
  length: number;
}

const SKIPPED = new Set(
  'script style noscript template svg iframe select textarea button nav head option video'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark meta q s samp small span strong sub sup time u var wbr address'.split(
    ' ',
  ),
);
/** Nobody looks further down a page for who wrote it and when. */
const MOST_LINES = 4_000;
/** Lines below the headline within which its authors are named. */
export const NEAR = 40;
const LONGEST = 320;
/** Pieces of text before a time in its line. */
const MOST_PARTS = 40;

/** The short lines of a page: bylines and dates stand in such, near the headline. */
export interface Lines {
  /** Down to `NEAR` lines below the headline: few pages have anything to tell further down. */
  near: readonly Line[];
  /** Of the whole page, read when they are asked for. */
  all: () => readonly Line[];
}

/** Reads the lines near the headline. */
export function shortLines(page: Document, title: string | null): Lines {
  return { near: linesOf(page, title, NEAR), all: () => linesOf(page, title, Number.POSITIVE_INFINITY) };
}

/** From the top of the page down to so many lines below its headline. */
function linesOf(page: Document, title: string | null, furthest: number): Line[] {
  const body = allIn(page, 'body')[0];
  if (!body) return [];
  const reader = new LineReader(headlineIn(page, title), furthest);
  reader.visit(body, false);
  reader.end();
  const { lines, headlineAt } = reader;
  for (const [index, line] of lines.entries()) line.distance = headlineAt < 0 ? index + 1 : index - headlineAt;
  return lines.filter(({ text }) => text.length <= LONGEST);
}

/** Comments, related articles, the foot of the page: what is said there is about something else. */
const FOREIGN = /\bcomments?\b|comment-|commentlist|footer(?!.*\barticle\b)|related|recommend|leserbrief/;

/** Whether a line with these marks (`marksOf`) stands in a part of the page that is not the article's. */
export function isForeign({ distance }: Line, marks: string): boolean {
  return FOREIGN.test(marks) && (distance < -3 || distance > 1);
}

function headlineIn(page: Document, title: string | null): Element | undefined {
  const wanted = folded(title ?? '');
  const headings = allIn(page, 'h1, h2, [itemprop~="headline"]').slice(0, 80);
  const same = headings.find((element) => wanted !== '' && folded(lineOf(element)) === wanted);
  return same ?? headings.find(({ localName }) => localName === 'h1');
}

function isIn(outer: Element, inner: Element): boolean {
  return outer === inner || Node.prototype.contains.call(outer, inner) || Node.prototype.contains.call(inner, outer);
}

class LineReader {
  readonly lines: Line[] = [];
  /** The headline's line, -1 as long as it was not met. */
  headlineAt = -1;
  private parts: string[] = [];
  private start: Element | undefined;
  private linked = false;
  private told: ToldTime | undefined;

  constructor(
    private readonly headline: Element | undefined,
    private readonly furthest: number,
  ) {}

  visit(element: Element, inLink: boolean): void {
    for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
      if (this.isFull) return;
      const type = typeOf(node);
      if (type === Node.TEXT_NODE) this.add(node.nodeValue ?? '', element, inLink);
      else if (type === Node.ELEMENT_NODE) this.enter(node as unknown as Element, inLink);
    }
  }

  private get isFull(): boolean {
    const { length } = this.lines;
    const isPast = this.headline === undefined || this.headlineAt >= 0;
    return length > MOST_LINES || (isPast && length - this.headlineAt > this.furthest);
  }

  end(): void {
    const text = this.parts.length > 1 ? joined(this.parts) : oneLine(this.parts[0]);
    const { start: element, linked, told } = this;
    if (text && element) this.push({ text, element, distance: 0, linked, ...(told ? { told } : {}) });
    this.parts = [];
    this.start = undefined;
    this.told = undefined;
  }

  private push(line: Line): void {
    if (this.headlineAt < 0 && this.headline && isIn(this.headline, line.element)) this.headlineAt = this.lines.length;
    this.lines.push(line);
  }

  private enter(child: Element, inLink: boolean): void {
    const name = nameOf(child);
    if (SKIPPED.has(name)) return;
    const isInline = INLINE.has(name);
    if (!isInline) this.end();
    else this.told ??= this.toldBy(child, name);
    this.visit(child, inLink || name === 'a');
    if (!isInline) this.end();
  }

  private toldBy(element: Element, name: string): ToldTime | undefined {
    if ((name !== 'time' && name !== 'abbr') || this.parts.length > MOST_PARTS) return undefined;
    const value = Element.prototype.getAttribute.call(element, name === 'time' ? 'datetime' : 'title');
    if (!value || !/\d{4}/.test(value)) return undefined;
    return { value, before: oneLine(this.parts.join('')), length: lineOf(element).length };
  }

  private add(text: string, element: Element, inLink: boolean): void {
    if (!this.start && /\S/.test(text)) {
      this.start = element;
      this.linked = inLink;
    }
    this.parts.push(text);
  }
}

/** A line may have a hundred thousand parts: what is joined so far is not looked at again for each of them. */
function joined(parts: string[]): string {
  const pieces: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    if (part === '') continue;
    if (isOpen && /^\S/.test(part)) pieces.push(SEAM);
    pieces.push(part);
    isOpen = /\S/.test(part.at(-1) ?? '');
  }
  return pieces
    .join('')
    .split(SEAM)
    .map(oneLine)
    .filter((piece) => piece !== '')
    .join(SEAM);
}

/** Marks of elements that are around many lines. */
export type KnownMarks = Map<Node, string>;

/**
 * Class names, ids, itemprops and tags from an element outwards, seven levels at most, in lower case. `known` keeps each
 * element's for the next line.
 */
export function marksOf(element: Element, known: KnownMarks = new Map()): string {
  const marks: string[] = [];
  let one: Node | null = element;
  for (let level = 0; one && level < 7; level++, one = parentOf(one) as Node | null) {
    let own = known.get(one);
    if (own === undefined) {
      own = typeOf(one) === Node.ELEMENT_NODE ? ownMarks(one as Element) : '';
      known.set(one, own);
    }
    if (own === '') break;
    marks.push(own);
  }
  return marks.join(' < ');
}

/** Empty for what is around everything. */
function ownMarks(element: Element): string {
  const name = nameOf(element);
  if (/^(?:body|html)$/i.test(name)) return '';
  const get = (attribute: string) => Element.prototype.getAttribute.call(element, attribute) ?? '';
  return `${name} ${get('class')} ${get('id')} ${get('itemprop')} ${get('rel')}`.toLowerCase();
}
