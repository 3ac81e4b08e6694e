import type { ImportFormat } from '../import-format';
import { type ImportRow, momentFrom, rowFrom } from '../import-row';
import { csvRows } from '../read-csv';
import { Fields } from '../read-json';

export const instapaper: ImportFormat = {
  program: 'Instapaper',
  knows: (begins) => begins.is === 'table' && begins.has('url', 'folder', 'timestamp'),
  read: readInstapaper,
};

/** Instapaper's CSV. Its folders are states (Unread, Archive), a star, or the person's own: those become tags. */
async function* readInstapaper(file: Blob): AsyncGenerator<ImportRow> {
  for await (const row of csvRows(file)) {
    const folder = row('folder').trim();
    const isOwn = folder !== '' && !/^(?:unread|archive|starred)$/i.test(folder);
    yield rowFrom({
      url: row('url'),
      title: row('title') || row('selection'),
      savedAt: momentFrom(row('timestamp')),
      state: /^archive$/i.test(folder) ? 'archived' : 'unread',
      favourite: /^starred$/i.test(folder),
      tags: [...tagsOf(row('tags')), ...(isOwn ? [folder] : [])],
      highlights: row('url') && row('selection') ? [{ quote: row('selection'), note: '' }] : [],
    });
  }
}

/** A list in JSON, as a cell. */
function tagsOf(cell: string): string[] {
  if (!cell.trim()) return [];
  try {
    return new Fields({ tags: JSON.parse(cell) }).names('tags');
  } catch {
    // Older exports have no such column, or plain words in it.
    return cell.split(',');
  }
}
