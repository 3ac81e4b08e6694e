import type { ArticleId } from '@/utils/library/identity';
import type { SharedText, WholeRecord } from '@/utils/library/whole';
import { settled } from '@/utils/sync/merge';
import { hashOf } from '@/utils/sync/pull';
import type { Outgoing, PutResult, RemoteDoc } from '@/utils/sync/remote';
import { type Counts, type Session, tellBatch } from '@/utils/sync/session';
import type { Failure, Row } from '@/utils/sync/state';
import { SyncError } from '@/utils/sync/sync-error';
import { Refusal } from '@/utils/sync/wire';

/** Articles sent at once; with their texts as much again. */
const BATCH = 50;
/** Sent in one request, in characters. */
const MOST = 4_000_000;

/** A document on its way, and what is known of it once it has arrived. */
interface Parcel extends Outgoing {
  row: Row;
}

/** A text never changes: all that can be said of its one revision. */
const AS_EVER = '1';

/** Sends what changed here, batch by batch. True where something was sent that others had written meanwhile: pull, then again. */
export async function push(session: Session, counts: Counts): Promise<boolean> {
  const { state, replica } = session;
  let isAgain = false;
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
  const others: ArticleId[] = [];
  // Ended before its mark is left, and the server set back to before: then the marks agree and what was sent is gone.
  if (texts.length + articles.length > 0 && !(await state.progress()).isSending) {
    await state.commit({ progress: { isComparing: true, isSending: true } });
  }
  // Texts first: who reads the feed finds them before the article that speaks of them.
  for (const chunk of chunks([...texts, ...articles])) others.push(...(await send(session, chunk)));
  // Not before it is sent: a kill in between leaves it in the queue.
  await state.commit({ rows: done, unqueue: ids.filter((id) => !others.includes(id)) });
  counts.sent += articles.filter(({ doc }) => !doc._deleted).length;
  return others.length > 0;
}

/** The document, and the end of every other leaf that it was made of. */
async function parcelsOf({ codec }: Session, row: Row, record: WholeRecord): Promise<Parcel[]> {
  const [winner, ...others] = row.revs;
  const [doc, says] = await Promise.all([codec.seal(row.doc, record), codec.idOf('r', row.hash)]);
  const parcel = { doc: winner ? { ...doc, _rev: winner } : doc, says, row };
  const ended = others.filter((rev) => rev !== says);
  return [parcel, ...ended.map((_rev) => ({ doc: { _id: row.doc, _rev, _deleted: true }, says, row }))];
}

/** The texts that the server lacks; of a removed article the end of those that it has. */
async function textsToSend({ state, replica, codec }: Session, record: WholeRecord): Promise<Parcel[]> {
  const { id } = record;
  const known = (await state.rowsOf(id)).filter(({ doc }) => doc.startsWith('t-'));
  if (record.article === null) {
    return known
      .filter(({ revs }) => revs.length > 0)
      .map((row) => ({ doc: { _id: row.doc, _rev: row.revs[0] ?? '', _deleted: true }, says: AS_EVER, row }));
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

function* chunks(parcels: readonly Parcel[]): Generator<Parcel[]> {
  let chunk: Parcel[] = [];
  let size = 0;
  for (const parcel of parcels) {
    const length = lengthOf(parcel.doc);
    if (chunk.length > 0 && size + length > MOST) {
      yield chunk;
      chunk = [];
      size = 0;
    }
    chunk.push(parcel);
    size += length;
  }
  if (chunk.length > 0) yield chunk;
}

/** A guess that costs nothing for what is sealed. */
function lengthOf({ sealed, value }: RemoteDoc): number {
  return typeof sealed === 'string' ? sealed.length : JSON.stringify(value ?? '').length;
}

/**
 * Sends documents in one request; where the server refuses it whole, by halves, until the one that it minds is alone.
 * Answers the articles that somebody else wrote meanwhile.
 */
async function send(session: Session, parcels: readonly Parcel[]): Promise<ArticleId[]> {
  try {
    return await settle(session, parcels, await session.remote.write(parcels));
  } catch (error) {
    const failure = await refusalOf(session, error);
    if (!failure) throw error;
    const [first] = parcels;
    if (parcels.length === 1 && first) {
      await session.state.commit({ failures: [failureOf(session, first, failure)] });
      return [];
    }
    const half = Math.ceil(parcels.length / 2);
    const others = await send(session, parcels.slice(0, half));
    return [...others, ...(await send(session, parcels.slice(half)))];
  }
}

/** What a server has against what it was sent; null where the trouble is another. */
async function refusalOf({ remote }: Session, error: unknown): Promise<Pick<Failure, 'reason' | 'detail'> | null> {
  if (error instanceof Refusal) {
    if (error.status === 404) return null;
    return { reason: error.status === 413 ? 'too-large' : 'refused', detail: error.message };
  }
  // A document that breaks the server, or a broken server? Then it does not answer this either.
  if (!(error instanceof SyncError) || error.problem !== 'busy' || !error.detail.startsWith('500')) return null;
  return (await remote.isThere()) ? { reason: 'refused', detail: error.detail } : null;
}

async function settle(
  session: Session,
  parcels: readonly Parcel[],
  results: readonly PutResult[],
): Promise<ArticleId[]> {
  const commit = {
    rows: [] as Row[],
    drop: [] as string[],
    queue: [] as ArticleId[],
    failures: [] as Failure[],
    heal: [] as string[],
  };
  const ended = new Map<string, string[]>();
  for (const [at, parcel] of parcels.entries()) {
    const { doc, row } = parcel;
    // CouchDB answers in order; where a server does not, the name tells.
    const result = results[at]?.id === doc._id ? results[at] : results.find(({ id }) => id === doc._id);
    const isText = doc._id.startsWith('t-');
    if (result?.rev !== undefined && !result.error) {
      if (doc._deleted && isText) commit.drop.push(doc._id);
      else if (!doc._deleted) commit.rows.push({ ...row, revs: [result.rev ?? ''] });
      else if (result.rev !== null) ended.set(doc._id, [...(ended.get(doc._id) ?? []), result.rev]);
      commit.heal.push(doc._id);
    } else if (result?.error === 'conflict') {
      if (doc._deleted && isText) commit.drop.push(doc._id);
      // A text never changes: what is there is this one.
      else if (isText) commit.rows.push(row);
      else commit.queue.push(row.article);
    } else {
      const detail = [result?.error, result?.reason].filter(Boolean).join(': ');
      commit.failures.push(failureOf(session, parcel, { reason: reasonOf(result), detail }));
    }
  }
  for (const row of commit.rows) row.revs.push(...(ended.get(row.doc) ?? []));
  await session.state.commit(commit);
  return commit.queue;
}

function reasonOf(result: PutResult | undefined): Failure['reason'] {
  return /too.?large/i.test(`${result?.error} ${result?.reason}`) ? 'too-large' : 'refused';
}

function failureOf({ now }: Session, { doc, row }: Parcel, why: Pick<Failure, 'reason' | 'detail'>): Failure {
  return { doc: doc._id, article: row.article, at: now(), ...why, detail: why.detail.slice(0, 300) };
}
