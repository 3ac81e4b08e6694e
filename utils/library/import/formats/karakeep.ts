import type { ImportFormat } from '../import-format';
import { type ImportRow, momentFrom, rowFrom } from '../import-row';
import { Fields, jsonValues } from '../read-json';

export const karakeep: ImportFormat = {
  program: 'Karakeep',
  knows: (begins) => begins.is === 'json' && begins.text.startsWith('{') && /"bookmarks"\s*:/.test(begins.text),
  read: readKarakeep,
};

/** Karakeep's (once Hoarder's) JSON. Its texts without an address are no articles. */
async function* readKarakeep(file: Blob): AsyncGenerator<ImportRow> {
  for await (const value of jsonValues(file, '$.bookmarks.*')) {
    const bookmark = new Fields(value);
    const content = bookmark.fields('content');
    yield rowFrom({
      url: content.text('url'),
      title: bookmark.text('title') ?? content.text('text'),
      savedAt: momentFrom(bookmark.number('createdAt') ?? bookmark.text('createdAt')),
      tags: bookmark.names('tags'),
      state: bookmark.flag('archived') ? 'archived' : 'unread',
    });
  }
}
