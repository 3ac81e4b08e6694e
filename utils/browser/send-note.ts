import { exportItems } from '@/utils/library/export/export-items';
import { fileName } from '@/utils/library/export/file-name';
import { markdownFile } from '@/utils/library/export/markdown-file';
import type { ArticleId } from '@/utils/library/identity';
import { nameOf } from '@/utils/library/saved-article';
import { obsidianNote } from '@/utils/sync/send/obsidian';

/** Where notes go in a vault. */
const FOLDER = 'Lectern';

/** Makes a note of an article in Obsidian, a long one by the clipboard. In a click's handler: the browser asks whether it may open the program. */
export async function sendNote(id: ArticleId, vault: string): Promise<void> {
  for await (const item of exportItems([id])) {
    const markdown = markdownFile(item);
    const { uri, isCopied } = obsidianNote({ file: `${FOLDER}/${fileName(nameOf(item.row))}`, markdown }, vault);
    if (isCopied) await navigator.clipboard.writeText(markdown);
    location.href = uri;
  }
}
