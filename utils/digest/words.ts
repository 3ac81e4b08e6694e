const segmenters = new Map<string, Intl.Segmenter>();

/** Scripts whose signs are read one by one, without spaces between words: counted by character. */
const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** What there is to read in a text: `words`, and beside them Chinese and Japanese `characters`. */
export interface WordCount {
  words: number;
  characters: number;
}

/**
 * Counts what there is to read in one block of text. Chinese and Japanese by characters, everything else by the
 * words of `Intl.Segmenter`, which knows Thai, Lao, Khmer and Burmese by dictionary and leaves punctuation out.
 * Call it block by block (the segmenter is quadratic in the length of its text).
 */
export function countWords(text: string, lang: string): WordCount {
  const rest = text.replace(BY_CHARACTER, ' ');
  const characters = rest === text ? 0 : (text.match(BY_CHARACTER) ?? []).length;
  let words = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(rest)) if (isWordLike) words++;
  return { words, characters };
}

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}
