import Papa from 'papaparse';
import { siteOf } from '@/utils/library/saved-article';
import type { ExportItem } from './export-items';

/** Pocket's columns first, in its words: what reads Pocket's files reads this one. */
const COLUMNS = [
  'title',
  'url',
  'time_added',
  'tags',
  'status',
  'state',
  'favourite',
  'site',
  'author',
  'published',
  'language',
  'minutes',
  'words',
  'percent_read',
  'highlights',
];
/** A cell that begins like this is a formula to a spreadsheet; titles are strangers' words. */
const FORMULA = /^[=+\-@\t\r]/;

/** The first line. With a byte order mark, without which Excel takes the file for Latin-1. */
export function csvHead(): string {
  return `\ufeff${line(COLUMNS)}`;
}

/** One article, or link, as a line. */
export function csvLine({ row, highlights }: ExportItem): string {
  return line([
    row.title ?? '',
    row.url,
    new Date(row.savedAt).toISOString(),
    row.tags.join('|'),
    row.state === 'archived' ? 'archive' : 'unread',
    row.state,
    row.favourite ? 'yes' : 'no',
    siteOf(row),
    row.byline.join('|'),
    row.published ?? '',
    row.lang ?? '',
    row.seconds === null ? '' : String(Math.round(row.seconds / 60)),
    row.words === null ? '' : String(row.words),
    row.place ? String(Math.round(row.place.percent)) : '',
    String(highlights.length),
  ]);
}

function line(cells: string[]): string {
  const safe = cells.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell));
  return `${Papa.unparse([safe], { newline: '\r\n' })}\r\n`;
}
