import { INDEX_STORES, read, type WriteTx, writeDerived } from '@/utils/library/database';
import type { PendingRecord, SegmentRecord } from '@/utils/library/schema';
import { rangeUnder, rowsOf } from '@/utils/library/search/buckets';
import { addToVocabulary } from '@/utils/library/search/vocabulary';
import { joinPostings, type Postings, readBlock } from '@/utils/library/search/word-block';
import { bucketOf } from '@/utils/library/search/words';

/** Fewer articles than this are not gathered yet: each search looks through them one by one. */
const GATHER = 32;
/** As many are gathered at once as have so much to be found by, in UTF-16 units of words: saving must not wait long. */
const MOST_WORDS = 400_000;
/** So many segments of one tier become one of the next: a word stands in few places, and is seldom written again. */
const FAN = 8;
/** Segments of this tier, of 16,384 articles, stay what they are: a larger one would be long in the making. */
const HIGHEST_TIER = 3;
/** Buckets that are merged in one transaction: a search in the middle of it waits for no more. */
const STEP = 16;

type Words = Map<string, Postings>;

/**
 * Gathers what was saved since the last time into postings, as long as there is enough of it. Each step is one
 * transaction after which everything is found: killed in the middle, the next call goes on.
 */
export async function tidyIndex(): Promise<void> {
  while (await isWorthIt()) await writeDerived(gather);
  while (await mergeOneTier());
}

async function isWorthIt(): Promise<boolean> {
  return await read(async (tx) => (await tx.objectStore('pending').count()) >= GATHER, INDEX_STORES);
}

async function gather(tx: WriteTx): Promise<void> {
  const pending = await enoughPending(tx);
  const last = pending.at(-1);
  if (!last || pending.length < GATHER) return;
  const buckets = bucketsOf(pending);
  const segment = await tx.objectStore('segments').add({ tier: 0, buckets: [...buckets.keys()] });
  for (const [bucket, words] of buckets) putRows(tx, bucket, words, segment);
  await addToVocabulary(tx, new Map([...buckets].map(([bucket, words]) => [bucket, words.keys()])));
  await tx.objectStore('pending').delete(IDBKeyRange.upperBound(last.doc));
}

/** The oldest: links have few words, and thousands of them are gathered like a hundred articles. */
async function enoughPending(tx: WriteTx): Promise<PendingRecord[]> {
  const pending: PendingRecord[] = [];
  for (let size = 0; size < MOST_WORDS; ) {
    const last = pending.at(-1);
    const range = last && IDBKeyRange.lowerBound(last.doc, true);
    const more = await tx.objectStore('pending').getAll(range, GATHER);
    pending.push(...more);
    size += more.reduce((sum, { words }) => sum + words.length, 0);
    if (more.length < GATHER) break;
  }
  return pending;
}

function bucketsOf(pending: PendingRecord[]): Map<string, Words> {
  const buckets = new Map<string, Words>();
  for (const { doc, words, weights } of pending) {
    for (const [at, word] of words.split('\n').entries()) {
      const bucket = bucketOf(word);
      const inBucket = buckets.get(bucket) ?? new Map<string, Postings>();
      buckets.set(bucket, inBucket);
      const postings = inBucket.get(word) ?? [];
      inBucket.set(word, postings);
      postings.push(doc, weights[at] ?? 0);
    }
  }
  return buckets;
}

function putRows(tx: WriteTx, bucket: string, words: Words, segment: number): void {
  for (const row of rowsOf(bucket, words)) void tx.objectStore('postings').put({ ...row, segment });
}

interface Merge {
  members: number[];
  buckets: string[];
  into: number;
}

/**
 * Merges the lowest tier that has enough segments; false when there is none. Bucket by bucket, since a search asks no
 * segment where its buckets are: what is merged already is in the new one, the rest still in the old ones.
 */
async function mergeOneTier(): Promise<boolean> {
  const merge = await writeDerived(beginMerge);
  if (!merge) return false;
  for (let at = 0; at < merge.buckets.length; at += STEP) {
    await writeDerived(async (tx) => {
      for (const bucket of merge.buckets.slice(at, at + STEP)) await mergeBucket(tx, bucket, merge);
    });
  }
  await writeDerived(async (tx) => {
    for (const id of merge.members) void tx.objectStore('segments').delete(id);
  });
  return true;
}

async function beginMerge(tx: WriteTx): Promise<Merge | undefined> {
  const segments = await tx.objectStore('segments').getAll();
  const tiers = Map.groupBy(segments, ({ tier }) => tier);
  const isFull = ([tier, members]: [number, SegmentRecord[]]) => tier < HIGHEST_TIER && members.length >= FAN;
  const tier = Math.min(...[...tiers].filter(isFull).map(([name]) => name));
  const members = tiers.get(tier)?.slice(0, FAN);
  if (!members) return undefined;
  const buckets = [...new Set(members.flatMap((member) => member.buckets))];
  const into = await tx.objectStore('segments').add({ tier: tier + 1, buckets });
  return { members: members.map(({ id = 0 }) => id), buckets, into };
}

async function mergeBucket(tx: WriteTx, bucket: string, { members, into }: Merge): Promise<void> {
  const postings = tx.objectStore('postings');
  const keys = await postings.getAllKeys(rangeUnder(bucket));
  const theirs = keys.filter(([, segment]) => members.includes(segment));
  const records = await Promise.all(theirs.map((key) => postings.get(key)));
  const parts = new Map<string, Postings[]>();
  for (const record of records) {
    if (!record) continue;
    readBlock(record.block, '', (word, found) => parts.set(word, [...(parts.get(word) ?? []), found]));
    void postings.delete([record.bucket, record.segment]);
  }
  // Another page of Lectern may have been here first.
  if (parts.size === 0) return;
  putRows(tx, bucket, new Map([...parts].map(([word, found]) => [word, joinPostings(found)])), into);
}
