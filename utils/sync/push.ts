import type { ArticleId } from '@/utils/library/identity';
import type { SharedText, WholeRecord } from '@/utils/library/whole';
import { inParallel } from '@/utils/sync/in-parallel';
import { settled } from '@/utils/sync/merge';
import { type Parcel, parcelsOf, sendAll, takingAway } from '@/utils/sync/parcels';
import { pictureErrands } from '@/utils/sync/picture-errands';
import { recordHash } from '@/utils/sync/pull';
import { AS_EVER } from '@/utils/sync/remote';
import { type Counts, type Session, tellBatch } from '@/utils/sync/session';
import type { Row } from '@/utils/sync/state';
import { sendSettings } from '@/utils/sync/sync-settings';

/** Articles sent at once; with their texts as much again. */
const BATCH = 50;

/** Articles read and sealed, ready to go. */
interface Batch {
  ids: readonly ArticleId[];
  texts: Parcel[];
  articles: Parcel[];
  /** Of articles that the server has as they are. */
  known: Row[];
}

/** Sends what changed here, batch by batch. True where something was sent that others had written meanwhile: pull, then again. */
export async function push(session: Session, counts: Counts): Promise<boolean> {
  const { state } = session;
  let isAgain = await sendSettings(session);
  const tried = new Set<ArticleId>();
  const send = async (batch: Batch) => {
    for (const id of batch.ids) tried.add(id);
    if (await sendBatch(session, batch, counts)) isAgain = true;
  };
  for (;;) {
    const queued = (await state.queued(BATCH + tried.size)).filter((id) => !tried.has(id)).slice(0, BATCH);
    if (queued.length > 0) {
      await send(await prepared(session, queued));
      await tellBatch(session, counts);
    } else if (!(await sendChanged(session, counts, send))) return isAgain;
  }
}

/** Sends the library's changes since the last sync. False where there were none. */
async function sendChanged(session: Session, counts: Counts, send: (batch: Batch) => Promise<void>): Promise<boolean> {
  const { state } = session;
  const { pushed } = await state.progress();
  let ahead = changedAfter(session, pushed);
  for (let from = pushed; ; ) {
    const { batch, upTo } = await ahead;
    if (upTo <= from) return from > pushed;
    // One batch is read and sealed while the one before is on its way. Whatever fails here shows where it is awaited.
    ahead = changedAfter(session, upTo);
    ahead.catch(() => undefined);
    if (batch) await send(batch);
    await state.commit({ progress: { pushed: upTo } });
    await tellBatch(session, counts);
    from = upTo;
  }
}

async function changedAfter(session: Session, seq: number): Promise<{ batch: Batch | null; upTo: number }> {
  const { changed, upTo } = await session.replica.changedSince(seq, BATCH);
  const fresh = await unsent(session, changed);
  return { batch: fresh.length > 0 ? await prepared(session, fresh) : null, upTo };
}

/** Without what came from the server just now. */
async function unsent(session: Session, changed: readonly { id: ArticleId; seq: number }[]): Promise<ArticleId[]> {
  const docs = await Promise.all(changed.map(({ id }) => session.codec.idOf('a', id)));
  const rows = await session.state.rows(docs);
  return changed.filter(({ seq }, at) => !rows[at]?.hash || (rows[at]?.seq ?? 0) < seq).map(({ id }) => id);
}

async function prepared(session: Session, ids: readonly ArticleId[]): Promise<Batch> {
  const { state, replica, codec } = session;
  const records = await replica.read(ids);
  const docs = await Promise.all(records.map(({ record }) => codec.idOf('a', record.id)));
  const rows = await state.rows(docs);
  // A few at a time: packing holds a quarter of a megabyte for each that is under way.
  const all = await inParallel([...records.entries()], async ([at, { record: raw, seq }]) => {
    const known = rows[at];
    if (known?.isUnreadable) return null;
    const record = settled(raw);
    const [hash, texts] = await Promise.all([recordHash(record), textsToSend(session, record)]);
    const row: Row = { doc: docs[at] ?? '', article: record.id, revs: known?.revs ?? [], hash, seq };
    const isKnown = known?.hash === hash;
    return { row, isKnown, texts, parcels: isKnown ? [] : await parcelsOf(session, row, record) };
  });
  const readable = all.filter((one) => one !== null);
  return {
    ids,
    texts: readable.flatMap(({ texts }) => texts),
    articles: readable.flatMap(({ parcels }) => parcels),
    known: readable.filter(({ isKnown }) => isKnown).map(({ row }) => row),
  };
}

/** True where others had written some of it meanwhile. */
async function sendBatch(session: Session, { ids, texts, articles, known }: Batch, counts: Counts): Promise<boolean> {
  const { state } = session;
  // Before they are sent: once a row says so, a killed sync does not come back to its article.
  const errands = await pictureErrands(session, ids);
  if (errands.length > 0) await state.commit({ errands });
  // Texts first: who reads the feed finds them before the article that speaks of them.
  const others = await sendAll(session, [...texts, ...articles]);
  // Not before it is sent: a kill in between leaves it in the queue.
  await state.commit({ rows: known, unqueue: ids.filter((id) => !others.includes(id)) });
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
