import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import { write } from '@/utils/library/database';
import type { Unkeyed } from '@/utils/library/facets';
import type { ArticleId } from '@/utils/library/identity';
import { putRecord } from '@/utils/library/keeping';
import { FINISHED_PERCENT, noteReading } from '@/utils/library/readings';
import type { Place, ReadState } from '@/utils/library/saved-article';
import type { MetaRecord } from '@/utils/library/schema';

const BEGUN_PERCENT = 2;

/** Remembers where the person is. Beginning makes it "reading", arriving at the end "read". */
export async function setPlace(id: ArticleId, place: Place): Promise<void> {
  const isKnown = await write(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    if (!record) return false;
    const act = await begin(tx);
    const changed = readTo(record, place, act);
    await putRecord(tx, act, record, changed);
    await noteReading(tx, act, record, changed);
    await act.finish();
    return true;
  });
  if (isKnown) announce({ what: 'place', id });
}

function readTo(record: MetaRecord, place: Place, act: Act): Unkeyed {
  const state = stateAt(record.state, place.percent);
  const times = { ...record.times, place: act.stamp, ...(state === record.state ? {} : { state: act.stamp }) };
  return { ...record, place, readAt: act.now, state, times, furthest: Math.max(record.furthest, place.percent) };
}

function stateAt(state: ReadState, percent: number): ReadState {
  if (state === 'archived' || state === 'read') return state;
  if (percent >= FINISHED_PERCENT) return 'read';
  return percent >= BEGUN_PERCENT ? 'reading' : state;
}
