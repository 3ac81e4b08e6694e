import type { PlacedBlock } from '@/utils/article/blocks';
import type { Place } from './reader-options';

/** Where the eye rests while reading, from the top of the window: what lies above has been read. */
const EYE = 0.33;

/** Follows how far the reading is. Elements move (pictures, settings), so each question is asked of the layout. */
export interface PlaceFinder {
  now(): Place;
  /** Index of the block at the reading line. */
  blockAt(): number;
}

export function placeFinder(scroller: HTMLElement, blocks: readonly PlacedBlock[]): PlaceFinder {
  const ends = cumulativeLengths(blocks);
  const total = ends.at(-1) ?? 0;
  const blockAt = () => lastAbove(blocks, scroller.getBoundingClientRect().top + scroller.clientHeight * EYE);
  return {
    blockAt,
    now() {
      const paragraph = Math.max(0, blockAt());
      if (scroller.scrollTop <= 0) return { paragraph: 0, percent: 0 };
      if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2) return { paragraph, percent: 100 };
      const read = readUpTo(scroller, blocks, ends, paragraph);
      return { paragraph, percent: total === 0 ? 0 : Math.min(100, (100 * read) / total) };
    },
  };
}

/** Characters behind the reading line, the current block counted by how much of its height lies above it. */
function readUpTo(scroller: HTMLElement, blocks: readonly PlacedBlock[], ends: readonly number[], at: number): number {
  const before = ends[at - 1] ?? 0;
  const box = blocks[at]?.element.getBoundingClientRect();
  if (!box || box.height === 0) return before;
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight * EYE;
  const share = Math.min(1, Math.max(0, (line - box.top) / box.height));
  return before + share * ((ends[at] ?? before) - before);
}

/** Binary search: a dozen reads of layout for thousands of blocks, and no cache to go stale. */
function lastAbove(blocks: readonly PlacedBlock[], line: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const top = blocks[middle]?.element.getBoundingClientRect().top ?? 0;
    if (top <= line) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

function cumulativeLengths(blocks: readonly PlacedBlock[]): number[] {
  let sum = 0;
  return blocks.map(({ block }) => {
    sum += block.text.length;
    return sum;
  });
}
