import { readBookmarks } from './formats/bookmarks';
import { readInstapaper } from './formats/instapaper';
import { readKarakeep } from './formats/karakeep';
import { readOmnivore } from './formats/omnivore';
import { readPocket, readPocketZip } from './formats/pocket';
import { readRaindrop } from './formats/raindrop';
import { readReadwise } from './formats/readwise';
import { readWallabag } from './formats/wallabag';
import type { DetectedFormat } from './import-format';
import { csvColumns } from './read-csv';
import { ZipFile } from './read-zip';

/** As much of a file as tells what it is, in bytes. */
const BEGINNING = 64 * 1024;

/** What a file is, by its contents and not by its name; undefined where it is nothing that can be imported. */
export async function detectFormat(file: Blob): Promise<DetectedFormat | undefined> {
  const start = await file.slice(0, BEGINNING).text();
  if (start.startsWith('PK\u0003\u0004')) return detectZip(file);
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (/^<!doctype netscape-bookmark/i.test(text) || /<(?:title|h1)>\s*pocket export/i.test(text))
    return { name: 'bookmarks', read: readBookmarks };
  return /^[[{]/.test(text) ? detectJson(text) : detectCsv(text);
}

async function detectZip(file: Blob): Promise<DetectedFormat | undefined> {
  const { names } = await ZipFile.open(file);
  if (names.some((name) => /(?:^|\/)metadata_[^/]*\.json$/i.test(name)))
    return { name: 'omnivore', read: readOmnivore };
  if (names.some((name) => /\.csv$/i.test(name))) return { name: 'pocket', read: readPocketZip };
  return undefined;
}

function detectJson(text: string): DetectedFormat | undefined {
  if (/^\{\s*"lectern"\s*:/.test(text)) return { name: 'lectern' };
  if (/^\{/.test(text) && /"bookmarks"\s*:/.test(text)) return { name: 'karakeep', read: readKarakeep };
  if (/^\[/.test(text) && /"(?:is_archived|given_url|hashed_url)"\s*:/.test(text))
    return { name: 'wallabag', read: readWallabag };
  return undefined;
}

function detectCsv(text: string): DetectedFormat | undefined {
  const columns = new Set(csvColumns(text));
  const has = (...names: string[]) => names.every((name) => columns.has(name));
  if (has('url', 'time_added', 'status')) return { name: 'pocket', read: readPocket };
  if (has('url', 'folder', 'timestamp')) return { name: 'instapaper', read: readInstapaper };
  if (has('url', 'document tags', 'saved date')) return { name: 'readwise', read: readReadwise };
  if (has('url', 'folder', 'created')) return { name: 'raindrop', read: readRaindrop };
  return undefined;
}
