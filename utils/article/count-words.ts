/**
 * Words of a text without a segmenter: runs of letters and digits; where a script writes without spaces (Han, kana,
 * Thai, Lao, Khmer, Burmese) each letter counts. Rough on purpose and fast: deciding what is article reads a whole
 * page with it. Reading time counts properly (`utils/digest`).
 */
export function countWords(text: string): number {
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
  const words: string[] = [];
  const lower = text.slice(0, most * 24).toLowerCase();
  let start = -1;
  for (let i = 0; i <= lower.length && words.length < most; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32;
    const dense = code > 0x7f && isDense(code);
    if (!dense && isLetter(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) words.push(lower.slice(start, i));
    start = -1;
    if (dense && words.length < most) words.push(lower.charAt(i));
  }
  return words;
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
