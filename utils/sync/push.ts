import type { ArticleId } from '@/utils/library/identity';
import type { WholeRecord } from '@/utils/library/whole';
import { contentHash } from '@/utils/sync/content-hash';
import { inParallel } from '@/utils/sync/in-parallel';
import { settled } from '@/utils/sync/merge';
import { isOwnWords } from '@/utils/sync/own-words';
import { type Parcel, parcelsOf, sendAll, takingAway } from '@/utils/sync/parcels';
import { pictureErrands } from '@/utils/sync/picture-errands';
import { AS_EVER } from '@/utils/sync/remote';
import { type Counts, type Session, tellBatch } from '@/utils/sync/session';
import type { Commit, Row } from '@/utils/sync/state';
import { sendSettings } from '@/utils/sync/sync-settings';

/** Articles sent at once; with their texts as much again. */
const BATCH = 50;
/** Packing holds a quarter of a megabyte for each that is under way, and is done beside this thread. */
const PACKED_AT_ONCE = 12;

/** An article, and what is known of its document. */
interface Known {
  id: ArticleId;
  doc: string;
  row: Row | undefined;
}

/** Articles read and sealed, ready to go. */
interface Batch {
  ids: readonly ArticleId[];
  texts: Parcel[];
  articles: Parcel[];
  /** Of articles that the server has as they are. */
  known: Row[];
}

/** Sends a batch; answers what is to be written down then. */
type Send = (batch: Batch) => Promise<Commit>;

/** Sends what changed here, batch by batch. True where something was sent that others had written meanwhile: pull, then again. */
export async function push(session: Session, counts: Counts): Promise<boolean> {
  const { state } = session;
  let isAgain = await sendSettings(session);
  const tried = new Set<ArticleId>();
  const send: Send = async (batch) => {
    for (const id of batch.ids) tried.add(id);
    const { commit, isMet } = await sendBatch(session, batch, counts);
    if (isMet) isAgain = true;
    return commit;
  };
  for (;;) {
    const queued = (await state.queued(BATCH + tried.size)).filter((id) => !tried.has(id)).slice(0, BATCH);
    if (queued.length > 0) {
      await state.commit(await send(await prepared(session, await knownOf(session, queued))));
      await tellBatch(session, counts);
    } else if (!(await sendChanged(session, counts, send))) return isAgain;
  }
}

/** Sends the library's changes since the last sync. False where there were none. */
async function sendChanged(session: Session, counts: Counts, send: Send): Promise<boolean> {
  const { state } = session;
  const { pushed } = await state.progress();
  let ahead = changedAfter(session, pushed);
  for (let from = pushed; ; ) {
    const { batch, upTo } = await ahead;
    if (upTo <= from) return from > pushed;
    // One batch is read and sealed while the one before is on its way. Whatever fails here shows where it is awaited.
    ahead = changedAfter(session, upTo);
    ahead.catch(() => undefined);
    const commit = batch ? await send(batch) : {};
    await state.commit({ ...commit, progress: { pushed: upTo } });
    await tellBatch(session, counts);
    from = upTo;
  }
}

async function changedAfter(session: Session, seq: number): Promise<{ batch: Batch | null; upTo: number }> {
  const { changed, upTo } = await session.replica.changedSince(seq, BATCH);
  const known = await knownOf(
    session,
    changed.map(({ id }) => id),
  );
  // Without what came from the server just now.
  const fresh = known.filter(({ row }, at) => !row?.hash || row.seq < (changed[at]?.seq ?? 0));
  return { batch: fresh.length > 0 ? await prepared(session, fresh) : null, upTo };
}

async function knownOf({ codec, state }: Session, ids: readonly ArticleId[]): Promise<Known[]> {
  const docs = await Promise.all(ids.map((id) => codec.idOf('a', id)));
  const rows = await state.rows(docs);
  return ids.map((id, at) => ({ id, doc: docs[at] ?? '', row: rows[at] }));
}

async function prepared(session: Session, known: readonly Known[]): Promise<Batch> {
  const ids = known.map(({ id }) => id);
  const byId = new Map(known.map((one) => [one.id, one]));
  const read = (await session.replica.read(ids)).map(async ({ record, seq }) => {
    const { doc = '', row } = byId.get(record.id) ?? {};
    const one = { record: settled(record), seq, doc, row };
    return row?.isUnreadable && !(await isOwnWords(session, row, one.record)) ? [] : [one];
  });
  const records = (await Promise.all(read)).flat();
  const lacking = await textsLacking(
    session,
    records.map(({ record }) => record),
  );
  const prepare = async ({ record, seq, doc, row: former }: (typeof records)[number]) => {
    const texts = await textParcels(session, record, lacking);
    const hash = await contentHash(record);
    const row: Row = { doc, article: record.id, revs: former?.revs ?? [], hash, seq };
    const isKnown = former?.hash === hash;
    return { row, isKnown, texts, parcels: isKnown ? [] : await parcelsOf(session, row, record) };
  };
  const all = await inParallel(records, prepare, PACKED_AT_ONCE);
  return {
    ids,
    texts: all.flatMap(({ texts }) => texts),
    articles: all.flatMap(({ parcels }) => parcels),
    known: all.filter(({ isKnown }) => isKnown).map(({ row }) => row),
  };
}

/** `isMet`: others had written some of it meanwhile. */
async function sendBatch(
  session: Session,
  { ids, texts, articles, known }: Batch,
  counts: Counts,
): Promise<{ commit: Commit; isMet: boolean }> {
  const { state } = session;
  // Before they are sent: once a row says so, a killed sync does not come back to its article.
  const errands = await pictureErrands(session, ids);
  if (errands.length > 0) await state.commit({ errands });
  // Texts first: who reads the feed finds them before the article that speaks of them.
  const others = await sendAll(session, [...texts, ...articles]);
  counts.sent += articles.filter(({ doc }) => !doc._deleted).length;
  // Not before it is sent: a kill in between leaves it in the queue.
  const commit = { rows: known, unqueue: ids.filter((id) => !others.includes(id)) };
  return { commit, isMet: others.length > 0 };
}

type TextKey = { id: ArticleId; version: string; doc: string };

/** The texts of these articles that the server lacks, by article. */
async function textsLacking(
  { state, codec }: Session,
  records: readonly WholeRecord[],
): Promise<Map<ArticleId, TextKey[]>> {
  const keys = await Promise.all(
    records
      .flatMap(({ id, texts }) => texts.map((version) => ({ id, version })))
      .map(async (key) => ({ ...key, doc: await codec.idOf('t', `${key.id}-${key.version}`) })),
  );
  const rows = await state.rows(keys.map(({ doc }) => doc));
  const lacking = new Map<ArticleId, TextKey[]>();
  for (const key of keys.filter((_, at) => !rows[at])) lacking.set(key.id, [...(lacking.get(key.id) ?? []), key]);
  return lacking;
}

/** The texts that the server lacks; of a removed article the end of those that it has. */
async function textParcels(
  { state, replica, codec }: Session,
  { id, article }: WholeRecord,
  lacking: ReadonlyMap<ArticleId, readonly TextKey[]>,
): Promise<Parcel[]> {
  if (article === null) return (await state.rowsOf(id)).filter(({ doc }) => doc.startsWith('t-')).flatMap(takingAway);
  const wanted = lacking.get(id) ?? [];
  const texts = wanted.length > 0 ? await replica.texts(wanted) : [];
  const docs = new Map(wanted.map(({ version, doc }) => [version, doc]));
  return await Promise.all(
    texts.map(async (text) => {
      const doc = docs.get(text.version) ?? '';
      const row = { doc, article: id, revs: [], hash: '', seq: 0 };
      return { doc: await codec.seal(doc, text), says: AS_EVER, row };
    }),
  );
}
