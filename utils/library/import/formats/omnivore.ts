import type { ImportFormat } from '../import-format';
import { type ImportHighlight, type ImportRow, momentFrom, rowFrom } from '../import-row';
import { Fields } from '../read-json';
import { ZipFile } from '../read-zip';

/** A list of articles in the zip. */
const LIST = /(?:^|\/)metadata_[^/]*\.json$/i;

export const omnivore: ImportFormat = {
  program: 'Omnivore',
  knows: (begins) => begins.is === 'zip' && begins.names.some((name) => LIST.test(name)),
  read: readOmnivore,
};

/** Omnivore's zip: lists of articles (`metadata_0_to_20.json`), their texts and their highlights. */
async function* readOmnivore(file: Blob): AsyncGenerator<ImportRow> {
  const zip = await ZipFile.open(file);
  for (const name of zip.names.filter((entry) => LIST.test(entry))) {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    for (const value of listIn(zip, name)) yield omnivoreRow(new Fields(value), zip, folder);
  }
}

function listIn(zip: ZipFile, name: string): unknown[] {
  return new Fields({ list: JSON.parse(zip.text(name) ?? '[]') }).list('list');
}

function omnivoreRow(entry: Fields, zip: ZipFile, folder: string): ImportRow {
  const slug = entry.text('slug') ?? '';
  const author = entry.text('author');
  return rowFrom({
    url: entry.text('url'),
    title: entry.text('title'),
    byline: author ? [author] : [],
    published: entry.text('publishedAt'),
    savedAt: momentFrom(entry.text('savedAt')),
    state: entry.text('state') === 'Archived' ? 'archived' : stateFrom(entry.number('readingProgress')),
    percent: entry.number('readingProgress') || null,
    tags: entry.names('labels'),
    html: zip.text(`${folder}content/${slug}.html`) ?? null,
    highlights: highlightsIn(zip.text(`${folder}highlights/${slug}.md`) ?? ''),
  });
}

function stateFrom(progress: number | null): 'unread' | 'reading' {
  return progress ? 'reading' : 'unread';
}

/** Quotations in Markdown, each with its labels and its note below. */
function highlightsIn(markdown: string): ImportHighlight[] {
  const found: ImportHighlight[] = [];
  let isQuote = false;
  for (const line of markdown.split('\n')) {
    const text = line.replace(/^>\s?/, '').trim();
    const wasQuote = isQuote;
    isQuote = line.startsWith('>');
    const last = found.at(-1);
    if (isQuote && wasQuote && last) last.quote += `\n${text}`;
    else if (isQuote) found.push({ quote: text, note: '' });
    else if (last && text && !/^(?:-{3,}|(?:#\S+\s*)+)$/.test(text)) last.note = `${last.note}\n${text}`.trim();
  }
  return found;
}
