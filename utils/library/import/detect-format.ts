import type { Beginning, ImportFormat } from './import-format';
import { csvColumns } from './read-csv';
import { ZipFile } from './read-zip';

/** As much of a file as tells what it is, in bytes. */
const BEGINNING = 64 * 1024;

const FILES = import.meta.glob<Record<string, ImportFormat>>('./formats/*.ts', { eager: true });

/** What other programs write, a file each. A file is known by one of them at the most, so that their order does not matter. */
export const FORMATS: readonly ImportFormat[] = Object.values(FILES).flatMap((file) => Object.values(file));

/** What a file is, by its contents and not by its name: another program's, a backup of Lectern's own, or nothing that can be imported. */
export async function detectFormat(file: Blob): Promise<ImportFormat | 'backup' | undefined> {
  const beginning = await beginningOf(file);
  if (beginning.is === 'json' && /^\{\s*"lectern"\s*:/.test(beginning.text)) return 'backup';
  return FORMATS.find(({ knows }) => knows(beginning));
}

export async function beginningOf(file: Blob): Promise<Beginning> {
  const start = await file.slice(0, BEGINNING).text();
  if (start.startsWith('PK\u0003\u0004')) return { is: 'zip', names: (await ZipFile.open(file)).names };
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('<')) return { is: 'markup', text };
  if (/^[[{]/.test(text)) return { is: 'json', text };
  const columns = new Set(csvColumns(text));
  return { is: 'table', has: (...names) => names.every((name) => columns.has(name)) };
}
