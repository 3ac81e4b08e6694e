import type { ReadState } from '../../saved-article';
import type { ImportFormat } from '../import-format';
import { type ImportRow, momentFrom, rowFrom } from '../import-row';
import { csvRows } from '../read-csv';

export const readwise: ImportFormat = {
  program: 'Readwise Reader',
  knows: (begins) => begins.is === 'table' && begins.has('url', 'document tags', 'saved date'),
  read: readReadwise,
};

/** Readwise Reader's CSV. What lies in its feed was never chosen by the person, so it stays out. */
async function* readReadwise(file: Blob): AsyncGenerator<ImportRow> {
  for await (const row of csvRows(file)) {
    const location = row('location').toLowerCase();
    if (location === 'feed') {
      yield { skipped: 'feed', name: row('title') || row('url') };
      continue;
    }
    const progress = Number(row('reading progress'));
    yield rowFrom({
      url: row('url'),
      title: row('title'),
      savedAt: momentFrom(row('saved date')),
      tags: pythonList(row('document tags')),
      percent: Number.isFinite(progress) && progress > 0 ? progress * 100 : null,
      state: stateOf(location, progress),
      favourite: location === 'shortlist',
    });
  }
}

function stateOf(location: string, progress: number): ReadState {
  if (location === 'archive') return 'archived';
  return progress > 0 ? 'reading' : 'unread';
}

/** `['one', "it's"]`, as Python prints a list of texts. */
function pythonList(cell: string): string[] {
  return [...cell.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  );
}
