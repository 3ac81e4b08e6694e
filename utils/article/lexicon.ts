/** Learned weight of a word in class names and ids, or of an element's name in capitals: positive speaks for text. */
export type MarkWeights = Readonly<Record<string, number>>;

/** What training learned of words, in class names and in short lines. */
export interface Lexicon {
  marks: MarkWeights;
  /** Learned weight of a word among the first of a short line. */
  words: MarkWeights;
}

/** Words of a line that the lexicon looks at. */
export const LEXICON_WORDS = 10;
/** The longest line, in words, that it looks at. */
export const LEXICON_LINE = 30;
