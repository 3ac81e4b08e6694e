/** What `countWords` counts: a letter of a script without spaces, or letters and digits of others in a row. */
const WORD =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u312f\u3190-\u9fff]|[\dA-Za-z\u00c0-\u0dff\u0f00-\u0fff\u10a0-\u177f\u1800-\u1fff\u2c00-\u2fff\u3130-\u318f\ua000-\ufeff]+/g;

const LONG = 4_000;

/**
 * Words of a text without a segmenter: runs of letters and digits; where a script writes without spaces (Han, kana,
 * Thai, Lao, Khmer, Burmese) each letter counts. Rough on purpose and fast: deciding what is article reads a whole
 * page with it. Reading time counts properly (`utils/digest`).
 */
export function countWords(text: string): number {
  // The browser's own search is faster than a loop that nothing has compiled yet, but makes a list of all it finds.
  return text.length < LONG ? (text.match(WORD)?.length ?? 0) : countSlowly(text);
}

function countSlowly(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f && isDense(code)) {
      count += 1;
      inWord = false;
    } else {
      const letter = isLetter(code);
      if (letter && !inWord) count += 1;
      inWord = letter;
    }
  }
  return count;
}

/** The first words of a text in lower case, at most `most`: the same words that `countWords` counts. */
export function wordsIn(text: string, most: number): string[] {
  const words: string[] =
    text
      .slice(0, most * 24)
      .toLowerCase()
      .match(WORD) ?? [];
  return words.length > most ? words.slice(0, most) : words;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
}

function isDense(code: number): boolean {
  return (
    (code > 0x303f && code < 0xa000 && !(code > 0x312f && code < 0x3190)) ||
    (code > 0x0dff && code < 0x0f00) ||
    (code > 0x0fff && code < 0x10a0) ||
    (code > 0x177f && code < 0x1800)
  );
}
