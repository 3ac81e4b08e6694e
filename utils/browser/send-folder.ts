import { chosenFolder, type Folder } from '@/utils/browser/chosen-folder';
import { FOLDER } from '@/utils/browser/send-status';
import { sendFailed, tell } from '@/utils/browser/send-to';
import { exportItems } from '@/utils/library/export/export-items';
import { fileName } from '@/utils/library/export/file-name';
import { markdownFile } from '@/utils/library/export/markdown-file';
import type { ArticleId } from '@/utils/library/identity';
import { nameOf } from '@/utils/library/saved-article';
import { queued } from '@/utils/sync/send/queue';
import { withQueue } from '@/utils/sync/send/stored-queue';

/** The folder cannot be written to: not allowed, gone, full, or none is chosen any more. */
class NoFolder extends Error {}

/**
 * Writes articles into the chosen folder. In a click's handler: a worker can neither ask nor write there, so what does not
 * go through waits in the list for the person.
 */
export async function sendToFolder(ids: readonly ArticleId[]): Promise<void> {
  // First of all: the browser asks only while it sees the click.
  const problem = await writeNotes(ids).then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof NoFolder)) throw error;
      return { problem: 'no-folder' as const, detail: error.message.slice(0, 300), next: null };
    },
  );
  await withQueue(async (queue) => {
    const items = ids.map((id) => queued(FOLDER, id, Date.now()));
    if (problem) await queue.put(items.map((item) => ({ ...item, ...problem, attempts: 1 })));
    else await queue.drop(items.map(({ key }) => key));
    await tell(await queue.all());
  });
}

/** The person's word, in a click's handler: what failed is sent again, into the folder first. */
export async function sendAgain(): Promise<void> {
  const items = await withQueue((queue) => queue.all());
  const ids = items.filter(({ service }) => service === FOLDER).map(({ article }) => article);
  if (ids.length > 0) await sendToFolder(ids);
  await sendFailed();
}

/**
 * Writes articles as Markdown files into the chosen folder, never over what is there: the same text is there once, another
 * one is a second file. Rejects with `NoFolder`.
 */
async function writeNotes(ids: readonly ArticleId[]): Promise<void> {
  const folder = await chosenFolder();
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
