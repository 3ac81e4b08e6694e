/**
 * The range of `text` inside `root`, or undefined. Texts of the article and its digest fold white space, the
 * markup does not, so runs of white space count as one everywhere.
 */
export function findText(root: Node, text: string): Range | undefined {
  return find(root, text, same).next().value ?? undefined;
}

/** Every place of `text` inside `root`, whatever its case and accents, at most `most` of them. */
export function findAll(root: Node, text: string, most: number): Range[] {
  const found: Range[] = [];
  for (const range of find(root, text, plain)) {
    if (found.push(range) === most) break;
  }
  return found;
}

type Simplify = (unit: string) => string;

const same: Simplify = (unit) => unit;

/** A letter without case and accents. Always one unit for one, so that places in the text stay what they are. */
const plain: Simplify = (unit) => {
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
};

function* find(root: Node, text: string, simplify: Simplify): Generator<Range, undefined> {
  const wanted = Array.from(text.replace(/\s+/g, ' ').trim().split(''), simplify).join('');
  if (!wanted) return;
  const { folded, places } = fold(root, simplify);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const first = places[at];
    const last = places[at + wanted.length - 1];
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

/** All text under `root` with white space folded, and for each UTF-16 unit where it stands. */
function fold(root: Node, simplify: Simplify): { folded: string; places: Spot[] } {
  const places: Spot[] = [];
  const units: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, OWN_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      for (let offset = 0; offset < node.data.length; offset++) {
        const unit = node.data.charAt(offset);
        const isSpace = /\s/.test(unit);
        if (isSpace && (units.at(-1) ?? ' ') === ' ') continue;
        units.push(isSpace ? ' ' : simplify(unit));
        places.push({ node, offset });
      }
    } else if ((node as Element).localName === 'br' && (units.at(-1) ?? ' ') !== ' ') {
      const previous = places.at(-1);
      if (!previous) continue;
      units.push(' ');
      places.push(previous);
    }
  }
  return { folded: units.join(''), places };
}
