import type { ImportFormat } from '../import-format';
import { type ImportRow, momentFrom, rowFrom } from '../import-row';
import { type CsvRow, csvRows } from '../read-csv';
import { ZipFile } from '../read-zip';

export const pocket: ImportFormat = {
  program: 'Pocket',
  knows: (begins) => begins.is === 'table' && begins.has('url', 'time_added', 'status'),
  read: readPocket,
};

export const pocketZip: ImportFormat = {
  program: 'Pocket',
  knows: (begins) => begins.is === 'zip' && begins.names.some((name) => /\.csv$/i.test(name)),
  read: readPocketZip,
};

/** Pocket's export: a CSV file, or the zip of parts of 10,000 rows each that people got by mail. */
async function* readPocket(file: Blob): AsyncGenerator<ImportRow> {
  for await (const row of csvRows(file)) yield pocketRow(row);
}

async function* readPocketZip(file: Blob): AsyncGenerator<ImportRow> {
  const zip = await ZipFile.open(file);
  // Beside the parts lie annotations and collections in JSON, which hold no addresses of articles.
  for (const name of zip.names.filter((entry) => /\.csv$/i.test(entry))) {
    const part = zip.blob(name);
    if (part) yield* readPocket(part);
    else yield { skipped: 'too-large', name };
  }
}

function pocketRow(row: CsvRow): ImportRow {
  return rowFrom({
    url: row('url'),
    title: row('title'),
    savedAt: momentFrom(row('time_added')),
    tags: row('tags').split('|'),
    state: row('status') === 'archive' ? 'archived' : 'unread',
  });
}
