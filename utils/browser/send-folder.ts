import { type DBSchema, openDB } from 'idb';
import { exportItems } from '@/utils/library/export/export-items';
import { fileName } from '@/utils/library/export/file-name';
import { markdownFile } from '@/utils/library/export/markdown-file';
import type { ArticleId } from '@/utils/library/identity';
import { nameOf } from '@/utils/library/saved-article';

/** As Chromium has it, which alone lets a page write where the person points. TypeScript's own library lacks these. */
type Folder = FileSystemDirectoryHandle & {
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};
interface Chooser {
  showDirectoryPicker?(wanted: { id: string; mode: 'readwrite' }): Promise<Folder>;
}

interface FolderSchema extends DBSchema {
  folder: { key: 'chosen'; value: Folder };
}

/** The folder cannot be written to: not allowed, gone, full, or none is chosen any more. */
export class NoFolder extends Error {}

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

/**
 * Writes articles as Markdown files into the chosen folder, never over what is there: the same text is there once, another
 * one is a second file. In a click's handler, since the browser may ask again. Rejects with `NoFolder`.
 */
export async function writeNotes(ids: readonly ArticleId[]): Promise<void> {
  const folder = await withStore((db) => db.get('folder', 'chosen'));
  if (!folder) throw new NoFolder();
  try {
    if ((await folder.requestPermission({ mode: 'readwrite' })) !== 'granted') throw new NoFolder();
    for await (const item of exportItems(ids)) await writeNote(folder, fileName(nameOf(item.row)), markdownFile(item));
  } catch (error) {
    // What file systems and browsers refuse is told of in this form.
    throw error instanceof DOMException ? new NoFolder(error.message, { cause: error }) : error;
  }
}

async function writeNote(folder: Folder, title: string, markdown: string): Promise<void> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${title}.md` : `${title} ${number}.md`;
    const there = await textOf(folder, name);
    if (there === markdown) return;
    if (there !== null) continue;
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(markdown);
    return await file.close();
  }
}

/** Null: there is no such file. */
async function textOf(folder: Folder, name: string): Promise<string | null> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
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
