import {
  type ChangesPage,
  HEADER_ID,
  type Outgoing,
  type PutResult,
  type Remote,
  type RemoteDoc,
  type Since,
  type Versioned,
} from '@/utils/sync/remote';
import { SyncError } from '@/utils/sync/sync-error';
import { type Answer, Refusal, saidIn, Wire, type WireOptions } from '@/utils/sync/wire';

/** Rows of the changes feed at once: names and revisions alone. */
const PAGE = 1_000;

type Fields = Record<string, unknown>;

/** A database by CouchDB's documented HTTP API: what a sync needs of it. `url` is that of the database. */
export class Couch implements Remote {
  readonly isNamedByWords = false;
  readonly #wire: Wire;

  constructor(options: WireOptions) {
    this.#wire = new Wire(options);
  }

  get traffic() {
    return this.#wire.traffic;
  }

  async isThere(): Promise<boolean> {
    const answer = await this.#find('');
    if (answer && typeof answer.db_name !== 'string') throw new SyncError('unknown-server');
    return answer !== null;
  }

  async prepare(): Promise<void> {
    if (await this.isThere()) return;
    try {
      await this.#ask('PUT', '');
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 412) throw error;
    }
  }

  /** Some servers let a write over a newer one pass, and lose it: none of them is synced with. */
  async probe(): Promise<{ keepsConditions: boolean }> {
    const doc = { _id: `probe-${crypto.randomUUID()}` };
    const write = async (one: RemoteDoc) => (await this.write([{ doc: one, says: '' }]))[0];
    const first = await write(doc);
    if (!first?.rev) throw new SyncError('forbidden', first?.reason ?? '');
    const second = await write(doc);
    await write({ ...doc, _rev: first.rev, _deleted: true });
    if (second?.error !== 'conflict') throw new SyncError('unknown-server', 'a write over a newer one was not refused');
    return { keepsConditions: true };
  }

  async header(): Promise<Versioned<unknown> | null> {
    const doc = await this.#find(`/${HEADER_ID}`);
    return doc && { value: doc.header, rev: String(doc._rev) };
  }

  putHeader(header: object, over: string | null): Promise<boolean> {
    return this.#put({ _id: HEADER_ID, header }, over);
  }

  async mark(name: string): Promise<Versioned<unknown> | null> {
    const doc = await this.#find(`/_local/${name}`);
    return doc && { value: doc.mark, rev: String(doc._rev) };
  }

  async putMark(name: string, mark: string, over: string | null): Promise<void> {
    // False: it was written, and the answer lost. The next sync compares, which costs names alone.
    await this.#put({ _id: `_local/${name}`, mark }, over);
  }

  /** What changed, with every leaf of each document's revisions, so that conflicts are seen. */
  async changes(since: Since): Promise<ChangesPage> {
    const from = encodeURIComponent(String(since));
    const answer = await this.#ask('GET', `/_changes?style=all_docs&limit=${PAGE}&since=${from}`);
    const { results, last_seq } = answer as {
      results?: { id: string; changes: { rev: string }[]; deleted?: boolean }[];
      last_seq?: Since;
    };
    if (!Array.isArray(results) || last_seq === undefined) throw new SyncError('unknown-server');
    const changes = results.map(({ id, changes, deleted = false }) => ({
      id,
      revs: changes.map(({ rev }) => rev),
      deleted,
    }));
    return { changes, since: last_seq, isLast: results.length < PAGE };
  }

  async read(docs: readonly { id: string; rev?: string }[]): Promise<RemoteDoc[]> {
    const { results } = await this.#ask('POST', '/_bulk_get', { docs });
    if (!Array.isArray(results)) throw new SyncError('unknown-server');
    const answers = (results as { docs?: { ok?: RemoteDoc }[] }[]).flatMap(({ docs = [] }) => docs);
    return answers.map(({ ok }) => ok).filter((doc) => doc !== undefined);
  }

  async write(docs: readonly Outgoing[]): Promise<PutResult[]> {
    const answer: unknown = await this.#ask('POST', '/_bulk_docs', { docs: docs.map(({ doc }) => doc) });
    if (!Array.isArray(answer)) throw new SyncError('unknown-server');
    return answer as PutResult[];
  }

  async #put(doc: RemoteDoc, over: string | null): Promise<boolean> {
    // The underscore of "_local/x" is a path of its own and stays.
    const path = `/${doc._id.split('/').map(encodeURIComponent).join('/')}`;
    try {
      await this.#ask('PUT', path, over === null ? doc : { ...doc, _rev: over });
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.status === 409) return false;
      throw error;
    }
  }

  async #find(path: string): Promise<Fields | null> {
    try {
      return await this.#ask('GET', path);
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return null;
      throw error;
    }
  }

  #ask(method: string, path: string, body?: unknown): Promise<Fields> {
    const headers = {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
    const text = body === undefined ? null : JSON.stringify(body);
    return this.#wire.ask({ method, path, body: text, headers }, fieldsOf);
  }
}

function fieldsOf({ ok, status, text }: Answer): Fields {
  if (ok) {
    // Cut on the way, or no CouchDB: asking again tells.
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) return answer as Fields;
  }
  if (!text.trimStart().startsWith('{')) throw new SyncError('unknown-server', `${status}`);
  throw new Refusal(status, saidIn(text));
}
