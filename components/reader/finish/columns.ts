import type { PlacedBlock } from '@/utils/article/blocks';
import type { Spot } from '../flow';

/** Between two columns and between two pages, in px; pages.css has the same. */
export const GAP = 64;

/** The text as it runs through columns, a windowful of which is a page. Asked of the layout each time, which changes. */
export interface Columns {
  count(): number;
  /** The page in sight, the first one being 0. */
  now(): number;
  pageOf(spot: Spot): number;
  /** Index of the first block that begins on the page in sight, else of the one that runs through it. */
  first(): number;
  /** Puts a page in sight; the last one for any after it. */
  scrollTo(page: number): void;
}

/** Which way one page follows another. All lengths in px. */
export interface Axis {
  /** Of a page, without the gap to the next. */
  size(): number;
  /** Of all pages. */
  length(): number;
  /** How far the page in sight is from the first. */
  scrolled(): number;
  /** From the beginning of the page in sight; negative before it. */
  startOf(box: DOMRect): number;
  scrollTo(length: number): void;
}

/** Lines that run across: pages stand side by side. */
export function sideways(scroller: HTMLElement, isRtl: boolean): Axis {
  return {
    size: () => scroller.clientWidth,
    length: () => scroller.scrollWidth,
    scrolled: () => Math.abs(scroller.scrollLeft),
    startOf(box) {
      const window = scroller.getBoundingClientRect();
      return isRtl ? window.right - box.right : box.left - window.left;
    },
    scrollTo: (length) => scroller.scrollTo({ left: isRtl ? -length : length, top: 0, behavior: 'instant' }),
  };
}

/** Lines that run down: a column is as wide as the window, and the next one stands below it. */
export function downwards(scroller: HTMLElement): Axis {
  return {
    size: () => scroller.clientHeight,
    length: () => scroller.scrollHeight,
    scrolled: () => scroller.scrollTop,
    startOf: (box) => box.top - scroller.getBoundingClientRect().top,
    scrollTo: (length) => scroller.scrollTo({ left: 0, top: length, behavior: 'instant' }),
  };
}

export function columns(axis: Axis, blocks: readonly PlacedBlock[]): Columns {
  const step = () => axis.size() + GAP;
  const count = () => Math.max(1, Math.round((axis.length() + GAP) / step()));
  const now = () => Math.round(axis.scrolled() / step());
  const startOf = (spot: Spot) => axis.startOf(spot.getClientRects()[0] ?? spot.getBoundingClientRect());
  return {
    count,
    now,
    pageOf: (spot) => now() + Math.floor((startOf(spot) + 1) / step()),
    first() {
      let low = 0;
      let high = blocks.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        const block = blocks[middle];
        if (block && startOf(block.element) < -1) low = middle + 1;
        else high = middle;
      }
      const begun = blocks[low];
      return begun && startOf(begun.element) < axis.size() ? low : Math.max(0, low - 1);
    },
    scrollTo: (page) => axis.scrollTo(step() * Math.max(0, Math.min(page, count() - 1))),
  };
}

/** Two columns a window and an odd number of them: the last window would begin in the middle of the one before. */
export function evenOut(article: HTMLElement, scroller: HTMLElement): void {
  delete article.dataset.odd;
  const windows = (scroller.scrollWidth + GAP) / (scroller.clientWidth + GAP);
  if (windows - Math.floor(windows) > 0.25) article.dataset.odd = '';
}
