/** Learned weight of a word in class names and ids, or of an element's name in capitals: positive speaks for text. */
export type MarkWeights = ReadonlyMap<string, number>;

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

/** Reads weights from their written form, words by weight: "-5.6 footer nav|1.3 p". */
export function readWeights(written: string): MarkWeights {
  const weights = new Map<string, number>();
  for (const group of written.split('|')) {
    const words = group.split(' ');
    const weight = Number(words[0]);
    for (let at = 1; at < words.length; at++) weights.set(words[at] ?? '', weight);
  }
  return weights;
}
