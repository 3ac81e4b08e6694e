import { tidySearch } from '@/utils/library/search/search';
import type { ImportReport, Outcome, ReportLine } from './report';

/** How far an import has come. */
export interface ImportProgress {
  /** Rows that are behind, those of an earlier attempt included. */
  rows: number;
  /** How many there are; null while that is not known. */
  total: number | null;
  counts: ImportReport['counts'];
}

/** How a file is imported. */
export interface ImportOptions {
  /** Stops it; what is written by then stays. */
  signal?: AbortSignal;
  /** Rows of the file that an earlier attempt has dealt with. */
  from?: number;
  onProgress?(progress: ImportProgress): void;
}

/** Takes rows one by one, and writes those that it has when it is full. */
export interface Batch<Row> {
  add(row: Row): Promise<void>;
  /** From 0, nothing in it, to 1, full. */
  fullness(): number;
  write(): Promise<ReportLine[]>;
}

/** Milliseconds of work between two drawings of the page. */
const SHARE = 40;
/** After so many milliseconds what there is goes to disk, however little: the person sees it move, and less is lost. */
const LONGEST = 1_500;

/** One pass through the rows of a file: full batches are written, the page gets room to draw, and it is told how far it is. */
export class ImportRun {
  readonly #lines: ReportLine[] = [];
  readonly #counts: Record<Outcome, number> = { imported: 0, merged: 0, skipped: 0 };
  #rows = 0;

  constructor(
    readonly options: ImportOptions,
    readonly total: number | null,
  ) {}

  /** Rejects with a `LibraryError` where the library failed; what is wrong with the file is in the report. */
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
