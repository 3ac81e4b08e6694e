import type { LibrarySource } from '@/components/library/library-source';
import type { LibraryChange } from '@/utils/library/changes';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';

/** A row for the tests of the library's screens. */
export function rowLike(parts: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id: 'a',
    kind: 'article',
    url: 'https://www.paper.example/bridge',
    title: 'The bridge',
    byline: [],
    siteName: 'The Paper',
    lang: 'en',
    dir: 'ltr',
    published: null,
    type: 'article',
    free: null,
    seconds: 660,
    words: 2600,
    sources: 0,
    savedAt: Date.UTC(2026, 2, 4, 12),
    firstSavedAt: Date.UTC(2026, 2, 4, 12),
    state: 'unread',
    favourite: false,
    tags: [],
    place: null,
    readAt: null,
    versions: 1,
    highlights: 0,
    bytes: 0,
    stub: false,
    twin: null,
    ...parts,
  };
}

/** A library in memory, of the shape that the screens know. */
export function memoryLibrary(rows: ArticleRow[]): LibrarySource & { add(row: ArticleRow): void } {
  let kept = [...rows];
  const removed: ArticleRow[] = [];
  const changes = new Map<string, ArticleRow[]>();
  const listeners = new Set<(change: LibraryChange) => void>();
  const tell = (change: LibraryChange) => {
    for (const listener of listeners) listener(change);
  };
  const list: LibrarySource['list'] = async ({ after, from: beginning, limit = 40, state }) => {
    const all = kept.filter((row) => !state || row.state === state).sort((a, b) => b.savedAt - a.savedAt);
    const begins = all.findIndex(({ id }) => id === beginning);
    const from = after ? after[1] : Math.max(0, begins);
    const page = all.slice(from, from + limit);
    return all.length > from + limit ? { rows: page, next: [0, from + limit] } : { rows: page };
  };
  return {
    list,
    async firstPage({ withLastRead, ...options }) {
      const counts: Record<ReadState, number> = { unread: 0, reading: 0, read: 0, archived: 0 };
      for (const row of kept) counts[row.state] += 1;
      const lastRead = withLastRead ? kept.find((row) => row.state === 'reading') : undefined;
      return { ...(await list(options)), counts, ...(lastRead ? { lastRead } : {}) };
    },
    search: async (text) =>
      kept
        .filter((row) => row.title?.toLowerCase().includes(text.toLowerCase()))
        .map((row) => ({ row, query: text, match: null, nameMarks: [[0, text.length]], meant: [] })),
    listIds: async () => kept.map(({ id }) => id),
    listTags: async () => [{ value: 'river', label: 'River', count: 1 }],
    listSites: async () => [{ value: 'paper.example', label: 'The Paper', count: kept.length }],
    async changeMany(ids, change) {
      const before = kept;
      kept = kept.flatMap((row) => {
        if (!ids.includes(row.id)) return row;
        if ('remove' in change) return [];
        const { state = row.state, addTags = [] } = change;
        return { ...row, state, tags: [...row.tags, ...addTags] };
      });
      changes.set(ids.join(), before);
      tell({ what: 'many' });
      return { count: ids.length, removed: ids, edited: [] };
    },
    async undoMany({ removed: ids }) {
      kept = changes.get(ids.join()) ?? kept;
      tell({ what: 'many' });
    },
    async setState(id, state) {
      kept = kept.map((row) => (row.id === id ? { ...row, state } : row));
      tell({ what: 'edited', id });
    },
    async remove(id) {
      removed.push(...kept.filter((row) => row.id === id));
      kept = kept.filter((row) => row.id !== id);
      tell({ what: 'removed', id });
    },
    async restore(id) {
      kept.push(...removed.filter((row) => row.id === id));
      tell({ what: 'restored', id });
      return true;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(row) {
      kept.push(row);
      tell({ what: 'saved', id: row.id });
    },
  };
}
