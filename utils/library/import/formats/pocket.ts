import { type ImportRow, momentFrom, rowFrom } from '../import-row';
import { type CsvRow, csvRows } from '../read-csv';
import { ZipFile } from '../read-zip';

/** Pocket's export: a CSV file, or the zip of parts of 10,000 rows each that people got by mail. */
export async function* readPocket(file: Blob): AsyncGenerator<ImportRow> {
  for await (const row of csvRows(file)) yield pocketRow(row);
}

export async function* readPocketZip(file: Blob): AsyncGenerator<ImportRow> {
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
