import { nextStamp, type Stamp } from '@/utils/library/clock';
import type { WriteTx } from '@/utils/library/database';
import type { ReadState } from '@/utils/library/saved-article';
import type { StatsRecord } from '@/utils/library/schema';

/** One act's number and time, and the counts that it changes; written back by `finish`. */
export interface Act {
  /** Milliseconds since 1970, by this device's clock. */
  now: number;
  seq: number;
  stamp: Stamp;
  /** Moves one article between states; null is "not in the library". */
  count(from: ReadState | null, to: ReadState | null): void;
  /** Writes the library's own record, in the same transaction. */
  finish(): Promise<void>;
}

/** Begins an act: takes the next number and stamp. */
export async function begin(tx: WriteTx): Promise<Act> {
  const now = Date.now();
  const stats = (await tx.objectStore('stats').get('library')) ?? newStats();
  const seq = stats.seq + 1;
  const stamp = nextStamp(stats.clock, now, stats.device);
  const counts = { ...stats.counts };
  return {
    now,
    seq,
    stamp,
    count(from, to) {
      if (from) counts[from] -= 1;
      if (to) counts[to] += 1;
    },
    async finish() {
      await tx.objectStore('stats').put({ ...stats, seq, clock: stamp, counts });
    },
  };
}

function newStats(): StatsRecord {
  return {
    name: 'library',
    generation: crypto.randomUUID(),
    // Short: it ends every stamp.
    device: crypto.randomUUID().slice(0, 8),
    clock: null,
    seq: 0,
    counts: { unread: 0, reading: 0, read: 0, archived: 0 },
  };
}
