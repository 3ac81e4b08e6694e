/** Letters that Unicode does not take apart but people type plainly. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Nothing but ASCII's letters, digits and signs, and line feeds? */
export function isAscii(text: string): boolean {
  return /^[\n -~]*$/.test(text);
}

/** The text as search compares it: small letters, no accents, no vowel points, full-width and ligatures plain. */
export function fold(text: string): string {
  // Most words are plain already, and this is called for every word of an article.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u0640\u200b-\u200d]/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** The folded text, and for each of its UTF-16 units where it came from in `text`; one entry more marks the end. */
export function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const char of text) {
    const plain = fold(char);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    folded += plain;
    at += char.length;
  }
  origins.push(text.length);
  return { folded, origins };
}
