import type { IDBPTransaction, StoreNames } from 'idb';
import { write } from '@/utils/library/database';
import type { LibrarySchema } from '@/utils/library/schema';
import { emptyTally, tally } from '@/utils/library/tally';

type ChangingTx = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite' | 'versionchange'>;

/** Brings the library's notes in line with what is there, once the person knows that something is missing. */
export async function recount(): Promise<void> {
  await write(recountIn, ['meta', 'stats', 'facets', 'images']);
}

/** Counts everything anew, in a transaction that is open already. */
export async function recountIn(tx: ChangingTx): Promise<void> {
  const stats = await tx.objectStore('stats').get('library');
  if (!stats) return;
  const sums = emptyTally();
  for (let at = await tx.objectStore('meta').openCursor(); at; at = await at.continue()) tally(sums, null, at.value);
  let imageBytes = 0;
  for (let at = await tx.objectStore('images').openCursor(); at; at = await at.continue()) imageBytes += at.value.bytes;
  const { facets, ...rest } = sums;
  await tx.objectStore('stats').put({ ...stats, ...rest, imageBytes });
  await tx.objectStore('facets').clear();
  for (const facet of facets.values()) void tx.objectStore('facets').put(facet);
}
