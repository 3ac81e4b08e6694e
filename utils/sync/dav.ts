import { canonicalJson } from '@/utils/library/export/canonical-json';
import { DavFiles } from '@/utils/sync/dav-files';
import { prepareFolders, putNew } from '@/utils/sync/dav-folders';
import { DavLog, headerChange } from '@/utils/sync/dav-log';
import { DIGITS, documentIn, pathOf } from '@/utils/sync/dav-names';
import { inParallel } from '@/utils/sync/in-parallel';
import {
  type ChangesPage,
  isFixed,
  type Outgoing,
  type PutResult,
  type Remote,
  type RemoteDoc,
  type Since,
  type Versioned,
} from '@/utils/sync/remote';
import { SyncError } from '@/utils/sync/sync-error';
import { Refusal, type WireOptions } from '@/utils/sync/wire';

export interface DavOptions extends WireOptions {
  /** This device's name, which its visits bear. */
  device: string;
}

/** How far a folder was seen. */
interface Past {
  /** The files of `log/` that were there. */
  files: string[];
  /** The next folder of documents to be listed, where all are; else null. */
  folder: number | null;
}

/**
 * A library in a folder of a WebDAV server, `url`. It lies there as `dav-names.ts` says. Needs no more of the server than
 * that it keeps files and lists folders: where it ignores conditions, the same is written over the same.
 */
export class Dav implements Remote {
  readonly isNamedByWords = true;
  readonly #files: DavFiles;
  readonly #log: DavLog;

  constructor({ device, ...options }: DavOptions) {
    this.#files = new DavFiles(options);
    this.#log = new DavLog(this.#files, device);
  }

  get traffic() {
    return this.#files.traffic;
  }

  async isThere(): Promise<boolean> {
    return (await this.#files.list('/')) !== null;
  }

  async prepare(): Promise<void> {
    await prepareFolders(this.#files);
  }

  async probe(): Promise<{ keepsConditions: boolean }> {
    const path = `/probe-${crypto.randomUUID()}.json`;
    const body = '{"lectern":"probe"}';
    const first = await this.#files.putIfNew(path, body);
    if (first === 'there') throw new SyncError('unknown-server', 'a new file was refused as if it were there');
    const second = await this.#files.putIfNew(path, body);
    const kept = await this.#files.read(path);
    await this.#files.remove(path);
    if (canonicalJson(kept) !== body) throw new SyncError('unknown-server', 'a file did not come back as it was');
    return { keepsConditions: second === 'there' };
  }

  async header(): Promise<Versioned<unknown> | null> {
    return await this.#log.header();
  }

  async putHeader(header: { library?: unknown }, over: string | null): Promise<boolean> {
    return await this.#log.putHeader(header, over);
  }

  async mark(name: string): Promise<Versioned<unknown> | null> {
    const value = await this.#files.read(`/marks/${name}.json`);
    return typeof value === 'object' && value !== null && 'mark' in value ? { value: value.mark, rev: '' } : null;
  }

  /** Its one writer is this device. */
  async putMark(name: string, mark: string): Promise<void> {
    await this.#files.put(`/marks/${name}.json`, JSON.stringify({ mark }));
  }

  async changes(since: Since): Promise<ChangesPage | null> {
    const past = pastOf(since);
    if (past && past.folder !== null) return await this.#folder(past.files, past.folder);
    const files = await this.#log.look();
    const header = headerChange(files, past?.files ?? []);
    if (!past) {
      const page = await this.#folder(files, 0);
      return { ...page, changes: [...header, ...page.changes] };
    }
    const changes = await this.#log.changesSince(past.files, files);
    return changes && { changes: [...header, ...changes], since: sinceOf({ files, folder: null }), isLast: true };
  }

  async read(wanted: readonly { id: string; rev?: string }[]): Promise<RemoteDoc[]> {
    const docs = await inParallel(wanted, async ({ id, rev = '1' }) => {
      const value = await this.#files.read(pathOf(id, rev));
      if (value === null) return null;
      // What was cut is there all the same, and says nothing.
      const body = typeof value === 'object' ? value : {};
      return { ...body, _id: id, _rev: rev, _deleted: false };
    });
    return docs.filter((doc) => doc !== null);
  }

  /**
   * Texts first, then the articles that speak of them, then the visit that speaks of both, and at last what was replaced is
   * taken away: whatever a kill leaves behind, nobody misses anything, and who writes it again finds it there. A text is
   * taken away before it is said, so that whoever reads of it may send it again.
   */
  async write(docs: readonly Outgoing[]): Promise<PutResult[]> {
    const isText = ({ doc }: Outgoing) => isFixed(doc._id);
    const texts = await inParallel(docs.filter(isText), (one) =>
      one.doc._deleted ? this.#end(one.doc) : this.#store(one),
    );
    const others = await inParallel(
      docs.filter((one) => !isText(one)),
      async (one) => (one.doc._deleted ? { id: one.doc._id, rev: null } : await this.#store(one)),
    );
    const results: PutResult[] = docs.map((one) => (isText(one) ? texts : others).shift() ?? { id: one.doc._id });
    const isForbidden = results.length > 0 && results.every(({ error }) => error === 'forbidden');
    if (isForbidden && !(await this.#mayWrite())) throw new SyncError('forbidden', results[0]?.reason);
    const changes = new Map<string, { id: string; revs: string[]; ended: string[] }>();
    for (const [at, { doc, says }] of docs.entries()) {
      if (results[at]?.error) continue;
      const change = changes.get(doc._id) ?? { id: doc._id, revs: [], ended: [] };
      changes.set(doc._id, change);
      if (!doc._deleted) change.revs.push(says);
      if (doc._rev && doc._rev !== says) change.ended.push(doc._rev);
    }
    // A document that was refused keeps what it would have replaced.
    const refused = new Set(results.filter(({ error }) => error).map(({ id }) => id));
    const done = [...changes.values()].filter(({ id }) => !refused.has(id));
    if (done.length === 0) return results;
    await this.#log.writeVisit({ changes: done });
    const replaced = done.flatMap(({ id, ended }) => (isFixed(id) ? [] : ended.map((rev) => pathOf(id, rev))));
    await inParallel(replaced, (path) => this.#files.remove(path));
    return results;
  }

  async tellAll(): Promise<void> {
    await this.#log.writeVisit({ changes: [], all: true });
  }

  /** All documents of one folder. */
  async #folder(files: string[], at: number): Promise<ChangesPage> {
    const revs = new Map<string, string[]>();
    for (const file of (await this.#files.list(`/${DIGITS[at]}/`)) ?? []) {
      const found = documentIn(file);
      if (found) revs.set(found.id, [...(revs.get(found.id) ?? []), found.rev]);
    }
    const isLast = at === DIGITS.length - 1;
    const changes = [...revs].map(([id, its]) => ({ id, revs: its }));
    return { changes, since: sinceOf({ files, folder: isLast ? null : at + 1 }), isLast };
  }

  async #store({ doc: { _id: id, _rev, ...body }, says: rev }: Outgoing): Promise<PutResult> {
    const path = pathOf(id, rev);
    const text = JSON.stringify(body);
    return await this.#perhapsRefused(id, async () => {
      // What is there under this name says the same.
      await putNew(this.#files, path, text);
      return { id, rev };
    });
  }

  async #end({ _id: id, _rev: rev = '' }: RemoteDoc): Promise<PutResult> {
    return await this.#perhapsRefused(id, async () => {
      await this.#files.delete(pathOf(id, rev));
      return { id, rev: null };
    });
  }

  /** What a server has against one document is no reason to stop. */
  async #perhapsRefused(id: string, work: () => Promise<PutResult>): Promise<PutResult> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) {
        return { id, error: error.status === 413 ? 'too_large' : `${error.status}`, reason: error.said };
      }
      if (!(error instanceof SyncError)) throw error;
      if (error.problem === 'forbidden') return { id, error: 'forbidden', reason: error.detail };
      // A document that breaks the server, or a broken server? Then it does not answer this either.
      if (error.problem !== 'busy' || !error.detail.startsWith('500') || !(await this.isThere())) throw error;
      return { id, error: 'refused', reason: error.detail };
    }
  }

  async #mayWrite(): Promise<boolean> {
    try {
      return await this.probe().then(() => true);
    } catch (error) {
      if (error instanceof SyncError && error.problem === 'forbidden') return false;
      throw error;
    }
  }
}

function pastOf(since: Since): Past | null {
  return typeof since === 'string' ? (JSON.parse(since) as Past) : null;
}

function sinceOf(past: Past): string {
  return JSON.stringify(past);
}
