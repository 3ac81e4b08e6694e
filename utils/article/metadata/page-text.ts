const UNSEEN = 'script, style, noscript, template, svg, [hidden], [aria-hidden="true"]';

/** One line: white space folded, entities that the page wrote twice ("&amp;amp;") read once more, no zero-width signs. */
export function oneLine(text: string | null | undefined): string {
  // Most lines of most pages need nothing done.
  if (text && !/[&\u00a0\u00ad\u200b-\u200d\u2060\ufeff]|[^\S ]| {2}/.test(text)) return text.trim();
  const plain = (text ?? '').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, (sign) => (sign === '\u200d' ? sign : ''));
  return withoutEntities(plain)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The text of an element as one line, without scripts and what is hidden by attribute; line breaks are spaces. */
export function lineOf(element: Element): string {
  if (!element.firstElementChild) return oneLine(element.textContent);
  const parts: string[] = [];
  collect(element, parts);
  return oneLine(parts.join(''));
}

function collect(element: Element, parts: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      const child = node as Element;
      // A form's properties may be its inputs: nothing is asked of it, and no line of an article's head is in one.
      if (child instanceof HTMLFormElement || child.matches(UNSEEN)) continue;
      const isBlock = BREAKS.has(child.localName);
      if (isBlock) parts.push(' ');
      collect(child, parts);
      if (isBlock) parts.push(' ');
    }
  }
}

const BREAKS = new Set('br p div li ul ol dd dt dl h1 h2 h3 h4 h5 h6 td th tr section header footer figure'.split(' '));

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', szlig: 'ß' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', oslash: 'ø', aelig: 'æ' },
};
/** "eacute" is an e with an acute accent, and so with the others. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a' },
  ...{ cedil: '\u0327', caron: '\u030c' },
};

function namedSign(name: string): string | undefined {
  if (NAMED[name]) return NAMED[name];
  const accent = ACCENTS[name.slice(1)];
  return accent ? (name.charAt(0) + accent).normalize('NFC') : undefined;
}

/** JSON and attributes hold entities that nobody has read yet. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = (value: string) =>
    value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name) return namedSign(name) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
  return once(once(text));
}

/** Signs that words are made of: all but punctuation, symbols and white space. `\\p{L}` costs ten times as much. */
const WORDS =
  /[^\s!-/:-@[-`{-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** Compared without case, accents' encoding, punctuation and white space. */
export function folded(text: string): string {
  return (text.normalize('NFKC').toLowerCase().match(WORDS) ?? []).join(' ');
}

/** Whether a text has a letter or a digit of any script. */
export function hasWords(text: string): boolean {
  WORDS.lastIndex = 0;
  return WORDS.test(text);
}

/** Whether a word starts with a capital; scripts that know none start none. */
export function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
