import { INDEX_STORES, read, type WriteTx } from '@/utils/library/database';
import { editDistance } from '@/utils/library/search/edit-distance';
import { bucketOf, isPair } from '@/utils/library/search/words';

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
  for (const [bucket, words] of buckets) {
    const plain = [...words].filter((word) => PLAIN_WORD.test(word) && !isPair(word));
    if (plain.length === 0) continue;
    const former = (await store.get(bucket))?.words.split('\n') ?? [];
    const all = new Set([...former, ...plain]);
    if (all.size > former.length) await store.put({ bucket, words: [...all].join('\n') });
  }
}

/** The words of the library that this one may have meant, the likest first; none where it is too short to tell. */
export async function spellingsOf(word: string): Promise<Spelling[]> {
  const most = word.length >= LONG ? 2 : 1;
  if (word.length < SHORTEST || !PLAIN_WORD.test(word) || isPair(word)) return [];
  const known = await read(
    (tx) => wordsLike(tx.objectStore('vocabulary'), tx.objectStore('pending'), word),
    INDEX_STORES,
  );
  const likely = [...known].flatMap((other): Spelling[] => {
    const distance = editDistance(word, other, most, false);
    return distance > 0 && distance <= most ? [{ word: other, distance }] : [];
  });
  const whole = ({ word: other }: Spelling) => editDistance(word, other, LONG, true);
  return likely.sort((a, b) => a.distance - b.distance || whole(a) - whole(b)).slice(0, MOST);
}

interface Reading<T> {
  getAllKeys(): Promise<string[]>;
  get(key: string): Promise<T | undefined>;
}

async function wordsLike(
  vocabulary: Reading<{ words: string }>,
  pending: { getAll(): Promise<{ words: string }[]> },
  word: string,
): Promise<Set<string>> {
  const buckets = (await vocabulary.getAllKeys()).filter((bucket) => mayBegin(bucket, word));
  const rows = await Promise.all(buckets.map((bucket) => vocabulary.get(bucket)));
  const known = new Set(rows.flatMap((row) => row?.words.split('\n') ?? []));
  for (const { words } of await pending.getAll()) {
    for (const other of words.split('\n'))
      if (PLAIN_WORD.test(other) && mayBegin(bucketOf(other), word)) known.add(other);
  }
  return known;
}

/** Can a word of this bucket be `word` with one of its first letters changed, swapped, left out or added? */
function mayBegin(bucket: string, word: string): boolean {
  const [first, second] = bucket;
  const [a, b, c] = word;
  return first === a || second === b || second === a || (first === b && (second === c || second === a));
}
