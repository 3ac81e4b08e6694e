import type { Block } from '@/utils/article/article';
import { wordsOf } from '@/utils/library/search/words';

/** Words in a row that are compared; of scripts without spaces pairs of letters. */
const SHINGLE = 3;
/** Below so many shingles two texts are alike by chance: a notice, a list of names. */
const FEWEST = 40;
/** Hashes a band, and bands: texts alike to 0.9 share a band in 99.8 of 100 cases, to 0.5 in 32, to 0.1 hardly ever. */
const ROWS = 4;
const BANDS = 6;
/** From this share of common shingles on two texts are the same, with another header or a changed sentence. */
const SAME = 0.8;

/**
 * What one text has in common with itself under another address: numbers of which two versions of a text share at
 * least one (minhash over shingles, in bands). Empty where a text is too short to tell.
 */
export function bandsOf(blocks: Block[]): number[] {
  const shingles = shinglesOf(blocks);
  if (!hasEnough(shingles)) return [];
  const least = new Uint32Array(ROWS * BANDS);
  for (let row = 0; row < least.length; row += 1) {
    const salt = Math.imul(row + 1, 0x9e37_79b1);
    let smallest = 0xffff_ffff;
    for (const shingle of shingles) {
      const hash = mix(shingle ^ salt);
      if (hash < smallest) smallest = hash;
    }
    least[row] = smallest;
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = 0;
    for (const row of least.subarray(band * ROWS, (band + 1) * ROWS)) hash = mix(hash ^ row);
    // Each band in a range of its own, so that one index holds them all.
    return band * 2 ** 32 + hash;
  });
}

/** Counted no further than needed. */
function hasEnough(shingles: Uint32Array): boolean {
  const met = new Set<number>();
  for (const shingle of shingles) {
    met.add(shingle);
    if (met.size >= FEWEST) return true;
  }
  return false;
}

/** Are these the same text, but for what a publisher changes from one address to another? */
export function isSameText(a: Block[], b: Block[]): boolean {
  const [few, many] = [new Set(shinglesOf(a)), new Set(shinglesOf(b))].sort((one, other) => one.size - other.size);
  if (!few || !many || few.size < FEWEST) return false;
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return common / (few.size + many.size - common) >= SAME;
}

/** In the order of the text; the same one may come again. */
function shinglesOf(blocks: Block[]): Uint32Array {
  const words = blocks.flatMap(({ text }) => wordsOf(text)).map(numberOf);
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1) hash = mix(Math.imul(hash, 31) + (words[next] ?? 0));
    shingles[at] = hash;
  }
  return shingles;
}

function numberOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

/** Spreads a number over 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
