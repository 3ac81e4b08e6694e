import type { ArticleId } from '@/utils/library/identity';
import type { SharedText, WholeRecord } from '@/utils/library/whole';
import { settled } from '@/utils/sync/merge';
import { type Parcel, parcelsOf, sendAll, takingAway } from '@/utils/sync/parcels';
import { pictureErrands } from '@/utils/sync/picture-errands';
import { hashOf } from '@/utils/sync/pull';
import { AS_EVER } from '@/utils/sync/remote';
import { type Counts, type Session, tellBatch } from '@/utils/sync/session';
import type { Row } from '@/utils/sync/state';
import { sendSettings } from '@/utils/sync/sync-settings';

/** Articles sent at once; with their texts as much again. */
const BATCH = 50;

/** Sends what changed here, batch by batch. True where something was sent that others had written meanwhile: pull, then again. */
export async function push(session: Session, counts: Counts): Promise<boolean> {
  const { state, replica } = session;
  let isAgain = await sendSettings(session);
  const tried = new Set<ArticleId>();
  for (;;) {
    const { pushed } = await state.progress();
    const queued = (await state.queued(BATCH + tried.size)).filter((id) => !tried.has(id)).slice(0, BATCH);
    if (queued.length > 0) {
      if (await sendBatch(session, queued, counts, tried)) isAgain = true;
    } else {
      const { changed, upTo } = await replica.changedSince(pushed, BATCH);
      if (upTo <= pushed) return isAgain;
      const fresh = await unsent(session, changed);
      if (fresh.length > 0 && (await sendBatch(session, fresh, counts, tried))) isAgain = true;
      await state.commit({ progress: { pushed: upTo } });
    }
    await tellBatch(session, counts);
  }
}

/** Without what came from the server just now. */
async function unsent(session: Session, changed: readonly { id: ArticleId; seq: number }[]): Promise<ArticleId[]> {
  const docs = await Promise.all(changed.map(({ id }) => session.codec.idOf('a', id)));
  const rows = await session.state.rows(docs);
  return changed.filter(({ seq }, at) => !rows[at]?.hash || (rows[at]?.seq ?? 0) < seq).map(({ id }) => id);
}

async function sendBatch(
  session: Session,
  ids: readonly ArticleId[],
  counts: Counts,
  tried: Set<ArticleId>,
): Promise<boolean> {
  const { state, replica, codec } = session;
  for (const id of ids) tried.add(id);
  const records = await replica.read(ids);
  const docs = await Promise.all(records.map(({ record }) => codec.idOf('a', record.id)));
  const rows = await state.rows(docs);
  // All of a batch at once: sealing is done beside this thread.
  const prepared = await Promise.all(
    records.map(async ({ record: raw, seq }, at) => {
      const known = rows[at];
      if (known?.isUnreadable) return null;
      const record = settled(raw);
      const [hash, fresh] = await Promise.all([hashOf(record), textsToSend(session, record)]);
      const row: Row = { doc: docs[at] ?? '', article: record.id, revs: known?.revs ?? [], hash, seq };
      const isKnown = known?.hash === hash;
      return { row, isKnown, fresh, parcels: isKnown ? [] : await parcelsOf(session, row, record) };
    }),
  );
  const all = prepared.filter((one) => one !== null);
  const done = all.filter(({ isKnown }) => isKnown).map(({ row }) => row);
  const texts = all.flatMap(({ fresh }) => fresh);
  const articles = all.flatMap(({ parcels }) => parcels);
  // Before they are sent: once a row says so, a killed sync does not come back to its article.
  const errands = await pictureErrands(session, ids);
  if (errands.length > 0) await state.commit({ errands });
  // Texts first: who reads the feed finds them before the article that speaks of them.
  const others = await sendAll(session, [...texts, ...articles]);
  // Not before it is sent: a kill in between leaves it in the queue.
  await state.commit({ rows: done, unqueue: ids.filter((id) => !others.includes(id)) });
  counts.sent += articles.filter(({ doc }) => !doc._deleted).length;
  return others.length > 0;
}

/** The texts that the server lacks; of a removed article the end of those that it has. */
async function textsToSend({ state, replica, codec }: Session, record: WholeRecord): Promise<Parcel[]> {
  const { id } = record;
  const known = (await state.rowsOf(id)).filter(({ doc }) => doc.startsWith('t-'));
  if (record.article === null) {
    return known.flatMap(takingAway);
  }
  const wanted: { id: ArticleId; version: string }[] = [];
  for (const version of record.texts) {
    const doc = await codec.idOf('t', `${id}-${version}`);
    if (!known.some((row) => row.doc === doc)) wanted.push({ id, version });
  }
  const texts: SharedText[] = wanted.length > 0 ? await replica.texts(wanted) : [];
  return await Promise.all(
    texts.map(async (text) => {
      const doc = await codec.idOf('t', `${id}-${text.version}`);
      const row = { doc, article: id, revs: [], hash: '', seq: 0 };
      return { doc: await codec.seal(doc, text), says: AS_EVER, row };
    }),
  );
}
