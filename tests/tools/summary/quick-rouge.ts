import { rougeWords } from '@/tests/bench/rouge';

/** Larger than any reference has words: two word numbers make one pair number. */
const BASE = 8192;

/** A reference with its words as numbers, so that thousands of candidates can be held against it. */
export interface Reference {
  numbers: Map<string, number>;
  words: number[];
  singles: Map<number, number>;
  pairs: Map<number, number>;
}

export function referenceOf(text: string, lang: string): Reference {
  const numbers = new Map<string, number>();
  const words = rougeWords(text, lang).map((word) => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  });
  return { numbers, words, singles: countsOf(words), pairs: countsOf(pairsOf(words)) };
}

/** A sentence in the numbers of a reference; 0 for words that it has not. */
export function numbered(text: string, lang: string, { numbers }: Reference): number[] {
  return rougeWords(text, lang).map((word) => numbers.get(word) ?? 0);
}

/** Mean of ROUGE-1, -2 and -L F1, 0 to 100, of sentences set one after the other. The same figure as `rouge.ts` gives. */
export function quickRouge(sentences: readonly (readonly number[])[], reference: Reference): number {
  const words = sentences.flat();
  const wanted = reference.words.length;
  const f1 = (hits: number, said: number, asked: number) => (said + asked > 0 ? (2 * hits) / (said + asked) : 0);
  const singles = f1(hitsOf(words, reference.singles), words.length, wanted);
  const pairs = f1(hitsOf(pairsOf(words), reference.pairs), Math.max(0, words.length - 1), Math.max(0, wanted - 1));
  const longest = f1(longestCommon(words, reference.words), words.length, wanted);
  return ((singles + pairs + longest) / 3) * 100;
}

/** A pair with an unknown word in it is unknown. */
function pairsOf(words: readonly number[]): number[] {
  return words.slice(1).map((word, i) => (word && words[i] ? (words[i] ?? 0) * BASE + word : 0));
}

function countsOf(items: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function hitsOf(items: readonly number[], counts: Map<number, number>): number {
  const used = new Map<number, number>();
  let hits = 0;
  for (const item of items) {
    const left = item ? (counts.get(item) ?? 0) - (used.get(item) ?? 0) : 0;
    if (left <= 0) continue;
    hits++;
    used.set(item, (used.get(item) ?? 0) + 1);
  }
  return hits;
}

function longestCommon(a: readonly number[], b: readonly number[]): number {
  const row = new Int16Array(b.length + 1);
  for (const word of a) {
    if (!word) continue;
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const up = row[j] ?? 0;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(up, row[j - 1] ?? 0);
      diagonal = up;
    }
  }
  return row[b.length] ?? 0;
}
