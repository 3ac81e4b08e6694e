import type { ReadState } from '../../saved-article';
import type { ImportFormat } from '../import-format';
import { type ImportRow, momentFrom, rowFrom } from '../import-row';

export const bookmarks: ImportFormat = {
  program: '',
  knows: (begins) =>
    begins.is === 'markup' &&
    (/^<!doctype netscape-bookmark/i.test(begins.text) || /<(?:title|h1)>\s*pocket export/i.test(begins.text)),
  read: readBookmarks,
};

/**
 * The bookmark file that every browser writes and many programs do (Netscape's), and Pocket's older HTML export.
 * Folders become tags. Read by its marks and not by a parser: the format is lines, hardly ever sound HTML.
 */
async function* readBookmarks(file: Blob): AsyncGenerator<ImportRow> {
  const folders: string[] = [];
  let state: ReadState = 'unread';
  let pending: string | undefined;
  for (const [, mark, attributes = '', inner = '', list] of (await file.text()).matchAll(MARKS)) {
    const name = (mark ?? list ?? '').toLowerCase();
    if (name === 'h1') state = /archive/i.test(inner) ? 'archived' : 'unread';
    else if (name === 'h3') pending = plain(inner);
    else if (name === 'dl') {
      folders.push(pending ?? '');
      pending = undefined;
    } else if (name === '/dl') folders.pop();
    else yield bookmark(attributes, plain(inner), state, folders);
  }
}

const MARKS = /<(h1|h3|a)\b([^>]*)>([^<]*)|<(\/?dl)\b[^>]*>/gi;

/** Folders that browsers make, not people. */
const NOBODYS = /^(?:|bookmarks(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites bar|unsorted)$/i;

function bookmark(attributes: string, title: string, state: ReadState, folders: string[]): ImportRow {
  const own = attributesOf(attributes);
  const tags = (own.get('tags') ?? '').split(',');
  return rowFrom({
    url: own.get('href'),
    title,
    savedAt: momentFrom(own.get('add_date') ?? own.get('time_added')),
    tags: [...tags, ...folders.filter((folder) => !NOBODYS.test(folder))],
    state: own.get('toread') === '0' ? 'read' : state,
  });
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name.toLowerCase(), plain(double ?? single ?? ''));
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function plain(text: string): string {
  return text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}
