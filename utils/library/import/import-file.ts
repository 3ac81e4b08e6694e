import { BACKUP_VERSION } from '@/utils/library/backup';
import { backupBatch, foreignBatch } from './batches';
import { detectFormat } from './detect-format';
import type { ImportFormat } from './import-format';
import { type ImportOptions, ImportRun } from './import-run';
import { backupHeadOf, backupRecords } from './read-backup';
import type { ImportReport } from './report';

/** Why a file is not imported at all. */
export type ImportRefusal = 'unknown-format' | 'newer-backup';

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
  if (format === 'backup') return await importBackup(file, options);
  const total = await countRows(file, format, options.signal);
  const run = new ImportRun(options, total);
  return await run.through(format.read(file), foreignBatch);
}

/** What a file is, for a screen to name it before it is read: another program's (its name), a backup, or nothing that is read. */
export async function formatOf(file: Blob): Promise<{ program: string } | 'backup' | undefined> {
  return await detected(file);
}

async function detected(file: Blob): Promise<ImportFormat | 'backup' | undefined> {
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
  const run = new ImportRun(options, head.articles);
  return await run.through(backupRecords(file), backupBatch);
}

/** Counts beforehand as far as that is quickly done: a bar says more than a number that grows. */
async function countRows(file: Blob, format: ImportFormat, signal: AbortSignal | undefined): Promise<number | null> {
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
