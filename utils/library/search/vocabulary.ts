import { INDEX_STORES, read, type WriteTx } from '@/utils/library/database';
import { editDistance } from '@/utils/library/search/edit-distance';
import { isPair } from '@/utils/library/search/words';

/** Another word that a mistyped one may have meant. */
export interface Spelling {
  word: string;
  /** Letters that differ. */
  distance: number;
}

/** Shorter words are too much like one another. */
const SHORTEST = 4;
/** From this length on two letters may differ. */
const LONG = 8;
/** So many words are looked for in place of one, the likest. */
const MOST = 4;
/** Names and words of a few letters; what has a digit is typed with care. */
const PLAIN_WORD = /^[^\d]{3,}$/;

/** Adds the words of these buckets to those that a mistyped one is compared with. */
export async function addToVocabulary(tx: WriteTx, buckets: Map<string, Iterable<string>>): Promise<void> {
  const store = tx.objectStore('vocabulary');
  const add = async (bucket: string, words: Iterable<string>) => {
    const plain = [...words].filter((word) => PLAIN_WORD.test(word) && !isPair(word));
    if (plain.length === 0) return;
    const former = (await store.get(bucket))?.words.split('\n') ?? [];
    const all = new Set([...former, ...plain]);
    if (all.size > former.length) await store.put({ bucket, words: [...all].join('\n') });
  };
  await Promise.all([...buckets].map(([bucket, words]) => add(bucket, words)));
}

/** For each word those of the library that it may have meant, the likest first; none where it is too short to tell. */
export async function spellingsOf(words: readonly string[]): Promise<Spelling[][]> {
  const wanted = words.filter(canBeMistyped);
  if (wanted.length === 0) return words.map(() => []);
  const found = await read(async (tx) => {
    const store = tx.objectStore('vocabulary');
    const [keys, pending] = await Promise.all([store.getAllKeys(), tx.objectStore('pending').getAll()]);
    const buckets = keys.filter((bucket) => wanted.some((word) => mayBegin(bucket, word)));
    const rows = await Promise.all(buckets.map((bucket) => store.get(bucket)));
    const lists = [...rows, ...pending].map((record) => record?.words.split('\n') ?? []);
    return new Map(wanted.map((word) => [word, likest(word, lists)]));
  }, INDEX_STORES);
  return words.map((word) => found.get(word) ?? []);
}

function canBeMistyped(word: string): boolean {
  return word.length >= SHORTEST && PLAIN_WORD.test(word) && !isPair(word);
}

function likest(word: string, lists: string[][]): Spelling[] {
  const most = word.length >= LONG ? 2 : 1;
  const letters = lettersIn(word);
  const found = new Map<string, number>();
  for (const other of lists.flat()) {
    // Nearly all words end here, before they are compared letter by letter.
    if (other.length < word.length - most || !mayBegin(other, word)) continue;
    if (bitsIn(letters & ~lettersIn(other)) > most || !PLAIN_WORD.test(other)) continue;
    const distance = editDistance(word, other, most, 'beginning');
    if (distance > 0 && distance <= most) found.set(other, distance);
  }
  const whole = (other: string) => editDistance(word, other, LONG, 'whole');
  const likely = [...found].map(([other, distance]): Spelling => ({ word: other, distance }));
  return likely.sort((a, b) => a.distance - b.distance || whole(a.word) - whole(b.word)).slice(0, MOST);
}

/** Which letters a word has, a bit each; different ones may share a bit. A letter that is missing elsewhere is one that differs. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Can a word (or all words of a bucket) that begins so be `word` with one of its first letters changed, swapped, left out or added? */
function mayBegin(other: string, word: string): boolean {
  const first = other[0];
  const second = other[1];
  const [a, b, c] = [word[0], word[1], word[2]];
  return first === a || second === b || second === a || (first === b && (second === c || second === a));
}
