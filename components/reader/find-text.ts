/**
 * The range of `text` inside `root`, or undefined. Texts of the article and its digest fold white space, the
 * markup does not, so runs of white space count as one everywhere.
 */
export function findText(root: Element, text: string): Range | undefined {
  return find(root, text, same).next().value ?? undefined;
}

/** Every place of `text` inside `root`, whatever its case and accents, at most `most` of them. */
export function findAll(root: Element, text: string, most: number): Range[] {
  const found: Range[] = [];
  for (const range of find(root, text, plain)) {
    if (found.push(range) === most) break;
  }
  return found;
}

/** One unit for one, so that places in the text stay what they are. */
type Simplify = (unit: number) => number;

const same: Simplify = (unit) => unit;

/** A letter without case and accents. */
const plain: Simplify = (unit) => {
  // Most text is plain letters, and a book has half a million of them.
  if (unit < 128) return unit > 64 && unit < 91 ? unit + 32 : unit;
  const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
};

function* find(root: Element, text: string, simplify: Simplify): Generator<Range, undefined> {
  const wanted = stringOf(
    Uint16Array.from(text.replace(/\s+/g, ' ').trim().split(''), (unit) => simplify(unit.charCodeAt(0))),
  );
  if (!wanted) return;
  const { folded, spot } = fold(root, simplify);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const first = spot(at);
    const last = spot(at + wanted.length - 1);
    if (!first || !last) return;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    yield range;
  }
}

/** A formula that was set stands beside its source, which is the article's text; the signs are the same once more. */
const OWN_TEXT = (node: Node) => (node.nodeName === 'math' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);

interface Spot {
  node: Text;
  offset: number;
}

interface Folded {
  folded: string;
  /** Where a UTF-16 unit of `folded` stands. */
  spot(at: number): Spot | undefined;
}

const SPACE = 32;

/** All text under `root` with white space folded. */
function fold(root: Element, simplify: Simplify): Folded {
  const most = root.textContent.length + root.getElementsByTagName('br').length;
  const units = new Uint16Array(most);
  const offsets = new Uint32Array(most);
  /** The text nodes, and where in `units` each begins. */
  const nodes: Text[] = [];
  const begins: number[] = [];
  let count = 0;
  const isAfterSpace = () => count === 0 || units[count - 1] === SPACE;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, OWN_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const { data } = node;
      const begin = count;
      for (let offset = 0; offset < data.length; offset++) {
        const unit = data.charCodeAt(offset);
        const isSpace = isWhite(unit);
        if (isSpace && isAfterSpace()) continue;
        units[count] = isSpace ? SPACE : simplify(unit);
        offsets[count++] = offset;
      }
      if (count === begin) continue;
      nodes.push(node);
      begins.push(begin);
    } else if ((node as Element).localName === 'br' && !isAfterSpace()) {
      // Stands where the text before it ends.
      units[count] = SPACE;
      offsets[count] = offsets[count - 1] ?? 0;
      count++;
    }
  }
  const spot = (at: number) => {
    const node = nodes[lastAtOrBefore(begins, at)];
    return node && { node, offset: offsets[at] ?? 0 };
  };
  return { folded: stringOf(units.subarray(0, count)), spot };
}

function isWhite(unit: number): boolean {
  return unit <= 32 ? unit === 32 || (unit > 8 && unit < 14) : unit > 127 && /\s/.test(String.fromCharCode(unit));
}

function stringOf(units: Uint16Array): string {
  let text = '';
  // As many arguments as every engine takes.
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

/** The index of the last of these rising numbers that is not more than `value`. */
function lastAtOrBefore(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
