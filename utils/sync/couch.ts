import { SyncError } from '@/utils/sync/sync-error';

export interface CouchDoc {
  _id: string;
  _rev?: string;
  _deleted?: boolean;
  [field: string]: unknown;
}

/** A number, or what a cluster makes of it: opaque, to be given back. */
export type Since = string | number;

export interface ChangesPage {
  results: { id: string; changes: { rev: string }[]; deleted?: boolean }[];
  last_seq: Since;
}

/** What became of one document of several. */
export interface PutResult {
  id: string;
  rev?: string;
  error?: string;
  reason?: string;
}

export interface CouchOptions {
  /** Of the database: "https://couch.example/lectern". */
  url: string;
  login: string;
  password: string;
  fetch?: typeof fetch;
  /** Waits so many milliseconds. */
  wait?: (time: number) => Promise<void>;
  signal?: AbortSignal;
}

/** What went over the wire. */
export interface Traffic {
  requests: number;
  sent: number;
  received: number;
}

/** A status of the server's that is no problem of the whole sync. */
export class CouchRefusal extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly reason: string,
  ) {
    super(`${status} ${error}: ${reason}`);
  }
}

/** An answer may take this long, in milliseconds: a worker is not kept for longer either. */
const PATIENCE = 60_000;
const ATTEMPTS = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 20_000;

/** A database by CouchDB's documented HTTP API: what a sync needs of it. Asks again where an answer was lost or cut. */
export class Couch {
  readonly traffic: Traffic = { requests: 0, sent: 0, received: 0 };
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #fetch: typeof fetch;
  readonly #wait: (time: number) => Promise<void>;
  readonly #signal: AbortSignal | undefined;

  constructor({ url, login, password, signal, ...rest }: CouchOptions) {
    this.#url = url.replace(/\/+$/, '');
    this.#headers = login === '' ? {} : { Authorization: `Basic ${base64(`${login}:${password}`)}` };
    // Called as a function of nothing: the browser's own refuses another `this`.
    this.#fetch = rest.fetch ?? ((...args) => fetch(...args));
    this.#wait = rest.wait ?? ((time) => new Promise((resolve) => setTimeout(resolve, time)));
    this.#signal = signal;
  }

  /** Null where there is no such database. */
  async info(): Promise<{ db_name: string; update_seq?: Since } | null> {
    const answer = await this.#find('');
    if (answer && typeof answer.db_name !== 'string') throw new SyncError('not-couchdb');
    return answer as { db_name: string } | null;
  }

  /** Makes the database, where it is not there yet and the login may. */
  async create(): Promise<void> {
    try {
      await this.#ask('PUT', '');
    } catch (error) {
      if (!(error instanceof CouchRefusal) || error.status !== 412) throw error;
    }
  }

  /** Null where it is not there, or not any more. */
  get(id: string): Promise<CouchDoc | null> {
    // The underscore of "_local/x" is a path of its own and stays.
    return this.#find(`/${id.split('/').map(encodeURIComponent).join('/')}`) as Promise<CouchDoc | null>;
  }

  /** Answers the new revision; null where somebody else wrote it meanwhile. */
  async put(doc: CouchDoc): Promise<string | null> {
    try {
      const answer = await this.#ask('PUT', `/${doc._id.split('/').map(encodeURIComponent).join('/')}`, doc);
      return String(answer.rev);
    } catch (error) {
      if (error instanceof CouchRefusal && error.status === 409) return null;
      throw error;
    }
  }

  /** What changed, with every leaf of each document's revisions, so that conflicts are seen. */
  async changes(since: Since, limit: number): Promise<ChangesPage> {
    const from = encodeURIComponent(String(since));
    const answer = await this.#ask('GET', `/_changes?style=all_docs&limit=${limit}&since=${from}`);
    if (!Array.isArray(answer.results) || answer.last_seq === undefined) throw new SyncError('not-couchdb');
    return answer as unknown as ChangesPage;
  }

  /** The documents that are there of those asked for. */
  async bulkGet(docs: readonly { id: string; rev?: string }[]): Promise<CouchDoc[]> {
    const { results } = await this.#ask('POST', '/_bulk_get', { docs });
    if (!Array.isArray(results)) throw new SyncError('not-couchdb');
    const answers = (results as { docs?: { ok?: CouchDoc }[] }[]).flatMap(({ docs = [] }) => docs);
    return answers.map(({ ok }) => ok).filter((doc) => doc !== undefined);
  }

  /** Writes documents, each refused or taken for itself. */
  async bulkDocs(docs: readonly CouchDoc[]): Promise<PutResult[]> {
    const answer: unknown = await this.#ask('POST', '/_bulk_docs', { docs });
    if (!Array.isArray(answer)) throw new SyncError('not-couchdb');
    return answer as PutResult[];
  }

  async #find(path: string): Promise<Record<string, unknown> | null> {
    try {
      return await this.#ask('GET', path);
    } catch (error) {
      if (error instanceof CouchRefusal && error.status === 404) return null;
      throw error;
    }
  }

  async #ask(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const text = body === undefined ? null : JSON.stringify(body);
    for (let attempt = 1; ; attempt++) {
      this.#signal?.throwIfAborted();
      const isLast = attempt === ATTEMPTS;
      let delay = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
      try {
        return await this.#once(method, path, text);
      } catch (error) {
        this.#signal?.throwIfAborted();
        if (error instanceof Busy) delay = Math.min(LONGEST_WAIT, error.after ?? delay);
        const isTransient = error instanceof Busy || isLost(error);
        if (!isTransient) throw error;
        if (isLast) throw asProblem(error);
      }
      await this.#wait(delay);
    }
  }

  async #once(method: string, path: string, body: string | null): Promise<Record<string, unknown>> {
    this.traffic.requests += 1;
    this.traffic.sent += body?.length ?? 0;
    const timeout = AbortSignal.timeout(PATIENCE);
    const response = await this.#fetch(this.#url + path, {
      method,
      body,
      headers: {
        ...this.#headers,
        Accept: 'application/json',
        ...(body === null ? {} : { 'Content-Type': 'application/json' }),
      },
      credentials: 'omit',
      cache: 'no-store',
      // A password goes to the host that the person named and to no other.
      redirect: 'error',
      signal: this.#signal ? AbortSignal.any([this.#signal, timeout]) : timeout,
    });
    const text = await response.text();
    this.traffic.received += text.length;
    return answerOf(response, text);
  }
}

/** Worth asking again. */
class Busy extends Error {
  constructor(
    readonly status: number,
    readonly after: number | null,
    readonly reason: string,
  ) {
    super(`${status}: ${reason}`);
  }
}

function answerOf(response: Response, text: string): Record<string, unknown> {
  const { status } = response;
  let answer: unknown = null;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    // Cut on the way, or no CouchDB: asking again tells.
    if (response.ok) throw error;
  }
  if (response.ok && typeof answer === 'object' && answer !== null) return answer as Record<string, unknown>;
  const { error = '', reason = '' } = (answer ?? {}) as { error?: unknown; reason?: unknown };
  const said = [error, reason].map((part) => String(part).slice(0, 300)).filter(Boolean);
  if (status === 401) throw new SyncError('login', said.join(': '));
  if (status === 403) throw new SyncError('forbidden', said.join(': '));
  if (status === 507) throw new SyncError('full', said.join(': '));
  if (status === 429 || status >= 500) {
    const after = Number(response.headers.get('Retry-After'));
    throw new Busy(status, after > 0 ? after * 1000 : null, said.join(': '));
  }
  if (answer === null) throw new SyncError('not-couchdb', `${status}`);
  throw new CouchRefusal(status, String(error), String(reason));
}

function isLost(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof TypeError) return true;
  return error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'NetworkError');
}

function asProblem(error: unknown): Error {
  if (error instanceof Busy) return new SyncError('busy', error.message, { cause: error });
  if (error instanceof SyntaxError) return new SyncError('not-couchdb', error.message, { cause: error });
  return new SyncError('unreachable', error instanceof Error ? error.message : '', { cause: error });
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
