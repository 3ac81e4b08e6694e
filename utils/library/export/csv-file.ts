import Papa from 'papaparse';
import { plainCell } from '@/utils/library/csv-cell';
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
  return `${Papa.unparse([cells.map(plainCell)], { newline: '\r\n' })}\r\n`;
}
