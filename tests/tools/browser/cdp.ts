import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

type Listener = (params: never) => void;
interface Waiting {
  sessionId: string;
  method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}
interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

/**
 * The DevTools protocol over a pipe. Playwright shows neither popups nor side panels as pages and reaches no
 * closed shadow root; the protocol does all three.
 */
export class Cdp {
  #waiting = new Map<number, Waiting>();
  #sessions = new Map<string, Session>();
  #last = 0;
  #rest = '';
  #out: Writable;
  /** The browser itself, not one of its pages. */
  readonly browser = new Session(this, '');

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    input.setEncoding('utf8');
    input.on('data', (text: string) => this.#read(text));
    input.on('close', () => this.#end());
    out.on('error', () => this.#end());
  }

  call(sessionId: string, method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    const message = { id, method, params, ...(sessionId ? { sessionId } : {}) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { sessionId, method, resolve, reject });
      this.#out.write(`${JSON.stringify(message)}\0`);
    });
  }

  async attach(targetId: string): Promise<Session> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId, flatten: true });
    return this.adopt(sessionId);
  }

  /** The conversation that the browser began by itself (`Target.setAutoAttach`). */
  adopt(sessionId: string): Session {
    const session = new Session(this, sessionId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  #read(text: string): void {
    const parts = (this.#rest + text).split('\0');
    this.#rest = parts.pop() ?? '';
    for (const part of parts) this.#dispatch(JSON.parse(part) as Message);
  }

  #dispatch({ id, method, params, result, error, sessionId }: Message): void {
    if (id === undefined) {
      const session = sessionId ? this.#sessions.get(sessionId) : this.browser;
      if (method) session?.emit(method, params);
      // A popup that closes answers nothing more, and whoever asked it would wait for ever.
      if (method === 'Target.detachedFromTarget') this.#end((params as { sessionId: string }).sessionId);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }

  /** Refuses what is still asked of a target that went away; without one, of the whole browser. */
  #end(target?: string): void {
    for (const [id, { sessionId, method, reject }] of this.#waiting) {
      if (target !== undefined && sessionId !== target) continue;
      this.#waiting.delete(id);
      reject(new Error(`${method}: ${target === undefined ? 'the browser' : 'its page'} is gone`));
    }
  }
}

/** A conversation with one target: the browser, a page, a popup, a worker. */
export class Session {
  #cdp: Cdp;
  #id: string;
  #listeners = new Map<string, Listener[]>();
  send: CDPSession['send'];

  constructor(cdp: Cdp, id: string) {
    this.#cdp = cdp;
    this.#id = id;
    this.send = (method, params) => this.#cdp.call(this.#id, method, params ?? {}) as never;
  }

  on<T>(event: string, listener: (params: T) => void): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener as Listener]);
  }

  emit(event: string, params: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(params as never);
  }
}
