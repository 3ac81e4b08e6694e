import { canonicalJson } from '@/utils/library/export/canonical-json';
import { isBoolean, list, optional, record, type Shape } from '@/utils/shape';
import { BROKEN, type DavFiles } from '@/utils/sync/dav-files';
import { putNew } from '@/utils/sync/dav-folders';
import { combined, documentIn, headerFile, headersIn, newVisits, visitFile, visitsIn } from '@/utils/sync/dav-names';
import { inParallel } from '@/utils/sync/in-parallel';
import { type Change, HEADER_ID, type Versioned } from '@/utils/sync/remote';
import { SyncError } from '@/utils/sync/sync-error';
import { Refusal } from '@/utils/sync/wire';

/** Visits of a device that stay listed: who was away for more of them compares all. */
const KEPT_VISITS = 20;
const MOST_CHANGES = 10_000;
const isRev: Shape = (value) => typeof value === 'string' && documentIn(`a-${'0'.repeat(32)}.${value}.json`) !== null;
const isId: Shape = (value) => typeof value === 'string' && documentIn(`${value}.1.json`) !== null;
const isVisit = record({
  changes: list(record({ id: isId, revs: list(isRev, 100), ended: list(isRev, 100) }), MOST_CHANGES),
  all: optional(isBoolean),
});

/** What a device tells of its visit. */
interface Visit {
  changes: Change[];
  /** There is more than it can tell. */
  all?: boolean;
}

/** The folder `log/`: whose library this is, and what each device changed on its visits. */
export class DavLog {
  readonly #files: DavFiles;
  /** This device's name, which its visits bear. */
  readonly #device: string;
  /** What this device wrote since it began: it need not be asked for. */
  readonly #own = new Map<string, Change[]>();
  /** The names as this visit knows them. */
  #names: string[] | null = null;

  constructor(files: DavFiles, device: string) {
    this.#files = files;
    this.#device = device;
  }

  /** The names that are there now. */
  async look(): Promise<string[]> {
    this.#names = await this.#list();
    return this.#names;
  }

  async header(): Promise<Versioned<unknown> | null> {
    const [newest] = headersIn(await this.#list());
    if (!newest) return null;
    const value = await this.#files.read(`/log/${newest.file}`);
    return value === null || value === BROKEN ? null : { value, rev: newest.file };
  }

  /** Whoever sees a second header beside the own one takes the own one back, so that no library lies over another. */
  async putHeader(header: { library?: unknown }, over: string | null): Promise<boolean> {
    const there = headersIn(await this.#list());
    if (over === null) {
      for (const { file } of there) {
        if ((await this.#files.read(`/log/${file}`)) !== BROKEN) return false;
        await this.#files.remove(`/log/${file}`);
      }
    } else if (there[0]?.file !== over) return false;
    const file = headerFile(String(header.library), (there[0]?.edition ?? 0) + 1);
    const body = canonicalJson(header);
    const path = `/log/${file}`;
    const isTaken = (await putNew(this.#files, path, body)) === 'there';
    if (isTaken && canonicalJson(await this.#files.read(path)) !== body) return false;
    const others = headersIn(await this.#list()).filter((one) => one.file !== file && one.file !== over);
    if (others.length > 0) {
      await this.#files.remove(path);
      return false;
    }
    if (over !== null) await this.#files.remove(`/log/${over}`);
    return true;
  }

  /** What the visits tell that are in `files` and were not in `past`; null where they do not tell all. */
  async changesSince(past: readonly string[], files: readonly string[]): Promise<Change[] | null> {
    const news = newVisits(files, past);
    if (!news) return null;
    const visits = await inParallel(news, async ({ device, file }) => {
      const changes = await this.#read(file);
      return changes && { device, changes };
    });
    const whole = visits.filter((visit) => visit !== null);
    return whole.length < visits.length ? null : combined(whole);
  }

  /** Says what this device changed; `all`: and more than can be told. */
  async writeVisit(visit: Visit): Promise<void> {
    const names = this.#names ?? (await this.#list());
    const own = visitsIn(names).filter(({ device }) => device === this.#device);
    const file = visitFile(this.#device, (own.at(-1)?.number ?? 0) + 1);
    await putNew(this.#files, `/log/${file}`, JSON.stringify(visit)).catch((error: unknown) => {
      // Nothing that one of the documents is to blame for.
      throw error instanceof Refusal ? new SyncError('failed', error.message, { cause: error }) : error;
    });
    this.#own.set(file, visit.changes);
    const old = own.slice(0, Math.max(0, own.length + 1 - KEPT_VISITS)).map((visit) => visit.file);
    this.#names = [...names.filter((one) => !old.includes(one)), file];
    await inParallel(old, (one) => this.#files.remove(`/log/${one}`));
  }

  /** What a device wrote on a visit; null where that is gone, was never whole, or does not tell all. */
  async #read(file: string): Promise<Change[] | null> {
    const known = this.#own.get(file);
    if (known) return known;
    const value = await this.#files.read(`/log/${file}`);
    if (!isVisit(value)) return null;
    const { changes, all = false } = value as Visit;
    return all ? null : changes;
  }

  async #list(): Promise<string[]> {
    return (await this.#files.list('/log/')) ?? [];
  }
}

/** The change of the header between two listings of `log/`, if there is one. */
export function headerChange(files: readonly string[], known: readonly string[]): Change[] {
  const [now, then] = [files, known].map((all) => headersIn(all).map(({ file }) => file));
  return canonicalJson(now) === canonicalJson(then) ? [] : [{ id: HEADER_ID, revs: ['1'] }];
}
