import type { Article } from '@/utils/article/article';
import { HIGHLIGHT_STORES, type ReadTx, read } from '@/utils/library/database';
import { type Highlight, inTextOrder } from '@/utils/library/highlight';
import { highlightOf, highlightsIn } from '@/utils/library/highlights';
import type { ArticleId } from '@/utils/library/identity';
import { rowOf } from '@/utils/library/records';
import type { ArticleRow } from '@/utils/library/saved-article';

/** An article with all that an export says of it. */
export interface ExportItem {
  row: ArticleRow;
  /** Null for a link. */
  article: Article | null;
  /** In the order of the text. */
  highlights: Highlight[];
}

/** Articles read at once: a few megabytes. */
const BATCH = 100;

/** The articles with these ids in their order, a few read at a time; those that the library has not are passed over. */
export async function* exportItems(ids: readonly ArticleId[]): AsyncGenerator<ExportItem> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const items = await read(
      async (tx) => await Promise.all(batch.map((id) => itemOf(tx, id))),
      [...HIGHLIGHT_STORES, 'body'],
    );
    yield* items.filter((item) => item !== undefined);
  }
}

async function itemOf(tx: ReadTx, id: ArticleId): Promise<ExportItem | undefined> {
  const record = await tx.objectStore('meta').get(id);
  if (!record) return undefined;
  const body = record.version ? await tx.objectStore('body').get([id, record.version]) : undefined;
  const highlights = record.highlights > 0 ? await highlightsIn(tx, id) : [];
  return {
    row: rowOf(record),
    article: body?.article ?? null,
    highlights: highlights.map(highlightOf).sort(inTextOrder),
  };
}
