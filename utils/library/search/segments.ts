import { INDEX_STORES, read, type WriteTx, write } from '@/utils/library/database';
import type { PendingRecord, SegmentRecord } from '@/utils/library/schema';
import { addToVocabulary } from '@/utils/library/search/vocabulary';
import { encodeBlock, joinPostings, type Postings, readBlock } from '@/utils/library/search/word-block';
import { bucketOf } from '@/utils/library/search/words';

/** So many articles are gathered at once. Until then each search looks through them one by one. */
const GATHER = 128;
/** So many segments of one tier become one of the next: a word stands in few places, and is seldom written again. */
const FAN = 8;

type Words = Map<string, Postings>;

/**
 * Gathers what was saved since the last time into postings, as long as there is enough of it. Each step is one
 * transaction: killed in the middle, the next call does it again.
 */
export async function tidyIndex(): Promise<void> {
  while (await isWorthIt()) await write(gather, INDEX_STORES);
  while (await write(mergeOneTier, INDEX_STORES));
}

async function isWorthIt(): Promise<boolean> {
  return await read(async (tx) => (await tx.objectStore('pending').count()) >= GATHER, INDEX_STORES);
}

async function gather(tx: WriteTx): Promise<void> {
  const pending = await tx.objectStore('pending').getAll(null, GATHER);
  const last = pending.at(-1);
  if (!last || pending.length < GATHER) return;
  const buckets = bucketsOf(pending);
  const segment = await tx.objectStore('segments').add({ tier: 0, buckets: [...buckets.keys()] });
  const postings = tx.objectStore('postings');
  for (const [bucket, words] of buckets) void postings.put({ bucket, segment, block: encodeBlock(words) });
  await addToVocabulary(tx, new Map([...buckets].map(([bucket, words]) => [bucket, words.keys()])));
  await tx.objectStore('pending').delete(IDBKeyRange.upperBound(last.doc));
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

/** Merges the lowest tier that has enough segments; false when there is none. */
async function mergeOneTier(tx: WriteTx): Promise<boolean> {
  const segments = await tx.objectStore('segments').getAll();
  const tiers = Map.groupBy(segments, ({ tier }) => tier);
  const tier = Math.min(...[...tiers].filter(([, members]) => members.length >= FAN).map(([name]) => name));
  const members = tiers.get(tier)?.slice(0, FAN);
  if (!members) return false;
  const buckets = [...new Set(members.flatMap((member) => member.buckets))];
  const merged = await tx.objectStore('segments').add({ tier: tier + 1, buckets });
  for (const bucket of buckets) await mergeBucket(tx, bucket, members, merged);
  for (const { id = 0 } of members) void tx.objectStore('segments').delete(id);
  return true;
}

async function mergeBucket(tx: WriteTx, bucket: string, members: SegmentRecord[], merged: number): Promise<void> {
  const postings = tx.objectStore('postings');
  const ids = members.map(({ id = 0 }) => id);
  const records = await Promise.all(ids.map((id) => postings.get([bucket, id])));
  const parts = new Map<string, Postings[]>();
  for (const record of records) {
    if (!record) continue;
    readBlock(record.block, '', (word, found) => parts.set(word, [...(parts.get(word) ?? []), found]));
    void postings.delete([bucket, record.segment]);
  }
  const words: Words = new Map([...parts].map(([word, found]) => [word, joinPostings(found)]));
  await postings.put({ bucket, segment: merged, block: encodeBlock(words) });
}
