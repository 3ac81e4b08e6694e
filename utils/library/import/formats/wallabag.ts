import type { ImportFormat } from '../import-format';
import { type ImportRow, momentFrom, rowFrom } from '../import-row';
import { Fields, jsonValues } from '../read-json';

export const wallabag: ImportFormat = {
  program: 'wallabag',
  knows: (begins) =>
    begins.is === 'json' &&
    begins.text.startsWith('[') &&
    /"(?:is_archived|given_url|hashed_url)"\s*:/.test(begins.text),
  read: readWallabag,
};

/** wallabag's JSON: addresses with their texts, states, tags and annotations. */
async function* readWallabag(file: Blob): AsyncGenerator<ImportRow> {
  for await (const value of jsonValues(file, '$.*')) yield wallabagRow(new Fields(value));
}

function wallabagRow(entry: Fields): ImportRow {
  return rowFrom({
    url: entry.text('url') ?? entry.text('given_url'),
    title: entry.text('title'),
    byline: entry.names('published_by'),
    siteName: entry.text('domain_name'),
    lang: entry.text('language'),
    published: entry.text('published_at'),
    savedAt: momentFrom(entry.text('created_at')),
    state: entry.flag('is_archived') ? 'archived' : 'unread',
    favourite: entry.flag('is_starred'),
    tags: entry.names('tags'),
    // What it writes where it could not fetch the page is no text of anybody's.
    html: entry.flag('is_not_parsed') ? null : entry.text('content'),
    highlights: entry.list('annotations').map((value) => {
      const annotation = new Fields(value);
      return { quote: annotation.text('quote') ?? '', note: annotation.text('text') ?? '' };
    }),
  });
}
