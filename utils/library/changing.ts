import { nextStamp, type Stamp } from '@/utils/library/clock';
import type { WriteTx } from '@/utils/library/database';
import type { MetaRecord, StatsRecord } from '@/utils/library/schema';
import { emptyTally, type Tally, tally } from '@/utils/library/tally';

/** One act's number and time, and the counts that it changes; written back by `finish`. */
export interface Act {
  /** Milliseconds since 1970, by this device's clock. */
  readonly now: number;
  readonly seq: number;
  readonly stamp: Stamp;
  readonly device: string;
  /** Takes the next number and stamp, where one act changes many records. */
  advance(): void;
  /** Counts what one record was and is; null is "not in the library". */
  tally(before: MetaRecord | null, after: MetaRecord | null): void;
  /** Counts what kept pictures take more, or less. */
  addImageBytes(bytes: number): void;
  /** Writes the library's own records, in the same transaction. */
  finish(): Promise<void>;
}

/** Begins an act: takes the next number and stamp. */
export async function begin(tx: WriteTx): Promise<Act> {
  const now = Date.now();
  const stats = (await tx.objectStore('stats').get('library')) ?? newStats();
  const { counts, tallies, bytes } = stats;
  const sums: Tally = { counts: { ...counts }, tallies: { ...tallies }, bytes, facets: new Map() };
  let { clock, imageBytes } = stats;
  const act = {
    now,
    seq: stats.seq,
    stamp: '',
    device: stats.device,
    advance() {
      act.seq += 1;
      act.stamp = nextStamp(clock, now, stats.device);
      clock = act.stamp;
    },
    tally: (before: MetaRecord | null, after: MetaRecord | null) => tally(sums, before, after),
    addImageBytes(more: number) {
      imageBytes += more;
    },
    async finish() {
      const { facets, ...rest } = sums;
      await tx.objectStore('stats').put({ ...stats, ...rest, imageBytes, seq: act.seq, clock });
      await addToFacets(tx, facets);
    },
  };
  act.advance();
  return act;
}

async function addToFacets(tx: WriteTx, changes: Tally['facets']): Promise<void> {
  const store = tx.objectStore('facets');
  for (const change of changes.values()) {
    const former = await store.get([change.kind, change.value]);
    const count = (former?.count ?? 0) + change.count;
    if (count > 0) await store.put({ ...change, count });
    else if (former) await store.delete([change.kind, change.value]);
  }
}

function newStats(): StatsRecord {
  const { facets, ...nothing } = emptyTally();
  return {
    name: 'library',
    generation: crypto.randomUUID(),
    // Short: it ends every stamp.
    device: crypto.randomUUID().slice(0, 8),
    clock: null,
    seq: 0,
    ...nothing,
    imageBytes: 0,
  };
}
