import { MARKS } from './mark';

/**
 * The range of `text` inside `root`, or undefined. Texts of the article and its digest fold white space, the
 * markup does not, so runs of white space count as one everywhere.
 */
export function findText(root: Element, text: string): Range | undefined {
  return placesIn(fold(root, same), text, same, 1).next().value;
}

/** A text that is looked through again and again, as at each letter of the words that are looked for. */
export interface Searched {
  /** Every place of `text`, whatever its case and accents, at most `most` of them. */
  all(text: string, most: number): Range[];
}

/** The text inside `root`, folded once for all questions, and again where it has changed since, until `signal`. */
export function searched(root: Element, signal: AbortSignal): Searched {
  let folded: Folded | undefined;
  const forget = (records: MutationRecord[]) => {
    // Marks of what was found are drawn beside the text.
    if (records.some(({ target }) => !(target instanceof Element && target.closest(`.${MARKS}`)))) folded = undefined;
  };
  const observer = new MutationObserver(forget);
  observer.observe(root, { characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    all(text, most) {
      forget(observer.takeRecords());
      folded ??= fold(root, plain);
      return [...placesIn(folded, text, plain, most)];
    },
  };
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

function* placesIn({ folded, spot }: Folded, text: string, simplify: Simplify, most: number): Generator<Range> {
  const wanted = stringOf(
    Uint16Array.from(text.replace(/\s+/g, ' ').trim().split(''), (unit) => simplify(unit.charCodeAt(0))),
  );
  if (!wanted) return;
  let at = folded.indexOf(wanted);
  for (let count = 0; at >= 0 && count < most; count++) {
    const first = spot(at);
    const last = spot(at + wanted.length - 1);
    if (!first || !last) return;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    yield range;
    at = folded.indexOf(wanted, at + wanted.length);
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
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
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
