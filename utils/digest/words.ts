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
 */
export function countWords(text: string, lang: string): WordCount {
  const rest = text.replace(BY_CHARACTER, ' ');
  const characters = rest === text ? 0 : (text.match(BY_CHARACTER) ?? []).length;
  let words = 0;
  for (const piece of pieces(rest)) {
    for (const { isWordLike } of segmenterFor(lang).segment(piece)) if (isWordLike) words++;
  }
  return { words, characters };
}

/** Length, in UTF-16 units, from which a text is cut: beyond it the segmenter's cost grows with the square. */
const PIECE = 400;

/** The text in pieces that end at a space, so that no word is cut. */
function* pieces(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > PIECE) {
    const before = text.lastIndexOf(' ', from + PIECE);
    const space = before > from ? before : text.indexOf(' ', from + PIECE);
    if (space < 0) break;
    yield text.slice(from, space);
    from = space;
  }
  yield text.slice(from);
}

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}
