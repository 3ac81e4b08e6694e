import Papa from 'papaparse';
import { plainCell } from '@/utils/library/csv-cell';
import type { SkipReason } from './import-row';

/** What became of a row of a file. */
export type Outcome = 'imported' | 'merged' | 'skipped';

/** One row of a file, and what became of it. */
export interface ReportLine {
  outcome: Outcome;
  /** What the person knows it by. */
  name: string;
  url: string | null;
  /** Why it was skipped. */
  reason?: SkipReason;
}

/** What became of a whole file. */
export interface ImportReport {
  lines: ReportLine[];
  /** How many rows had which fate. */
  counts: Record<Outcome, number>;
  /** How the reading ended: at the file's end, where the person stopped it, or where the file broke off. */
  end: 'complete' | 'stopped' | 'broken';
  /** Rows that are behind: where the next attempt with the same file goes on. */
  rows: number;
}

/** A report as a table, with each reason in the person's words. */
export function reportTable(lines: readonly ReportLine[], words: (line: ReportLine) => string): Blob {
  const data = lines.map((line) => [line.outcome, line.name, line.url ?? '', words(line)].map(plainCell));
  const text = Papa.unparse({ fields: ['outcome', 'name', 'url', 'reason'], data }, { newline: '\r\n' });
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
