import { BACKUP_VERSION, type BackupRecord } from '@/utils/library/backup';
import { tidySearch } from '@/utils/library/search/search';
import { isBackupRecord } from './backup-shapes';
import { detectFormat } from './detect-format';
import type { DetectedFormat, ForeignFormat } from './import-format';
import type { ImportItem, ImportRow, SkipReason } from './import-row';
import { prepareBackup } from './prepare-backup';
import { type PreparedItem, prepareItem } from './prepare-item';
import { backupHeadOf, backupRecords } from './read-backup';
import { Fields } from './read-json';
import type { ImportReport, Outcome, ReportLine } from './report';
import { writeBackup, writeRest } from './write-backup';
import { writeItems } from './write-items';

export interface ImportProgress {
  /** Rows that are behind, those of an earlier attempt included. */
  rows: number;
  /** How many there are; null while that is not known. */
  total: number | null;
  counts: ImportReport['counts'];
}

export interface ImportOptions {
  signal?: AbortSignal;
  /** Rows of the file that an earlier attempt has dealt with. */
  from?: number;
  onProgress?(progress: ImportProgress): void;
}

/** Why a file is not imported at all. */
export type ImportRefusal = 'unknown-format' | 'newer-backup';

/** Rows a transaction: many, since the disk is waited for at the end of each, and sites and tags are counted once in it. */
const MOST_ROWS = 1_000;
/** Texts fill a transaction sooner: this much markup, in UTF-16 units, is worked on in memory at once. */
const MOST_MARKUP = 2_000_000;
/** Milliseconds of work between two drawings of the page. */
const SHARE = 40;
/** After so many milliseconds what there is goes to disk, however little: the person sees it move, and less is lost. */
const LONGEST = 1_500;
/** How long the rows may be counted beforehand, in milliseconds. */
const COUNTING = 1_500;

/**
 * Reads a file of another program's, or a backup, into the library: batch by batch, each of them one transaction, so
 * that it may be stopped or killed at any moment and begun again. Needs a DOM. Rejects with a `LibraryError` where the
 * library itself failed; what is wrong with the file is in the report.
 */
export async function importFile(file: Blob, options: ImportOptions = {}): Promise<ImportReport | ImportRefusal> {
  const format = await detected(file);
  if (!format) return 'unknown-format';
  if (format.name === 'lectern') return await importBackup(file, options);
  const total = await countRows(file, format, options.signal);
  const run = new Run(options, total);
  return await run.through(format.read(file), foreignBatch);
}

/** What a file is, for a screen to name it before it is read. */
export async function formatOf(file: Blob): Promise<ForeignFormat | 'lectern' | null> {
  return (await detected(file))?.name ?? null;
}

async function detected(file: Blob): Promise<DetectedFormat | undefined> {
  try {
    return await detectFormat(file);
  } catch (error) {
    // A zip that is damaged, or none beyond its first letters.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function importBackup(file: Blob, options: ImportOptions): Promise<ImportReport | ImportRefusal> {
  const head = await backupHeadOf(file);
  if (!head || head.version > BACKUP_VERSION) return 'newer-backup';
  const run = new Run(options, head.articles);
  return await run.through(backupRecords(file), backupBatch);
}

/** Takes rows one by one, and writes those that it has when it is full. */
interface Batch<Row> {
  add(row: Row): Promise<void>;
  /** From 0, nothing in it, to 1, full. */
  fullness(): number;
  write(): Promise<ReportLine[]>;
}

class Run {
  readonly #lines: ReportLine[] = [];
  readonly #counts: Record<Outcome, number> = { imported: 0, merged: 0, skipped: 0 };
  #rows = 0;

  constructor(
    readonly options: ImportOptions,
    readonly total: number | null,
  ) {}

  async through<Row>(rows: AsyncIterable<Row>, makeBatch: () => Batch<Row>): Promise<ImportReport> {
    const { signal, from = 0 } = this.options;
    let batch = makeBatch();
    let taken = 0;
    let began = performance.now();
    let rested = began;
    // Room for the page to draw and to hear the person.
    const rest = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    };
    const flush = async () => {
      this.#note(await batch.write());
      this.#rows = Math.max(from, taken);
      batch = makeBatch();
      this.#report();
      await rest();
      began = rested;
    };
    try {
      for await (const row of rows) {
        if (signal?.aborted) break;
        taken += 1;
        if (taken <= from) continue;
        await batch.add(row);
        if (batch.fullness() >= 1 || performance.now() - began > LONGEST) await flush();
        else if (performance.now() - rested > SHARE) await rest();
      }
    } catch (error) {
      // The file's fault, not the library's: what was read of it until there is kept.
      if (!(error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)) throw error;
      console.warn(error);
      await flush();
      return this.#end('broken');
    }
    await flush();
    await tidySearch();
    return this.#end(signal?.aborted ? 'stopped' : 'complete');
  }

  #end(end: ImportReport['end']): ImportReport {
    return { lines: this.#lines, counts: { ...this.#counts }, end, rows: this.#rows };
  }

  #note(lines: ReportLine[]): void {
    this.#lines.push(...lines);
    for (const { outcome } of lines) this.#counts[outcome] += 1;
  }

  #report(): void {
    const total = this.total === null ? null : Math.max(this.total, this.#rows);
    this.options.onProgress?.({ rows: this.#rows, total, counts: { ...this.#counts } });
  }
}

function foreignBatch(): Batch<ImportRow> {
  const items: Promise<PreparedItem | ReportLine>[] = [];
  const skipped: ReportLine[] = [];
  let markup = 0;
  return {
    async add(row) {
      if ('skipped' in row) return void skipped.push(skip(row.name, null, row.skipped));
      const prepared = prepare(row.item);
      items.push(prepared);
      markup += row.item.html?.length ?? 0;
      // Addresses are worked out side by side; texts one by one, or a batch would be more than a page can bear.
      if (row.item.html !== null) await prepared;
    },
    fullness: () => Math.max((items.length + skipped.length) / MOST_ROWS, markup / MOST_MARKUP),
    async write() {
      const prepared = await Promise.all(items);
      const good = prepared.filter((item) => 'item' in item);
      const outcomes = good.length > 0 ? await writeItems(good) : [];
      const written = good.map(({ item }, at): ReportLine => {
        return { outcome: outcomes[at] ?? 'imported', name: item.title ?? item.url, url: item.url };
      });
      return [...skipped, ...prepared.filter((item) => 'outcome' in item), ...written];
    },
  };
}

/** One text that nobody can read must not keep the others out. */
async function prepare(item: ImportItem): Promise<PreparedItem | ReportLine> {
  try {
    return await prepareItem(item);
  } catch (error) {
    console.warn(error);
    return skip(item.title ?? item.url, item.url, 'unreadable');
  }
}

function backupBatch(): Batch<unknown> {
  const articles: Awaited<ReturnType<typeof prepareBackup>>[] = [];
  const rest: Exclude<BackupRecord, { article: unknown }>[] = [];
  const skipped: ReportLine[] = [];
  let markup = 0;
  return {
    async add(value) {
      if (!isBackupRecord(value)) return void skipped.push(skip(nameIn(value), null, 'unreadable'));
      if (!('article' in value)) {
        if ('picture' in value) markup += value.picture.data.length;
        return void rest.push(value);
      }
      articles.push(await prepareBackup(value));
      for (const { article } of value.texts) markup += article.html.length;
    },
    fullness: () => Math.max((articles.length + rest.length + skipped.length) / MOST_ROWS, markup / MOST_MARKUP),
    async write() {
      const outcomes = articles.length > 0 ? await writeBackup(articles) : [];
      if (rest.length > 0) await writeRest(rest);
      return [
        ...skipped,
        ...articles.map(({ saved: { article } }, at): ReportLine => {
          return { outcome: outcomes[at] ?? 'imported', name: article.title ?? article.url, url: article.url };
        }),
      ];
    },
  };
}

function skip(name: string, url: string | null, reason: SkipReason): ReportLine {
  return { outcome: 'skipped', name, url, reason };
}

/** What a record that has not its shape may still be known by. */
function nameIn(value: unknown): string {
  const article = new Fields(value).fields('article');
  return (article.text('title') ?? article.text('url') ?? '').slice(0, 200);
}

/** Counts beforehand as far as that is quickly done: a bar says more than a number that grows. */
async function countRows(
  file: Blob,
  format: Exclude<DetectedFormat, { name: 'lectern' }>,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  const until = performance.now() + COUNTING;
  let count = 0;
  try {
    for await (const _ of format.read(file)) {
      count += 1;
      if (signal?.aborted || performance.now() > until) return null;
    }
  } catch {
    // It is read again at once, and then the report says what is wrong with it.
    return null;
  }
  return count;
}
