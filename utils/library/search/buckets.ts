import type { PostingsRecord } from '@/utils/library/schema';
import { encodeBlock, type Postings } from '@/utils/library/search/word-block';
import { bucketOf, isPair } from '@/utils/library/search/words';

/** A row of postings that is larger is divided by the next letter, in bytes: a search reads the rows it asks for whole. */
const LARGEST = 48 * 1024;
/** No row is named by more letters: each length is one more place to look. */
const MOST_LETTERS = 5;

/**
 * The rows that hold these words, which all begin with `bucket`: one, or where that would be large one for each next
 * letter, and so on. A word stands in one row of a segment, named by some of its beginnings.
 */
export function rowsOf(bucket: string, words: Map<string, Postings>): Pick<PostingsRecord, 'bucket' | 'block'>[] {
  const letters = [...bucket].length;
  if (words.size < 2 || letters >= MOST_LETTERS || sizeOf(words) <= LARGEST) {
    return [{ bucket, block: encodeBlock(words) }];
  }
  const parts = Map.groupBy(words, ([word]) => beginningOf(word, letters + 1));
  return [...parts].flatMap(([name, part]) => {
    // The word that is the beginning itself is alone in its row.
    return name === bucket ? [{ bucket, block: encodeBlock(new Map(part)) }] : rowsOf(name, new Map(part));
  });
}

/** Where in the postings a word may stand, and with `mayBegin` all that begin with it. */
export function rangesFor(word: string, mayBegin: boolean): IDBKeyRange[] {
  const root = bucketOf(word);
  const ranges: IDBKeyRange[] = [];
  const most = Math.min([...word].length, MOST_LETTERS);
  for (let letters = [...root].length; letters <= most; letters += 1) {
    const bucket = beginningOf(word, letters);
    ranges.push(bucket === word && mayBegin ? beginningWith(word) : exactly(bucket));
  }
  return ranges;
}

/** Every row of the words that `bucketOf` files under this bucket. */
export function rangeUnder(bucket: string): IDBKeyRange {
  // A single letter is a word by itself; those that begin with it are filed under two.
  return [...bucket].length > 1 || isPair(bucket) ? beginningWith(bucket) : exactly(bucket);
}

function exactly(bucket: string): IDBKeyRange {
  return IDBKeyRange.bound([bucket, 0], [bucket, Number.POSITIVE_INFINITY]);
}

function beginningWith(bucket: string): IDBKeyRange {
  return IDBKeyRange.bound([bucket, 0], [`${bucket}\uffff`, 0]);
}

function beginningOf(word: string, letters: number): string {
  // Most letters are one unit, and this is asked for every word of an index.
  return /[\ud800-\udfff]/.test(word) ? [...word].slice(0, letters).join('') : word.slice(0, letters);
}

/** About how many bytes they will be: article numbers lie close together. */
function sizeOf(words: Map<string, Postings>): number {
  let size = 0;
  for (const [word, postings] of words) size += word.length + 2 + postings.length * 1.25;
  return size;
}
