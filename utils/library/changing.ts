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
  /** Keeps the clock ahead of a stamp that came from elsewhere, so that what is edited from now on is later. */
  witness(stamp: Stamp): void;
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
    witness(stamp: Stamp) {
      if (clock === null || stamp > clock) clock = stamp;
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

async function addToFacets(tx: WriteTx, facets: Tally['facets']): Promise<void> {
  const store = tx.objectStore('facets');
  const changes = [...facets.values()];
  // All at once: an import touches hundreds, and each question alone would wait for its answer.
  const formers = await Promise.all(changes.map(({ kind, value }) => store.get([kind, value])));
  for (const [at, change] of changes.entries()) {
    const former = formers[at];
    const count = (former?.count ?? 0) + change.count;
    if (count > 0) void store.put({ ...change, count });
    else if (former) void store.delete([change.kind, change.value]);
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
