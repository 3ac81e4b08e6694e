import { announce } from '@/utils/library/changes';
import { begin } from '@/utils/library/changing';
import { type WriteTx, write } from '@/utils/library/database';
import { highlightsIn } from '@/utils/library/highlights';
import type { ArticleId } from '@/utils/library/identity';
import { dropRecord, putDerived, putRecord } from '@/utils/library/keeping';
import { beginningWith } from '@/utils/library/key-range';
import { movePictures } from '@/utils/library/pictures/pictures';
import type { BodyRecord, MetaRecord } from '@/utils/library/schema';
import { indexNotes } from '@/utils/library/search/notes';
import { retagged } from '@/utils/library/tags';
import { turnTwins } from '@/utils/library/twins';

/**
 * Makes one article of two that hold the same text: the first keeps its text and gets the other's addresses, tags,
 * highlights and texts (as versions). Nothing that the person did is lost. False where either is gone.
 */
export async function joinTwins(id: ArticleId, other: ArticleId): Promise<boolean> {
  const isJoined = await write(async (tx) => {
    const [kept, gone] = await Promise.all([tx.objectStore('meta').get(id), tx.objectStore('meta').get(other)]);
    if (!kept || !gone || id === other) return false;
    const act = await begin(tx);
    const bodies = await moveTexts(tx, id, other);
    await movePictures(tx, id, other);
    const highlights = await highlightsIn(tx, other);
    for (const highlight of highlights) {
      void tx.objectStore('highlights').put({ ...highlight, article: id, seq: act.seq });
    }
    await dropRecord(tx, act, gone);
    const { stamp: at, now: removedAt, seq } = act;
    await tx.objectStore('removed').put({ id: other, at, removedAt, seq, kept: null });
    act.advance();
    const tagged = retagged(kept, gone.tags, [], act.stamp);
    await putRecord(tx, act, kept, {
      ...kept,
      ...tagged,
      ...further(kept, gone),
      addresses: [...new Set([...kept.addresses, ...gone.addresses])],
      favourite: kept.favourite || gone.favourite,
      firstSavedAt: Math.min(kept.firstSavedAt, gone.firstSavedAt),
      versions: bodies.length,
      bytes: bodies.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
      highlights: kept.highlights + highlights.length,
      twin: null,
      times: { ...kept.times, favourite: act.stamp, place: act.stamp },
    });
    await turnTwins(tx, act, other, id);
    await indexNotes(tx, kept.doc, [...gone.tags, ...highlights.map(({ note }) => note)]);
    await act.finish();
    return true;
  });
  if (isJoined) announce({ what: 'many' });
  return isJoined;
}

/** The person says that the two are no twins: they are not offered to be joined again. */
export async function keepApart(id: ArticleId, other: ArticleId): Promise<void> {
  await write(async (tx) => {
    const act = await begin(tx);
    for (const [one, apart] of [
      [id, other],
      [other, id],
    ] as const) {
      const record = await tx.objectStore('meta').get(one);
      if (!record) continue;
      const twin = record.twin === apart ? null : record.twin;
      await putDerived(tx, act, record, { ...record, twin, apart: [...new Set([...record.apart, apart])] });
    }
    await act.finish();
  });
  announce({ what: 'many' });
}

/** The place of the one that was read further. */
function further(kept: MetaRecord, gone: MetaRecord): Pick<MetaRecord, 'place' | 'readAt' | 'furthest' | 'state'> {
  const { place, readAt, state } = gone.furthest > kept.furthest && gone.place ? gone : kept;
  return { place, readAt, state, furthest: Math.max(kept.furthest, gone.furthest) };
}

/** Answers every text that the first has now. */
async function moveTexts(tx: WriteTx, id: ArticleId, other: ArticleId): Promise<BodyRecord[]> {
  const store = tx.objectStore('body');
  const [own, others] = await Promise.all([store.getAll(beginningWith(id)), store.getAll(beginningWith(other))]);
  const moved = others
    .filter(({ version }) => !own.some((body) => body.version === version))
    .map((body) => ({ ...body, id }));
  for (const body of moved) void store.put(body);
  void store.delete(beginningWith(other));
  return [...own, ...moved];
}
