import { storage } from 'wxt/utils/storage';

/** A file that was being imported, and how far that got: so that it goes on after the page, or the browser, was closed. */
interface ImportPlace {
  name: string;
  size: number;
  lastModified: number;
  rows: number;
}

const place = storage.defineItem<ImportPlace | null>('local:import-place', { fallback: null });

/** How many rows of this very file are behind; 0 for any other. */
export async function importedRows({ name, size, lastModified }: File): Promise<number> {
  const known = await place.getValue();
  const isSame = known?.name === name && known.size === size && known.lastModified === lastModified;
  return isSame ? known.rows : 0;
}

export async function noteImported({ name, size, lastModified }: File, rows: number): Promise<void> {
  await place.setValue({ name, size, lastModified, rows });
}

/** The file is dealt with: choosing it again begins at its first row. */
export async function forgetImport(): Promise<void> {
  await place.removeValue();
}
