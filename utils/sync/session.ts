import type { Codec } from '@/utils/sync/codec';
import type { Couch } from '@/utils/sync/couch';
import type { Header } from '@/utils/sync/keys';
import type { Replica } from '@/utils/sync/replica';
import type { SyncState } from '@/utils/sync/state';

/** What one sync works with. */
export interface Session {
  couch: Couch;
  replica: Replica;
  state: SyncState;
  codec: Codec;
  /** Of the library that this device joined; put back where the server lost it. */
  header: Header;
  now(): number;
  /** Heard after each batch: articles sent and fetched so far, and how many are still to be sent. */
  onBatch?(done: { sent: number; fetched: number; toGo: number }): void;
}

/** The one document beside the library's own. */
export const HEADER_ID = 'lectern';

/** Counted over a whole sync. */
export interface Counts {
  sent: number;
  fetched: number;
}

export async function tellBatch({ onBatch, replica, state }: Session, counts: Counts): Promise<void> {
  if (!onBatch) return;
  const { pushed } = await state.progress();
  onBatch({ ...counts, toGo: await replica.countSince(pushed) });
}
