import type { Highlight } from '@/utils/library/highlight';
import type { AidsHost } from '../aids-api';
import { type Line, linesOf } from '../mark';

/** What the bar beside a passage is about. */
export interface Offer {
  beside: Line;
  /** The highlight that was pressed; undefined for a selection. */
  highlight: Highlight | undefined;
  takesFocus: boolean;
}

/** The passage that something is offered for: the offer stays beside it while the text moves. */
export interface PassageOffer {
  readonly offer: Offer | undefined;
  readonly range: Range | undefined;
  /** Another passage; undefined: none. */
  show(range: Range | undefined, more?: Partial<Omit<Offer, 'beside'>>): void;
}

export function passageOffer({ scroller, reading, signal }: AidsHost, onChange: () => void): PassageOffer {
  let offer: Offer | undefined;
  let range: Range | undefined;
  const show = (next: Range | undefined, more: Partial<Omit<Offer, 'beside'>> = {}) => {
    range = next;
    const beside = next && linesOf(next).at(-1);
    if (!offer && !beside) return;
    offer = beside && { highlight: undefined, takesFocus: false, ...more, beside };
    onChange();
  };
  // The bar goes where the text goes: by scrolling, in a window of another size, at another size of its own.
  const follow = () => {
    if (!offer) return;
    const { highlight, takesFocus } = offer;
    show(range, { highlight, takesFocus });
  };
  scroller.addEventListener('scroll', follow, { passive: true, signal });
  const sizes = new ResizeObserver(follow);
  for (const part of [scroller, reading.article]) sizes.observe(part);
  signal.addEventListener('abort', () => sizes.disconnect());
  return {
    get offer() {
      return offer;
    },
    get range() {
      return range;
    },
    show,
  };
}
