import { canonicalJson } from '@/utils/library/export/canonical-json';
import { isBoolean, list, optional, record, type Shape } from '@/utils/shape';
import { BROKEN, DavFiles } from '@/utils/sync/dav-files';
import {
  combined,
  DIGITS,
  documentIn,
  FOLDERS,
  headerFile,
  headersIn,
  newVisits,
  pathOf,
  visitFile,
  visitsIn,
} from '@/utils/sync/dav-names';
import { inParallel } from '@/utils/sync/in-parallel';
import {
  type Change,
  type ChangesPage,
  HEADER_ID,
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

/** Visits of a device that stay listed: who was away for more of them compares all. */
const KEPT_VISITS = 20;
const MOST_CHANGES = 10_000;
const isRev: Shape = (value) => typeof value === 'string' && documentIn(`a-${'0'.repeat(32)}.${value}.json`) !== null;
const isId: Shape = (value) => typeof value === 'string' && documentIn(`${value}.1.json`) !== null;
const isVisit = record({
  changes: list(record({ id: isId, revs: list(isRev, 100), ended: list(isRev, 100) }), MOST_CHANGES),
  /** There is more than this device can tell. */
  all: optional(isBoolean),
});

/**
 * A library in a folder of a WebDAV server, `url`. It lies there as `dav-names.ts` says. Needs no more of the server than
 * that it keeps files and lists folders: where it ignores conditions, the same is written over the same.
 */
export class Dav implements Remote {
  readonly #files: DavFiles;
  readonly #device: string;
  /** What this device wrote since it began: it need not be asked for. */
  readonly #visits = new Map<string, Change[]>();
  /** The names in `log/` as this visit knows them. */
  #log: string[] | null = null;

  constructor({ device, ...options }: DavOptions) {
    this.#files = new DavFiles(options);
    this.#device = device;
  }

  get traffic() {
    return this.#files.traffic;
  }

  async isThere(): Promise<boolean> {
    return (await this.#files.list('/')) !== null;
  }

  async prepare(): Promise<void> {
    let there = await this.#files.list('/');
    if (!there) {
      if (!(await this.#files.makeFolder('/'))) {
        // The folder that the person named is not there yet either.
        await this.#files.makeFolder('/../');
        if (!(await this.#files.makeFolder('/'))) throw new SyncError('forbidden');
      }
      there = [];
    }
    const missing = FOLDERS.filter((folder) => !there.includes(folder));
    await inParallel(missing, (folder) => this.#files.makeFolder(`/${folder}/`));
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
    const [newest] = headersIn((await this.#files.list('/log/')) ?? []);
    if (!newest) return null;
    const value = await this.#files.read(`/log/${newest.file}`);
    return value === null || value === BROKEN ? null : { value, rev: newest.file };
  }

  /** Whoever sees a second header beside the own one takes the own one back, so that no library lies over another. */
  async putHeader(header: { library?: unknown }, over: string | null): Promise<boolean> {
    const there = headersIn((await this.#files.list('/log/')) ?? []);
    if (over === null) {
      for (const { file } of there) {
        if ((await this.#files.read(`/log/${file}`)) !== BROKEN) return false;
        await this.#files.remove(`/log/${file}`);
      }
    } else if (there[0]?.file !== over) return false;
    const file = headerFile(String(header.library), (there[0]?.edition ?? 0) + 1);
    const body = canonicalJson(header);
    const path = `/log/${file}`;
    if ((await this.#putNew(path, body)) === 'there' && canonicalJson(await this.#files.read(path)) !== body)
      return false;
    const others = headersIn((await this.#files.list('/log/')) ?? []).filter(
      (one) => one.file !== file && one.file !== over,
    );
    if (others.length > 0) {
      await this.#files.remove(path);
      return false;
    }
    if (over !== null) await this.#files.remove(`/log/${over}`);
    return true;
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
    const files = (await this.#files.list('/log/')) ?? [];
    this.#log = files;
    const header = headerChange(files, past?.files ?? []);
    if (!past) {
      const page = await this.#folder(files, 0);
      return { ...page, changes: [...header, ...page.changes] };
    }
    const news = newVisits(files, past.files);
    const visits =
      news && (await inParallel(news, async (visit) => ({ ...visit, changes: await this.#visit(visit.file) })));
    const read = visits?.filter((visit) => visit.changes !== null);
    if (!visits || !read || read.length < visits.length) return null;
    const changes = combined(read.map(({ device, changes }) => ({ device, changes: changes ?? [] })));
    return { changes: [...header, ...changes], since: sinceOf({ files, folder: null }), isLast: true };
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
    await this.#writeVisit(done);
    const replaced = done.flatMap(({ id, ended }) => (isFixed(id) ? [] : ended.map((rev) => pathOf(id, rev))));
    await inParallel(replaced, (path) => this.#files.remove(path));
    return results;
  }

  async tellAll(): Promise<void> {
    await this.#writeVisit([], true);
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

  /** What a device wrote on a visit; null where that is gone, was never whole, or does not tell all. */
  async #visit(file: string): Promise<Change[] | null> {
    const known = this.#visits.get(file);
    if (known) return known;
    const value = await this.#files.read(`/log/${file}`);
    if (!isVisit(value)) return null;
    const { changes, all = false } = value as { changes: Change[]; all?: boolean };
    return all ? null : changes;
  }

  async #writeVisit(changes: Change[], all = false): Promise<void> {
    const files = this.#log ?? (await this.#files.list('/log/')) ?? [];
    const own = visitsIn(files).filter(({ device }) => device === this.#device);
    const file = visitFile(this.#device, (own.at(-1)?.number ?? 0) + 1);
    await this.#putNew(`/log/${file}`, JSON.stringify(all ? { changes, all } : { changes })).catch((error: unknown) => {
      // Nothing that one of the documents is to blame for.
      throw error instanceof Refusal ? new SyncError('failed', error.message, { cause: error }) : error;
    });
    this.#visits.set(file, changes);
    const old = own.slice(0, Math.max(0, own.length + 1 - KEPT_VISITS)).map((visit) => visit.file);
    this.#log = [...files.filter((one) => !old.includes(one)), file];
    await inParallel(old, (one) => this.#files.remove(`/log/${one}`));
  }

  async #store({ doc: { _id: id, _rev, ...body }, says: rev }: Outgoing): Promise<PutResult> {
    const path = pathOf(id, rev);
    const text = JSON.stringify(body);
    return await this.#perhapsRefused(id, async () => {
      // What is there under this name says the same.
      await this.#putNew(path, text);
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

  /** Writes a file that nobody wrote yet, or whoever did was cut off. Its folder somebody may have taken away. */
  async #putNew(path: string, body: string): Promise<'written' | 'there'> {
    let isThere: boolean;
    try {
      isThere = (await this.#files.putIfNew(path, body)) === 'there';
    } catch (error) {
      if (!(error instanceof Refusal) || ![404, 409].includes(error.status)) throw error;
      await this.prepare();
      isThere = (await this.#files.putIfNew(path, body)) === 'there';
    }
    if (!isThere) return 'written';
    const found = await this.#files.read(path);
    if (found !== null && found !== BROKEN) return 'there';
    await this.#files.put(path, body);
    return 'written';
  }
}

function headerChange(files: readonly string[], known: readonly string[]): Change[] {
  const [now, then] = [files, known].map((all) => headersIn(all).map(({ file }) => file));
  return canonicalJson(now) === canonicalJson(then) ? [] : [{ id: HEADER_ID, revs: ['1'] }];
}

function pastOf(since: Since): Past | null {
  return typeof since === 'string' ? (JSON.parse(since) as Past) : null;
}

function sinceOf(past: Past): string {
  return JSON.stringify(past);
}
