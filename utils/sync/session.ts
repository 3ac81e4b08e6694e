import type { Codec } from '@/utils/sync/codec';
import type { Header } from '@/utils/sync/keys';
import type { PicturesHere } from '@/utils/sync/pictures';
import type { Remote } from '@/utils/sync/remote';
import type { Replica } from '@/utils/sync/replica';
import type { SharedSettingsHere } from '@/utils/sync/settings';
import type { SyncState } from '@/utils/sync/state';

/** What one sync works with. */
export interface Session {
  remote: Remote;
  replica: Replica;
  /** Both not there where the person keeps them to this device. */
  settings?: SharedSettingsHere;
  pictures?: PicturesHere;
  state: SyncState;
  codec: Codec;
  /** Of the library that this device joined; put back where the server lost it. */
  header: Header;
  /** Keeps the library's header as another device changed it. */
  keepHeader?(header: Header): Promise<void>;
  now(): number;
  /** Heard after each batch: articles sent and fetched so far, how many are still to be fetched and sent, of how many pictures wait. */
  onBatch?(done: Counts & { toGo: number; pictures: number }): void;
}

/** Counted over a whole sync. */
export interface Counts {
  sent: number;
  fetched: number;
  /** Known to wait on the server: more may follow. */
  toFetch: number;
}

/** Tells of a batch, if anybody listens. */
export async function tellBatch({ onBatch, replica, state }: Session, counts: Counts): Promise<void> {
  if (!onBatch) return;
  const { pushed } = await state.progress();
  onBatch({ ...counts, toGo: await replica.countSince(pushed), pictures: await state.countErrands() });
}
