import type { Passage } from '@/utils/article/anchor';
import type { PlacedBlock } from '@/utils/article/blocks';

/** One letter or mark of a block on the screen, with where it stands in the block's text. White space has none. */
interface Spot {
  node: Text;
  offset: number;
  /** UTF-16 units from the beginning of the block's text. */
  at: number;
}

/** Of the interface, not of the article: buttons that were added to it, and formulas as they were set from their TeX. */
const NOT_TEXT = 'button, [aria-hidden="true"]:not(.tex), .unseen, .is-set > math';

/** Maps passages of the article's text to ranges on the screen, and back. */
export interface TextPlaces {
  /** Undefined where the text on the screen is not the block's (a table that says other than its cells). */
  rangeOf(passage: Passage): Range | undefined;
  /** Undefined where no running text is in the range. */
  passageOf(range: Range): Passage | undefined;
}

export function textPlaces(blocks: readonly PlacedBlock[]): TextPlaces {
  const spots = (paragraph: number) => spotsOf(blocks, paragraph);
  return {
    rangeOf({ paragraph, start, end }) {
      const first = spots(paragraph)?.find(({ at }) => at >= start);
      const last = lastBefore(blocks, paragraph, end);
      if (!first || !last) return undefined;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range.collapsed ? undefined : range;
    },
    passageOf(range) {
      let first: { paragraph: number; at: number } | undefined;
      let end = 0;
      let offset = 0;
      for (const [paragraph, { element, block }] of blocks.entries()) {
        const inside = range.intersectsNode(element) ? (spots(paragraph) ?? []).filter(isIn(range)) : [];
        const [begin] = inside;
        if (begin && !first) {
          first = { paragraph, at: begin.at };
          offset = 0;
        }
        const last = inside.at(-1);
        if (last) end = offset + last.at + 1;
        offset += block.text.length + 2;
      }
      return first && { paragraph: first.paragraph, start: first.at, end };
    },
  };
}

function isIn(range: Range): (spot: Spot) => boolean {
  return ({ node, offset }) => range.comparePoint(node, offset) === 0 && range.comparePoint(node, offset + 1) === 0;
}

/** The last letter before an offset that may lie in a later block. */
function lastBefore(blocks: readonly PlacedBlock[], from: number, end: number): Spot | undefined {
  let [paragraph, rest] = [from, end];
  while (paragraph < blocks.length - 1) {
    const length = (blocks[paragraph]?.block.text.length ?? 0) + 2;
    if (rest <= length) break;
    rest -= length;
    paragraph += 1;
  }
  return spotsOf(blocks, paragraph)?.findLast(({ at }) => at < rest);
}

/** Aligned by letters and marks alone: block texts fold white space, each kind of block in its own way. */
function spotsOf(blocks: readonly PlacedBlock[], paragraph: number): Spot[] | undefined {
  const placed = blocks[paragraph];
  if (!placed) return undefined;
  const { element, block } = placed;
  const shown = lettersIn(element);
  const letters = shown.map(({ node, offset }) => node.data.charAt(offset)).join('');
  const wanted = block.text.replace(/\s+/g, '');
  const from = letters.indexOf(wanted, passed(blocks, paragraph));
  if (from < 0 || !wanted) return undefined;
  const spots: Spot[] = [];
  let index = from;
  for (let at = 0; at < block.text.length; at++) {
    if (/\s/.test(block.text.charAt(at))) continue;
    const letter = shown[index++];
    if (letter) spots.push({ ...letter, at });
  }
  return spots;
}

/** An item's text goes on after the list inside it: letters of earlier blocks in the same element are not meant. */
function passed(blocks: readonly PlacedBlock[], paragraph: number): number {
  const element = blocks[paragraph]?.element;
  let length = 0;
  for (let before = paragraph - 1; before >= 0; before--) {
    const other = blocks[before];
    if (!other || !element?.contains(other.element)) break;
    length += other.block.text.replace(/\s+/g, '').length;
  }
  return length;
}

function lettersIn(element: Element): Omit<Spot, 'at'>[] {
  const found: Omit<Spot, 'at'>[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      if (!/\s/.test(node.data.charAt(offset))) found.push({ node, offset });
    }
  }
  return found;
}
