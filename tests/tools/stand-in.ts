import type { SlowLine } from './slow-line';

/**
 * What a stand-in does wrong with a request. `lost`: does it, and the answer never arrives. `torn`: keeps half of what is
 * sent, and breaks off.
 */
export type Fault = 'dropped' | 'lost' | 'doubled' | 'cut' | 'torn' | { status: number; error?: string };

export interface Asked {
  method: string;
  url: URL;
  text: string;
  headers: Headers;
}

export interface Reply {
  status: number;
  text: string;
}

/** A server in memory. Its `fetch` is given to a client in place of the browser's. */
export abstract class StandIn {
  /** What goes wrong with a request; undefined: nothing. */
  fault: (method: string, path: string, text: string) => Fault | undefined = () => undefined;
  /** What its clock says, in milliseconds since 1970; null: it does not tell. */
  clock: () => number | null = () => null;
  /** The line that leads to it; null: one that takes no time. */
  line: SlowLine | null = null;
  requests: { method: string; path: string; size: number }[] = [];

  abstract answer(asked: Asked): Reply;
  /** The whole server as it is now, to be set back to. */
  abstract snapshot(): () => void;
  abstract empty(): void;

  fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input));
    const path = url.pathname.split('/').slice(2).join('/') + url.search;
    const { method = 'GET', body } = init;
    const text = typeof body === 'string' ? body : '';
    this.requests.push({ method, path, size: text.length });
    const asked = { method, url, text, headers: new Headers(init.headers) };
    await this.line?.carry('up', text.length);
    init.signal?.throwIfAborted();
    const fault = this.fault(method, path, text);
    if (fault === 'dropped') throw new TypeError('fetch failed');
    if (fault === 'torn') this.answer({ ...asked, text: text.slice(0, text.length / 2) });
    if (fault === 'torn') throw new TypeError('fetch failed');
    if (typeof fault === 'object') return new Response(JSON.stringify(saying(fault)), { status: fault.status });
    if (fault === 'doubled') this.answer(asked);
    const reply = this.answer(asked);
    if (fault === 'lost') throw new TypeError('fetch failed');
    const said = fault === 'cut' ? reply.text.slice(0, reply.text.length / 2) : reply.text;
    await this.line?.carry('down', said.length);
    init.signal?.throwIfAborted();
    const time = this.clock();
    const headers: Record<string, string> = time === null ? {} : { Date: new Date(time).toUTCString() };
    return new Response(reply.status === 204 ? null : said, { status: reply.status, headers });
  };
}

function saying({ error = 'broken' }: { error?: string }) {
  return { error, reason: 'a fault' };
}
