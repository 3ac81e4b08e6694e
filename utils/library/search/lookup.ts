import { INDEX_STORES, type ReadTx, read } from '@/utils/library/database';
import type { PendingRecord, PostingsRecord } from '@/utils/library/schema';
import { relevance } from '@/utils/library/search/weights';
import { readBlock } from '@/utils/library/search/word-block';
import { bucketOf, isPair } from '@/utils/library/search/words';

/** One word of a question: as it was typed, or words that may have been meant, each with what it counts (up to 1). */
export type Asked = { word: string; worth: number }[];

/** How much a word that only begins with what was typed counts, beside the word itself. */
const BEGINS = 0.6;

/** The articles (by `MetaRecord.doc`) that hold a word that is, or begins with, each of those asked for; the best first. */
export async function lookup(asked: Asked[]): Promise<number[]> {
  const perWord = await read(async (tx) => {
    const index: Index = { tx, pending: await tx.objectStore('pending').getAll(), buckets: new Map() };
    return await Promise.all(asked.map((words) => holdersOf(index, words)));
  }, INDEX_STORES);
  const scores = combine(perWord);
  return [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([doc]) => doc);
}

interface Index {
  tx: ReadTx;
  pending: PendingRecord[];
  /** Read once, however many words begin alike. */
  buckets: Map<string, Promise<PostingsRecord[]>>;
}

type Scores = Map<number, number>;

async function holdersOf(index: Index, asked: Asked): Promise<Scores> {
  const scores: Scores = new Map();
  for (const { word, worth } of asked) await addHolders(scores, index, word, worth);
  return scores;
}

async function addHolders(scores: Scores, index: Index, word: string, worth: number): Promise<void> {
  // One letter of an alphabet begins half of all words: it means itself. One of a thousand letters means more.
  const mayBegin = word.length > 1 || isPair(word);
  const wants = (known: string) => known === word || (mayBegin && known.startsWith(word));
  const add = (known: string, doc: number, weight: number) => {
    const score = worth * relevance(weight) * (known === word ? 1 : BEGINS);
    if (score > (scores.get(doc) ?? 0)) scores.set(doc, score);
  };
  for (const { block } of await postingsOf(index, bucketOf(word))) {
    readBlock(block, word, (known, postings) => {
      if (!wants(known)) return;
      for (let at = 0; at < postings.length; at += 2) add(known, postings[at] ?? 0, postings[at + 1] ?? 0);
    });
  }
  for (const record of index.pending) inPending(record, word, wants, add);
}

function postingsOf({ tx, buckets }: Index, bucket: string): Promise<PostingsRecord[]> {
  const range = IDBKeyRange.bound([bucket, 0], [bucket, Number.POSITIVE_INFINITY]);
  const postings = buckets.get(bucket) ?? tx.objectStore('postings').getAll(range);
  buckets.set(bucket, postings);
  return postings;
}

function inPending(
  record: PendingRecord,
  word: string,
  wants: (known: string) => boolean,
  add: (known: string, doc: number, weight: number) => void,
): void {
  // Most articles don't hold it: one look at the whole before taking it apart.
  if (!`\n${record.words}`.includes(`\n${word}`)) return;
  for (const [at, known] of record.words.split('\n').entries()) {
    if (wants(known)) add(known, record.doc, record.weights[at] ?? 0);
  }
}

/** Articles that hold every word; a rare word counts more than one that stands everywhere. */
function combine(perWord: Scores[]): Scores {
  const [rarest, ...others] = perWord.sort((a, b) => a.size - b.size);
  const combined: Scores = new Map();
  // Only words of one question are compared, so how many articles there are in all does not matter.
  const rarity = (scores: Scores) => 1 / Math.log(2 + scores.size);
  for (const [doc, score] of rarest ?? []) {
    if (!others.every((scores) => scores.has(doc))) continue;
    let sum = score * rarity(rarest ?? combined);
    for (const scores of others) sum += (scores.get(doc) ?? 0) * rarity(scores);
    combined.set(doc, sum);
  }
  return combined;
}
