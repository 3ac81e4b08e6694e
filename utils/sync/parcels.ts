import type { ArticleId } from '@/utils/library/identity';
import { AS_EVER, isFixed, type Outgoing, type PutResult, type RemoteDoc } from '@/utils/sync/remote';
import type { Session } from '@/utils/sync/session';
import type { Failure, Row } from '@/utils/sync/state';
import { SyncError } from '@/utils/sync/sync-error';
import { Refusal } from '@/utils/sync/wire';

/** Sent in one request, in characters. */
const MOST = 4_000_000;

/** A document on its way, and what is known of it once it has arrived. */
export interface Parcel extends Outgoing {
  row: Row;
  /** Of the document nothing is to be left; else a revision that ends is one beside others. */
  takesAway?: true;
}

/** The document, and the end of every other leaf that it was made of. */
export async function parcelsOf({ codec, remote }: Session, row: Row, record: object): Promise<Parcel[]> {
  const [winner, ...others] = row.revs;
  const named = remote.isNamedByWords ? codec.idOf('r', row.hash) : '';
  const [doc, says] = await Promise.all([codec.seal(row.doc, record), named]);
  const parcel = { doc: winner ? { ...doc, _rev: winner } : doc, says, row };
  const ended = others.filter((rev) => rev !== says);
  return [parcel, ...ended.map((_rev) => ({ doc: { _id: row.doc, _rev, _deleted: true }, says, row }))];
}

/** The end of a document, in all of its revisions that are known. */
export function takingAway(row: Row): Parcel[] {
  const says = AS_EVER;
  return row.revs.map((_rev) => ({ doc: { _id: row.doc, _rev, _deleted: true }, says, row, takesAway: true }));
}

/** Sends documents, as many a request as one takes. Answers the articles that somebody else wrote meanwhile ('': no article's). */
export async function sendAll(session: Session, parcels: readonly Parcel[]): Promise<ArticleId[]> {
  const { state } = session;
  const others: ArticleId[] = [];
  // Ended before its mark is left, and the server set back to before: then the marks agree and what was sent is gone.
  if (parcels.length > 0 && !(await state.progress()).isSending) {
    await state.commit({ progress: { isComparing: true, isSending: true } });
  }
  for (const chunk of chunks(parcels)) others.push(...(await send(session, chunk)));
  return others;
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
    const { doc, row, takesAway = false } = parcel;
    // CouchDB answers in order; where a server does not, the name tells.
    const result = results[at]?.id === doc._id ? results[at] : results.find(({ id }) => id === doc._id);
    if (result?.rev !== undefined && !result.error) {
      if (takesAway) commit.drop.push(doc._id);
      else if (!doc._deleted) commit.rows.push({ ...row, revs: [result.rev ?? ''] });
      else if (result.rev !== null) ended.set(doc._id, [...(ended.get(doc._id) ?? []), result.rev]);
      commit.heal.push(doc._id);
    } else if (result?.error === 'conflict') {
      if (takesAway) commit.drop.push(doc._id);
      // What is there is this one.
      else if (isFixed(doc._id)) commit.rows.push(row);
      else commit.queue.push(row.article);
    } else {
      const detail = [result?.error, result?.reason].filter(Boolean).join(': ');
      commit.failures.push(failureOf(session, parcel, { reason: reasonOf(result), detail }));
    }
  }
  for (const row of commit.rows) row.revs.push(...(ended.get(row.doc) ?? []));
  const others = commit.queue;
  await session.state.commit({ ...commit, queue: others.filter(Boolean) });
  return others;
}

function reasonOf(result: PutResult | undefined): Failure['reason'] {
  return /too.?large/i.test(`${result?.error} ${result?.reason}`) ? 'too-large' : 'refused';
}

function failureOf({ now }: Session, { doc, row }: Parcel, why: Pick<Failure, 'reason' | 'detail'>): Failure {
  return { doc: doc._id, article: row.article || null, at: now(), ...why, detail: why.detail.slice(0, 300) };
}
