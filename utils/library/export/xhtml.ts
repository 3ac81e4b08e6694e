/**
 * Sanitised markup as XHTML that keeps EPUB's content model, which is HTML's own, enforced: a parser of the web forgives
 * a heading in a link in a heading, e-readers and shops do not. What does not fit is unwrapped; no text is lost.
 */
export interface XhtmlOptions {
  /** The file of a picture inside the book, by its address; undefined: the book has it not. */
  pictureAt(src: string): string | undefined;
  /** What stands for a picture that the book has not, "Picture: …". */
  pictureText(alt: string): string;
}

export function xhtmlOf(root: ParentNode & Node, options: XhtmlOptions): string {
  // Once to learn which places there are, once more with the links that lead to one.
  const first = new Writer(options, new Set());
  first.flow(root);
  const second = new Writer(options, first.places);
  return second.flow(root);
}

/** Text as XML may hold it. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An address as an e-book may hold it: what Java's URI refuses is encoded. Undefined where it is no web address. */
export function bookAddress(href: string): string | undefined {
  const url = URL.parse(href);
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return undefined;
  return url.href
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, (letter) => encodeURIComponent(letter))
    .replace(/#(.*)$/s, (_, rest: string) => `#${rest.replaceAll('#', '%23')}`);
}

const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
const INLINE = new Set(
  'em strong small s cite q abbr code var samp kbd sub sup i b u mark bdi span del ins'.split(' '),
);
/** Written as another element that says nearly as much. */
const AS: Readonly<Record<string, string>> = { dfn: 'i', bdo: 'bdi', time: 'span', dd: 'div', h1: 'h2' };
const BLOCKS = new Set(
  (
    'address aside blockquote div dl dt dd figure figcaption footer header hr li ol ul section table caption thead ' +
    'tbody tfoot tr td th p h1 h2 h3 h4 h5 h6 pre'
  ).split(' '),
);

class Writer {
  readonly places = new Set<string>();
  #isInLink = false;

  constructor(
    readonly options: XhtmlOptions,
    readonly known: ReadonlySet<string>,
  ) {}

  /** Blocks and text side by side, as a section, an item or a cell may hold them. */
  flow(parent: ParentNode & Node): string {
    return childrenOf(parent)
      .map((node) => (node instanceof Element ? this.#flowElement(node) : text(node)))
      .join('');
  }

  /** Text and what runs on in its line; blocks in it are taken apart. */
  #phrasing(parent: Node): string {
    return childrenOf(parent)
      .map((node) => {
        if (!(node instanceof Element)) return text(node);
        if (BLOCKS.has(node.localName)) return ` ${this.#phrasing(node)} `;
        return this.#inline(node, (inner) => this.#phrasing(inner));
      })
      .join('');
  }

  #flowElement(element: Element): string {
    const tag = element.localName;
    if (LINES.has(tag)) return this.#made(element, AS[tag] ?? tag, this.#phrasing(element));
    if (!BLOCKS.has(tag)) return this.#inlineInFlow(element);
    switch (tag) {
      case 'hr':
        return '<hr/>\n';
      case 'ul':
      case 'ol':
        return this.#list(element, tag);
      case 'dt':
        return this.#made(element, 'p', `<b>${this.#phrasing(element)}</b>`);
      case 'table':
        return this.#table(element);
      case 'figure':
        return this.#figure(element);
      case 'blockquote':
      case 'section':
      case 'aside':
        return this.#made(element, tag, this.flow(element));
      default:
        return this.#made(element, 'div', this.flow(element));
    }
  }

  /** A link around paragraphs may stay; any other mark around blocks is no mark. */
  #inlineInFlow(element: Element): string {
    if (!holdsBlock(element)) return this.#inline(element, (inner) => this.#phrasing(inner));
    return this.flow(element);
  }

  #inline(element: Element, inside: (element: Element) => string): string {
    const tag = element.localName;
    if (tag === 'br') return '<br/>';
    if (tag === 'wbr') return '<wbr/>';
    if (tag === 'img') return this.#picture(element);
    if (tag === 'a') return this.#link(element, inside);
    if (tag === 'ruby') return this.#ruby(element);
    const name = AS[tag] ?? tag;
    return INLINE.has(name) ? this.#made(element, name, inside(element), '') : inside(element);
  }

  #link(element: Element, inside: (element: Element) => string): string {
    const href = this.#href(element.getAttribute('href'));
    if (this.#isInLink || !href) return this.#made(element, 'span', inside(element), '');
    this.#isInLink = true;
    const content = inside(element);
    this.#isInLink = false;
    return this.#made(element, 'a', content, '', ` href="${escapeXml(href)}"`);
  }

  #href(href: string | null): string | undefined {
    if (!href?.startsWith('#')) return href ? bookAddress(href) : undefined;
    const place = placeName(href.slice(1));
    return this.known.has(place) ? `#${place}` : undefined;
  }

  #picture(element: Element): string {
    const src = element.getAttribute('src') ?? '';
    const alt = element.getAttribute('alt') ?? '';
    const file = this.options.pictureAt(src);
    if (file) return `<img src="${escapeXml(file)}" alt="${escapeXml(alt)}"/>`;
    const words = escapeXml(this.options.pictureText(alt));
    const address = this.#isInLink ? undefined : bookAddress(src);
    return address ? `<a class="picture" href="${escapeXml(address)}">${words}</a>` : `<span>${words}</span>`;
  }

  /** Readings above the letters that they belong to. */
  #ruby(element: Element): string {
    let base = '';
    let written = '';
    for (const node of childrenOf(element)) {
      const name = node instanceof Element ? node.localName : '';
      if (name === 'rt') {
        const reading = this.#phrasing(node);
        written += base.trim() ? `<ruby>${base}<rt>${reading}</rt></ruby>` : reading;
        base = '';
      } else if (name !== 'rp') base += node instanceof Element ? this.#phrasing(node) : text(node);
    }
    return written + base;
  }

  #list(element: Element, tag: string): string {
    const items = childrenOf(element)
      .filter((node) => node instanceof Element || node.nodeValue?.trim())
      .map((node) => {
        if (!(node instanceof Element)) return `<li>${text(node)}</li>\n`;
        const value = tag === 'ol' ? attribute(node, 'value') : '';
        if (node.localName === 'li') return this.#made(node, 'li', this.flow(node), '\n', value);
        return `<li>${this.#flowElement(node)}</li>\n`;
      });
    if (items.length === 0) return '';
    const start = tag === 'ol' ? attribute(element, 'start') : '';
    return this.#made(element, tag, `\n${items.join('')}`, '\n', start);
  }

  #figure(element: Element): string {
    const captions = childrenOf(element).filter((node) => node instanceof Element && node.localName === 'figcaption');
    const [caption] = captions;
    const rest = childrenOf(element).filter((node) => node !== caption);
    const inner = rest.map((node) => (node instanceof Element ? this.#flowElement(node) : text(node))).join('');
    const legend = caption instanceof Element ? this.#made(caption, 'figcaption', this.#phrasing(caption)) : '';
    return this.#made(element, 'figure', inner + legend);
  }

  #table(element: Element): string {
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
    const head = rows.filter((row) => row.parentElement?.localName === 'thead');
    const body = rows.filter((row) => !head.includes(row));
    if (rows.length === 0) return this.flowOf(element);
    const caption = [...element.children].find((child) => child.localName === 'caption');
    const parts = [
      caption ? this.#made(caption, 'caption', this.#phrasing(caption)) : '',
      head.length > 0 ? `<thead>\n${head.map((row) => this.#row(row)).join('')}</thead>\n` : '',
      body.length > 0 ? `<tbody>\n${body.map((row) => this.#row(row)).join('')}</tbody>\n` : '',
    ];
    return this.#made(element, 'table', `\n${parts.join('')}`);
  }

  flowOf(element: Element): string {
    return this.#made(element, 'div', this.flow(element));
  }

  #row(row: Element): string {
    const cells = [...row.children].map((cell) => {
      const spans = attribute(cell, 'colspan') + attribute(cell, 'rowspan');
      if (cell.localName === 'th')
        return this.#made(cell, 'th', this.#phrasing(cell), '', spans + attribute(cell, 'scope'));
      return this.#made(cell, 'td', this.flow(cell), '', spans);
    });
    return this.#made(row, 'tr', cells.join(''));
  }

  #made(source: Element, tag: string, content: string, after = '\n', more = ''): string {
    return `<${tag}${this.#common(source)}${more}>${content}</${tag}>${after}`;
  }

  #common(element: Element): string {
    const lang = element.getAttribute('lang');
    const dir = element.getAttribute('dir');
    const names = element.getAttribute('class');
    const place = element.id ? placeName(element.id) : '';
    const isFirst = place !== '' && !this.places.has(place);
    if (isFirst) this.places.add(place);
    return [
      isFirst ? ` id="${escapeXml(place)}"` : '',
      names ? ` class="${escapeXml(names)}"` : '',
      lang ? ` lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}"` : '',
      dir === 'ltr' || dir === 'rtl' || (dir === 'auto' && element.localName !== 'bdo') ? ` dir="${dir}"` : '',
    ].join('');
  }
}

function childrenOf(parent: Node): Node[] {
  return Array.from(parent.childNodes).filter(
    (node) => node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE,
  );
}

function text(node: Node): string {
  return escapeXml(node.nodeValue ?? '');
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  return value ? ` ${name}="${escapeXml(value)}"` : '';
}

function holdsBlock(element: Element): boolean {
  return Array.from(element.children).some((child) => BLOCKS.has(child.localName) || holdsBlock(child));
}

/** Names of places begin with a letter and hold letters, digits and a few signs in XML. */
function placeName(id: string): string {
  return `p-${id.replace(/[^\w.-]/g, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`)}`;
}
