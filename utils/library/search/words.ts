import { fold, isAscii } from '@/utils/library/search/fold';

/** Scripts that write words without spaces between them: found by pairs of letters instead. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** The same in a folded text of ASCII alone. */
const ASCII_WORD = /[a-z0-9]+/g;
/** Longer words are kept by their beginning: nobody types the rest, and a page may hold a megabyte without a space. */
const LONGEST = 40;

/** The words of a text as the index knows them, folded, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  // Most texts have spaces; asking each of their words for what has none takes longer than all the rest.
  if (isAscii(folded)) return (folded.match(ASCII_WORD) ?? []).map(beginning);
  if (folded.search(UNSPACED) < 0) return (folded.match(WORD) ?? []).map(beginning);
  const words: string[] = [];
  for (const [run] of folded.matchAll(WORD)) {
    let from = 0;
    for (const match of run.matchAll(UNSPACED)) {
      if (match.index > from) words.push(run.slice(from, Math.min(match.index, from + LONGEST)));
      pushPairs(words, match[0]);
      from = match.index + match[0].length;
    }
    if (from < run.length) words.push(run.slice(from, from + LONGEST));
  }
  return words;
}

function beginning(word: string): string {
  return word.slice(0, LONGEST);
}

/** "abc" is ab, bc, c: any one letter and any two in a row begin a word. */
function pushPairs(words: string[], run: string): void {
  const letters = [...run];
  for (const [at, letter] of letters.entries()) words.push(letter + (letters[at + 1] ?? ''));
}

/** Is this one of `wordsOf`'s pairs, rather than a word with spaces around it? */
export function isPair(word: string): boolean {
  return word.search(UNSPACED) === 0;
}

/**
 * What the index files a word under: its first two letters, the first alone where letters are many. A row of the
 * database holds all words that begin so, which is what prefixes need and keeps rows few.
 */
export function bucketOf(word: string): string {
  const [first = '', second = ''] = word;
  return isPair(word) ? first : first + second;
}
