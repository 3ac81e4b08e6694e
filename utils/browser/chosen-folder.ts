import { type DBSchema, openDB } from 'idb';

/** As Chromium has it, which alone lets a page write where the person points. TypeScript's own library lacks these. */
export type Folder = FileSystemDirectoryHandle & {
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};
interface Chooser {
  showDirectoryPicker?(wanted: { id: string; mode: 'readwrite' }): Promise<Folder>;
}

interface FolderSchema extends DBSchema {
  folder: { key: 'chosen'; value: Folder };
}

/** Does this browser let a page write into a folder of the person's? */
export const hasFolders = () => 'showDirectoryPicker' in globalThis;

/** Asks the person for a folder; answers its name, null where they chose none. In a click's handler. */
export async function chooseFolder(): Promise<string | null> {
  try {
    const folder = await (globalThis as Chooser).showDirectoryPicker?.({ id: 'lectern', mode: 'readwrite' });
    if (!folder) return null;
    await withStore((db) => db.put('folder', folder, 'chosen'));
    return folder.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export async function forgetFolder(): Promise<void> {
  await withStore((db) => db.delete('folder', 'chosen'));
}

/** Undefined: none is chosen. */
export async function chosenFolder(): Promise<Folder | undefined> {
  return await withStore((db) => db.get('folder', 'chosen'));
}

/** A handle is no JSON: it lies in a database of its own. */
async function withStore<T>(work: (db: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const db = await openStore();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

function openStore() {
  return openDB<FolderSchema>('lectern-folder', 1, { upgrade: (fresh) => void fresh.createObjectStore('folder') });
}
