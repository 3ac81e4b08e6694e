import type { ImportFormat } from '../import-format';
import { type ImportHighlight, type ImportRow, momentFrom, rowFrom } from '../import-row';
import { csvRows } from '../read-csv';

export const raindrop: ImportFormat = {
  program: 'Raindrop',
  knows: (begins) => begins.is === 'table' && begins.has('url', 'folder', 'created'),
  read: readRaindrop,
};

/** Raindrop's CSV. A folder becomes a tag, but not the one for what was never sorted. */
async function* readRaindrop(file: Blob): AsyncGenerator<ImportRow> {
  for await (const row of csvRows(file)) {
    const folder = row('folder').trim();
    yield rowFrom({
      url: row('url'),
      title: row('title'),
      savedAt: momentFrom(row('created')),
      favourite: row('favorite').toLowerCase() === 'true',
      tags: [...row('tags').split(','), ...(folder && folder !== 'Unsorted' ? [folder] : [])],
      highlights: highlightsOf(row('highlights')),
    });
  }
}

/** `Highlight:…` lines with `Note:…` lines below those that have one. */
function highlightsOf(cell: string): ImportHighlight[] {
  const found: ImportHighlight[] = [];
  for (const line of cell.split('\n')) {
    const [, kind, text = ''] = /^\s*(Highlight|Note):\s*(.*)$/i.exec(line) ?? [];
    const last = found.at(-1);
    if (kind?.toLowerCase() === 'highlight') found.push({ quote: text, note: '' });
    else if (last && kind) last.note = text;
    else if (last && line.trim()) last.quote += `\n${line.trim()}`;
  }
  return found;
}
