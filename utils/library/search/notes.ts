import type { WriteTx } from '@/utils/library/database';
import type { PendingRecord } from '@/utils/library/schema';
import { asRecord, IN_NOTES } from '@/utils/library/search/weights';
import { wordsOf } from '@/utils/library/search/words';

/**
 * Adds what the person wrote about an article (tags, notes) to the words that it is found by. A text that is not
 * indexed yet (`doc` is undefined) gets them when it is. Words are only added: one that was taken back is found out
 * when the article is looked at (`MetaRecord.reworded`).
 */
export async function indexNotes(tx: WriteTx, doc: number | undefined, notes: string[]): Promise<void> {
  const written = new Set(notes.flatMap(wordsOf));
  if (doc === undefined || written.size === 0) return;
  const former = await tx.objectStore('pending').get(doc);
  await tx.objectStore('pending').put(withNotes(former ?? { doc, words: '', weights: new Uint8Array() }, notes));
}

/** The words of a text, with those that the person wrote about it. */
export function withNotes(record: PendingRecord, notes: readonly string[]): PendingRecord {
  const written = notes.flatMap(wordsOf);
  if (written.length === 0) return record;
  const weights = new Map<string, number>();
  if (record.words !== '') {
    for (const [at, word] of record.words.split('\n').entries()) weights.set(word, record.weights[at] ?? 0);
  }
  for (const word of written) weights.set(word, (weights.get(word) ?? 0) | IN_NOTES);
  return { doc: record.doc, ...asRecord(weights) };
}
