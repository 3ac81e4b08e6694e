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
    if (code < 0x80) {
      const letter = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
      if (letter && !inWord) count += 1;
      inWord = letter;
    } else if (isDense(code)) {
      count += 1;
      inWord = false;
    } else {
      const letter =
        code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
      if (letter && !inWord) count += 1;
      inWord = letter;
    }
  }
  return count;
}

function isDense(code: number): boolean {
  return (
    (code > 0x303f && code < 0xa000 && !(code > 0x312f && code < 0x3190)) ||
    (code > 0x0dff && code < 0x0f00) ||
    (code > 0x0fff && code < 0x10a0) ||
    (code > 0x177f && code < 0x1800)
  );
}
