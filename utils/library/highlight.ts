import type { ArticleId } from '@/utils/library/identity';
import type { ArticleRow } from '@/utils/library/saved-article';

/** 32 hexadecimal digits, random: the same on every device that it comes to. */
export type HighlightId = string;

/** The pens, in the order in which they are offered. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Where a highlight stands: by offsets where the text is still the same, by its words where it is not. */
export interface HighlightAnchor {
  /** The marked text, verbatim. */
  quote: string;
  /** What stands before and after it: tells it from the same words elsewhere. */
  prefix: string;
  suffix: string;
  /** Index into `Article.blocks` of the paragraph that it begins in. */
  paragraph: number;
  /**
   * [start, end) in UTF-16 units from the beginning of that paragraph; an end beyond it runs on into the next ones,
   * with the blank line between them counted (`textOf`).
   */
  start: number;
  end: number;
}

/** What is given to mark a passage. */
export interface HighlightDraft extends HighlightAnchor {
  article: ArticleId;
  colour: HighlightColour;
  /** '' is no note. */
  note: string;
}

/** A marked passage of a saved article, with or without a note. Moments are milliseconds since 1970. */
export interface Highlight extends HighlightDraft {
  id: HighlightId;
  created: number;
  changed: number;
}

/** A highlight with the article that it stands in, for a list over all articles. */
export interface HighlightEntry {
  highlight: Highlight;
  row: ArticleRow;
}

/** The order of the text. */
export function inTextOrder(a: HighlightAnchor, b: HighlightAnchor): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}
