import type { Place } from './reader-options';

/** Where something of the article stands: an element, or a stretch of text. */
export type Spot = Element | Range;

/** A way for the text to run through the window, in place of the one column that scrolls. */
export interface Flow {
  /** Brings a spot into the window. */
  bring(spot: Spot): void;
  place(): Place;
  /** Index of the block that has the reading position, where that is in the window; else of the first in it. */
  at(): number;
  /** How many windows the text fills. */
  count(): number;
  /** To the next window or the one before; false at the ends. */
  turn(by: number): boolean;
}
