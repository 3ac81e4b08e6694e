import type { Act } from '@/utils/library/changing';
import type { WriteTx } from '@/utils/library/database';
import { type Unkeyed, withKeys } from '@/utils/library/facets';
import type { MetaRecord, PendingRecord } from '@/utils/library/schema';
import { withNotes } from '@/utils/library/search/notes';

/** What goes wrong with a write ends its transaction, which says so: nobody waits for the answer of each. */
const endsAll = () => undefined;

/** Puts an article's record in place of what it was (null: it was not there), with this act's number, and counts it. */
export async function putRecord(tx: WriteTx, act: Act, before: MetaRecord | null, after: Unkeyed): Promise<MetaRecord> {
  const record = withKeys({ ...after, seq: act.seq });
  act.tally(before, record);
  tx.objectStore('meta').put(record).catch(endsAll);
  return record;
}

/** Puts a record whose text goes into the index anew, under a number of its own there, with what the person wrote about it. */
export async function putWithWords(
  tx: WriteTx,
  act: Act,
  before: MetaRecord | null,
  { reworded, ...after }: Unkeyed,
  { words, notes }: { words: PendingRecord; notes: readonly string[] },
): Promise<void> {
  const doc = act.seq;
  const all = withNotes({ ...words, doc }, [...after.tags, ...notes]);
  tx.objectStore('pending').put(all).catch(endsAll);
  await putRecord(tx, act, before, { ...after, doc });
}

/** Takes an article's record out, and counts it. */
export async function dropRecord(tx: WriteTx, act: Act, record: MetaRecord): Promise<void> {
  act.tally(record, null);
  await tx.objectStore('meta').delete(record.id);
}

/** Puts a record in which only what follows from other records changed: nothing that another device needs to hear of. */
export async function putDerived(tx: WriteTx, act: Act, before: MetaRecord, after: Unkeyed): Promise<void> {
  const record = withKeys(after);
  act.tally(before, record);
  await tx.objectStore('meta').put(record);
}
