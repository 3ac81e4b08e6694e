import { toBase64 } from '@/utils/base64';
import { SyncError } from '@/utils/sync/sync-error';

/** How a server is reached. */
export interface WireOptions {
  /** What every path begins with: "https://couch.example/lectern". */
  url: string;
  /** '': none is sent. */
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

export interface Question {
  method: string;
  path: string;
  body?: string | null;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  ok: boolean;
  text: string;
}

/** A status of the server's that is no problem of the whole sync. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** What the server said, in its words. */
    readonly said: string,
  ) {
    super(`${status} ${said}`.trim());
  }
}

/** An answer may take this long, in milliseconds: a worker is not kept for longer either. */
const PATIENCE = 60_000;
const ATTEMPTS = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 20_000;

/** Asks a server, and again where an answer was lost or cut, or the server is busy. */
export class Wire {
  readonly traffic: Traffic = { requests: 0, sent: 0, received: 0 };
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #fetch: typeof fetch;
  readonly #wait: (time: number) => Promise<void>;
  readonly #signal: AbortSignal | undefined;

  constructor({ url, login, password, signal, ...rest }: WireOptions) {
    this.#url = url.replace(/\/+$/, '');
    this.#headers = authorization(login, password);
    // Called as a function of nothing: the browser's own refuses another `this`.
    this.#fetch = rest.fetch ?? ((...args) => fetch(...args));
    this.#wait = rest.wait ?? ((time) => new Promise((resolve) => setTimeout(resolve, time)));
    this.#signal = signal;
  }

  /**
   * Rejects with a `SyncError` where it is no use to go on, else with what `read` throws; a `SyntaxError` of it is an
   * answer that was cut on the way.
   */
  async ask<T>(question: Question, read: (answer: Answer) => T): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      this.#signal?.throwIfAborted();
      const isLast = attempt === ATTEMPTS;
      let delay = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
      try {
        return read(await this.#once(question));
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

  async #once({ method, path, body = null, headers = {} }: Question): Promise<Answer> {
    this.traffic.requests += 1;
    this.traffic.sent += body?.length ?? 0;
    const timeout = AbortSignal.timeout(PATIENCE);
    const response = await this.#fetch(this.#url + path, {
      method,
      body,
      headers: { ...this.#headers, ...headers },
      credentials: 'omit',
      cache: 'no-store',
      // A password goes to the host that the person named and to no other.
      redirect: 'error',
      signal: this.#signal ? AbortSignal.any([this.#signal, timeout]) : timeout,
    });
    const text = await response.text();
    this.traffic.received += text.length;
    const { status, ok } = response;
    if (status === 401) throw new SyncError('login', saidIn(text));
    if (status === 403) throw new SyncError('forbidden', saidIn(text));
    if (status === 507) throw new SyncError('full', saidIn(text));
    if (status === 429 || status >= 500) {
      const after = Number(response.headers.get('Retry-After'));
      throw new Busy(status, after > 0 ? after * 1000 : null, saidIn(text));
    }
    return { status, ok, text };
  }
}

/** What a server said of an error, in its own words: JSON as CouchDB has it, or XML as Nextcloud has it. */
export function saidIn(text: string): string {
  try {
    const { error = '', reason = '' } = (JSON.parse(text) ?? {}) as { error?: unknown; reason?: unknown };
    const said = [error, reason].map((part) => String(part).slice(0, 300));
    return said.filter(Boolean).join(': ');
  } catch {
    return /<(?:\w+:)?message>([^<]{1,300})/.exec(text)?.[1] ?? '';
  }
}

/** Worth asking again. */
class Busy extends Error {
  constructor(
    readonly status: number,
    readonly after: number | null,
    said: string,
  ) {
    super(`${status}: ${said}`);
  }
}

function isLost(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof TypeError) return true;
  return error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'NetworkError');
}

function asProblem(error: unknown): Error {
  if (error instanceof Busy) return new SyncError('busy', error.message, { cause: error });
  if (error instanceof SyntaxError) return new SyncError('unknown-server', error.message, { cause: error });
  return new SyncError('unreachable', error instanceof Error ? error.message : '', { cause: error });
}

/** The header that logs in (RFC 7617); none for an empty name. */
export function authorization(login: string, password: string): Record<string, string> {
  if (login === '') return {};
  return { Authorization: `Basic ${toBase64(new TextEncoder().encode(`${login}:${password}`))}` };
}
