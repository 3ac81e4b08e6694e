import type { PlacedBlock } from '@/utils/article/blocks';
import type { Spot } from '../flow';

/** Between two columns and between two pages, in px; finish.css has the same. */
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

export function columns(scroller: HTMLElement, blocks: readonly PlacedBlock[], isRtl: boolean): Columns {
  const sign = isRtl ? -1 : 1;
  const step = () => scroller.clientWidth + GAP;
  const count = () => Math.max(1, Math.round((scroller.scrollWidth + GAP) / step()));
  const now = () => Math.round(Math.abs(scroller.scrollLeft) / step());
  const startOf = (spot: Spot) => {
    const box = spot.getClientRects()[0] ?? spot.getBoundingClientRect();
    const window = scroller.getBoundingClientRect();
    return isRtl ? window.right - box.right : box.left - window.left;
  };
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
      return begun && startOf(begun.element) < scroller.clientWidth ? low : Math.max(0, low - 1);
    },
    scrollTo(page) {
      const to = Math.max(0, Math.min(page, count() - 1));
      scroller.scrollTo({ left: sign * step() * to, top: 0, behavior: 'instant' });
    },
  };
}

/** Two columns a window and an odd number of them: the last window would begin in the middle of the one before. */
export function evenOut(article: HTMLElement, scroller: HTMLElement): void {
  delete article.dataset.odd;
  const windows = (scroller.scrollWidth + GAP) / (scroller.clientWidth + GAP);
  if (windows - Math.floor(windows) > 0.25) article.dataset.odd = '';
}
