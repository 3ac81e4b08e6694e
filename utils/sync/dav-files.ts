import { SyncError } from '@/utils/sync/sync-error';
import { type Answer, Refusal, saidIn, Wire, type WireOptions } from '@/utils/sync/wire';

const LISTING = '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>';

/** A file that was cut when it was written. */
export const BROKEN = Symbol('broken');

/** Files and folders on a WebDAV server, under one address. */
export class DavFiles {
  readonly #wire: Wire;

  constructor(options: WireOptions) {
    this.#wire = new Wire(options);
  }

  get traffic() {
    return this.#wire.traffic;
  }

  async put(path: string, body: string): Promise<void> {
    await this.#put(path, body, {}, []);
  }

  /** Never over what is there; 'there' where something is, on servers that keep conditions. */
  async putIfNew(path: string, body: string): Promise<'written' | 'there'> {
    const status = await this.#put(path, body, { 'If-None-Match': '*' }, [412]);
    return status === 412 ? 'there' : 'written';
  }

  /** Null where it is not there. */
  async read(path: string): Promise<unknown> {
    try {
      return await this.#wire.ask({ method: 'GET', path }, (answer): unknown => {
        if (accepted(404, 410)(answer) >= 400) return null;
        return JSON.parse(answer.text);
      });
    } catch (error) {
      // Again and again the same half: it lies there so.
      if (error instanceof SyncError && error.cause instanceof SyntaxError) return BROKEN;
      throw error;
    }
  }

  /** Rejects with a `Refusal` where the server minds. */
  async delete(path: string): Promise<void> {
    await this.#wire.ask({ method: 'DELETE', path }, accepted(404, 410));
  }

  /** What stays because the server minds is found at the next comparison. */
  async remove(path: string): Promise<void> {
    try {
      await this.delete(path);
    } catch (error) {
      const isRefused = error instanceof Refusal || (error instanceof SyncError && error.problem === 'forbidden');
      if (!isRefused) throw error;
    }
  }

  /** False where what it lies in is not there. */
  async makeFolder(path: string): Promise<boolean> {
    // 405: it is there.
    return (await this.#wire.ask({ method: 'MKCOL', path }, accepted(405, 409))) !== 409;
  }

  /** Names in a folder; null where it is not there. */
  async list(path: string): Promise<string[] | null> {
    const headers = { Depth: '1', 'Content-Type': 'application/xml' };
    return await this.#wire.ask({ method: 'PROPFIND', path, body: LISTING, headers }, ({ status, text }) => {
      if (status === 404) return null;
      if (status !== 207) throw new SyncError('unknown-server', `${status}`);
      return filesIn(text);
    });
  }

  #put(path: string, body: string, condition: Record<string, string>, others: number[]): Promise<number> {
    const headers = { 'Content-Type': 'application/json', ...condition };
    return this.#wire.ask({ method: 'PUT', path, body, headers }, accepted(...others));
  }
}

/** Takes an answer of success, or one of these. */
function accepted(...others: number[]) {
  return ({ ok, status, text }: Answer): number => {
    if (!ok && !others.includes(status)) throw new Refusal(status, saidIn(text));
    return status;
  };
}

/** The files in a folder, out of what PROPFIND answers. A worker has no parser for XML, and names are all that is wanted. */
function filesIn(xml: string): string[] {
  if (!/<\/(?:[\w-]+:)?multistatus>\s*$/.test(xml)) throw new SyntaxError('a listing that was cut');
  return [...xml.matchAll(/<(?:[\w-]+:)?href(?:\s[^>]*)?>\s*([^<\s]+)\s*</g)].map(([, href = '']) => {
    const path = href.replaceAll('&amp;', '&').replace(/\/+$/, '');
    return plain(path.slice(path.lastIndexOf('/') + 1));
  });
}

function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // No name of ours.
    return name;
  }
}
