import { HIGHLIGHT_STORES, type ReadTx, read } from '@/utils/library/database';
import type { HighlightColour, HighlightEntry, HighlightId } from '@/utils/library/highlight';
import { highlightOf } from '@/utils/library/highlights';
import { rowOf } from '@/utils/library/records';
import type { HighlightRecord } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';

/** Where a page of highlights ended: given back as `after`, it starts the next one. */
export type HighlightKey = [created: number, id: HighlightId];

export interface HighlightListOptions {
  after?: HighlightKey;
  /** At most this many. */
  limit?: number;
  colour?: HighlightColour;
  /** Only those whose quotation or note holds this, accents and case aside. */
  text?: string;
  hasNote?: boolean;
}

export interface HighlightPage {
  entries: HighlightEntry[];
  /** Missing at the end. */
  next?: HighlightKey;
}

const PAGE = 40;

/** The highlights of all articles, the newest first, a page at a time. */
export async function listHighlights(options: HighlightListOptions = {}): Promise<HighlightPage> {
  const { limit = PAGE } = options;
  const holds = filterOf(options);
  return await read(async (tx) => {
    const entries: HighlightEntry[] = [];
    let last: HighlightRecord | undefined;
    let cursor = await openCursor(tx, options);
    while (cursor && entries.length < limit) {
      last = cursor.value;
      const record = holds(last) ? await tx.objectStore('meta').get(last.article) : undefined;
      if (record) entries.push({ highlight: highlightOf(last), row: rowOf(record) });
      cursor = await cursor.continue();
    }
    return cursor && last ? { entries, next: [last.created, last.id] } : { entries };
  }, HIGHLIGHT_STORES);
}

/** How many highlights there are, of one colour or in all. */
export async function countHighlights(colour?: HighlightColour): Promise<number> {
  return await read((tx) => {
    const store = tx.objectStore('highlights');
    return colour ? store.index('colour').count(rangeOf(colour, undefined)) : store.count();
  }, HIGHLIGHT_STORES);
}

function filterOf({ text = '', hasNote }: HighlightListOptions): (record: HighlightRecord) => boolean {
  const wanted = fold(text.trim());
  return ({ quote, note }) =>
    (hasNote === undefined || (note !== '') === hasNote) &&
    (wanted === '' || fold(`${quote}\n${note}`).includes(wanted));
}

function openCursor(tx: ReadTx, { colour, after }: HighlightListOptions) {
  const store = tx.objectStore('highlights');
  if (colour) return store.index('colour').openCursor(rangeOf(colour, after), 'prev');
  return store.index('created').openCursor(after ? IDBKeyRange.upperBound(after, true) : null, 'prev');
}

function rangeOf(colour: HighlightColour, after: HighlightKey | undefined): IDBKeyRange {
  const [created, id] = after ?? [Number.POSITIVE_INFINITY, ''];
  return IDBKeyRange.bound([colour, Number.NEGATIVE_INFINITY, ''], [colour, created, id], false, true);
}
