import { isBlockElement } from './blocks';
import { listing } from './code';
import { absolute } from './images';
import { type Shown, shownOf } from './shown';
import { isDataTable } from './tables';

/** What of the page's copy goes into the article. */
export interface Kept extends Shown {
  texts: ReadonlySet<Text>;
  /** Text of the line that introduces the article. */
  standfirst: ReadonlySet<Text>;
}

const INLINE = new Set(
  'ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q S SAMP SMALL STRONG SUB SUP TIME U VAR RUBY RB RT RP'.split(
    ' ',
  ),
);
const HOLDERS = new Set('BLOCKQUOTE DD DL DT LI OL TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'.split(' '));
/** Take text directly; everything else needs a paragraph for it. */
const TAKES_TEXT = new Set('LI DT DD TD TH CAPTION'.split(' '));
/** The list has its own. */
const TYPED_BULLET = /^\s*[•◦‣▪●○·▸►■]\s*/;
/** What a link to the place itself shows beside a heading or a term: for the hand, not for reading. */
const PERMALINK = /^\s*(?:¶|§|#|🔗|⚓)\uFE0F?\s*$/u;
/** Attributes that stay. */
const CARRIED = 'id dir lang start value reversed type colspan rowspan scope datetime title'.split(' ');
const CARRIED_INLINE = 'id dir lang title datetime'.split(' ');
const LINES = new Set('P H1 H2 H3 H4 H5 H6'.split(' '));

/**
 * Writes the article anew from what is kept of the copy, in the page's order: wrappers and their attributes vanish,
 * loose text and text between double line breaks becomes paragraphs, inline markup is carried on across them.
 */
export function buildArticle(body: Element, kept: Kept): Element {
  const builder = new ArticleBuilder(body, kept);
  builder.children(body, builder.root);
  return builder.root;
}

class ArticleBuilder {
  readonly root: Element;
  readonly #document: Document;
  readonly #holders = new Set<Element>();
  #line: Element | undefined;
  /** Inline elements of the copy that are open, and what was made of them in this line. */
  #sources: Element[] = [];
  #opened: { source: Element; made: Element }[] = [];
  #breaks = 0;

  constructor(
    body: Element,
    readonly kept: Kept,
  ) {
    this.#document = body.ownerDocument;
    this.root = this.#document.createElement('div');
    for (const text of kept.texts) this.#hold(text);
    for (const element of kept.media.images.keys()) this.#hold(element);
    for (const element of kept.media.embeds) this.#hold(element);
  }

  #hold(node: Node): void {
    if (node instanceof Element) this.#holders.add(node);
    for (let up = node.parentElement; up && !this.#holders.has(up); up = up.parentElement) this.#holders.add(up);
  }

  children(from: Element, into: Element): void {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        if (!this.kept.texts.has(child as Text)) continue;
        this.#text((child as Text).data, into);
        if (this.#line && this.kept.standfirst.has(child as Text)) this.#markStandfirst(this.#line);
      } else if (child.nodeType === Node.ELEMENT_NODE) this.#element(child as Element, into);
    }
  }

  #element(element: Element, into: Element): void {
    if (element.tagName === 'BR') this.#break();
    if (!this.#holders.has(element)) return;
    const tag = element.tagName;
    if (tag === 'A' && isPermalink(element)) return;
    if (this.kept.media.images.has(element) || this.kept.media.embeds.has(element)) this.#figure(element, into);
    else if (tag === 'PRE') this.#listing(element, into);
    else if (tag === 'TABLE' && !isDataTable(element)) this.#through(element, into);
    else if (LINES.has(tag)) this.#lineElement(element, into);
    else if (HOLDERS.has(tag) && this.#fits(element, into)) this.#holder(element, into);
    else if (isBlockElement(element)) this.#through(element, into);
    else this.#inline(element, into);
  }

  /** Items stand in lists and cells in rows; elsewhere they are plain sections. */
  #fits(element: Element, into: Element): boolean {
    switch (element.tagName) {
      case 'LI':
        return /^(?:OL|UL)$/.test(into.tagName);
      case 'DT':
      case 'DD':
        return into.tagName === 'DL';
      case 'TR':
        return /^(?:TABLE|TBODY|THEAD|TFOOT)$/.test(into.tagName);
      case 'TD':
      case 'TH':
        return into.tagName === 'TR';
      case 'TBODY':
      case 'THEAD':
      case 'TFOOT':
      case 'CAPTION':
        return into.tagName === 'TABLE';
      default:
        return !/^(?:TR|DL)$/.test(into.tagName);
    }
  }

  #through(element: Element, into: Element): void {
    this.#close();
    this.children(element, into);
    this.#close();
  }

  #holder(element: Element, into: Element): void {
    this.#close();
    const made = this.#make(element, into);
    this.children(element, made);
    this.#close();
    if (!made.hasChildNodes() && made.tagName !== 'TD' && made.tagName !== 'TH') made.remove();
    // A gallery or a lead picture that the page sets as a list.
    if (isOfFigures(made)) made.replaceWith(...[...made.children].flatMap((item) => [...item.children]));
  }

  #lineElement(element: Element, into: Element): void {
    this.#close();
    const made = this.#make(element, into);
    this.#line = made;
    this.children(element, into);
    this.#close();
    if (!made.textContent.trim()) made.remove();
  }

  #make(element: Element, into: Element): Element {
    const tag = this.#isIntroduction(element) ? 'P' : element.tagName === 'H1' ? 'H2' : element.tagName;
    const made = this.#document.createElement(tag);
    carry(element, made, CARRIED);
    into.append(made);
    return made;
  }

  /** A heading that heads nothing: many pages set their standfirst as one. */
  #isIntroduction(element: Element): boolean {
    return /^H[1-6]$/.test(element.tagName) && [...this.kept.standfirst].some((text) => element.contains(text));
  }

  #inline(element: Element, into: Element): void {
    this.#sources.push(element);
    this.children(element, into);
    this.#sources.pop();
  }

  #text(written: string, into: Element): void {
    const opensItem = into.tagName === 'LI' && into.textContent.trim() === '';
    const opensHeading = /^H\d$/.test(this.#line?.tagName ?? '') && !this.#line?.textContent.trim();
    const data = opensItem ? written.replace(TYPED_BULLET, '') : opensHeading ? written.trimStart() : written;
    if (!/\S/.test(data) && !this.#line) return;
    const spot = this.#spot(into);
    if (this.#breaks > 0 && /\S/.test(data)) {
      if (spot.hasChildNodes() || this.#line?.hasChildNodes()) spot.append(this.#document.createElement('br'));
      this.#breaks = 0;
    }
    spot.append(data);
  }

  #markStandfirst(line: Element): void {
    if (line.tagName === 'P') line.className = 'lectern-standfirst';
  }

  /** One break is a new line, two are a new paragraph. */
  #break(): void {
    if (!this.#line) return;
    this.#breaks += 1;
    if (this.#breaks < 2 || LINES.has(this.#line.tagName) === false) return;
    const { tagName, parentElement } = this.#line;
    this.#close();
    if (tagName === 'P' && parentElement) this.#breaks = 0;
  }

  /** Where text goes now: the open line, with the inline elements around it made in it. */
  #spot(into: Element): Element {
    if (!this.#line) {
      this.#opened = [];
      this.#line = TAKES_TEXT.has(into.tagName) && !hasBlocks(into) ? into : this.#paragraph(into);
    }
    let shared = 0;
    const wanted = this.#sources.filter((source) => this.#madeOf(source) !== undefined);
    while (shared < wanted.length && this.#opened[shared]?.source === wanted[shared]) shared += 1;
    this.#opened.length = shared;
    for (const source of wanted.slice(shared)) {
      const made = this.#makeInline(source);
      (this.#opened.at(-1)?.made ?? this.#line).append(made);
      this.#opened.push({ source, made });
    }
    return this.#opened.at(-1)?.made ?? this.#line;
  }

  #paragraph(into: Element): Element {
    const paragraph = this.#document.createElement('p');
    const holder = /^(?:OL|UL)$/.test(into.tagName) ? into.appendChild(this.#document.createElement('li')) : into;
    holder.append(paragraph);
    return paragraph;
  }

  #madeOf(source: Element): string | undefined {
    if (source.tagName === 'A') return this.#href(source) || source.id ? 'A' : undefined;
    return INLINE.has(source.tagName) ? source.tagName : undefined;
  }

  #makeInline(source: Element): Element {
    const made = this.#document.createElement(source.tagName);
    const href = source.tagName === 'A' ? this.#href(source) : undefined;
    if (href) made.setAttribute('href', href);
    carry(source, made, CARRIED_INLINE);
    const math = /\blectern-math(?:-block)?\b/.exec(source.className)?.[0];
    if (source.tagName === 'CODE' && math) made.className = math;
    return made;
  }

  #href(link: Element): string | undefined {
    const href = link.getAttribute('href')?.trim();
    if (!href || /^javascript:/i.test(href)) return undefined;
    if (href.startsWith('#')) return href;
    if (/^(?:mailto|tel):/i.test(href)) return href;
    return absolute(href, this.kept.base);
  }

  #figure(element: Element, into: Element): void {
    this.#close();
    const figure = shownOf(element, this.kept, this.#document);
    if (figure) outOfRow(into).append(figure);
  }

  #listing(element: Element, into: Element): void {
    this.#close();
    outOfRow(into).append(listing(element, this.#document));
  }

  #close(): void {
    this.#line = undefined;
    this.#opened = [];
    this.#breaks = 0;
  }
}

function isOfFigures(list: Element): boolean {
  const inside = [...list.children].flatMap((item) => [...item.childNodes]);
  return list.matches('ul,ol') && inside.every((node) => node.nodeName === 'FIGURE');
}

function isPermalink(link: Element): boolean {
  return PERMALINK.test(link.textContent) && link.getAttribute('href')?.includes('#') === true;
}

function carry(from: Element, to: Element, names: readonly string[]): void {
  // Most elements have no attributes and need not be asked for a dozen.
  if (!from.hasAttributes()) return;
  for (const name of names) {
    const value = from.getAttribute(name);
    if (value) to.setAttribute(name, value);
  }
}

/** Lists, rows and tables hold only their own kind. */
function outOfRow(into: Element): Element {
  let spot = into;
  while (/^(?:OL|UL|TABLE|TBODY|THEAD|TFOOT|TR|DL)$/.test(spot.tagName) && spot.parentElement)
    spot = spot.parentElement;
  return spot;
}

function hasBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isBlockElement(child)) return true;
  return false;
}
