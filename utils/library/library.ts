import { read } from '@/utils/library/database';
import { type ArticleId, addressesOf } from '@/utils/library/identity';
import { changeMany } from '@/utils/library/many';
import { recordAt } from '@/utils/library/owners';
import { rowOf } from '@/utils/library/records';
import type { ReadState, SavedArticle } from '@/utils/library/saved-article';

export { onChange } from '@/utils/library/changes';
export type { Highlight } from '@/utils/library/highlight';
export { countHighlights, listHighlights } from '@/utils/library/highlight-list';
export {
  addHighlight,
  editHighlight,
  highlightsOf,
  removeHighlight,
  restoreHighlight,
} from '@/utils/library/highlights';
export type { ArticleId } from '@/utils/library/identity';
export { joinTwins, keepApart } from '@/utils/library/joining';
export { largest } from '@/utils/library/largest';
export { LibraryError } from '@/utils/library/library-error';
export {
  changeNumber,
  firstPage,
  libraryNotes,
  librarySnapshot,
  list,
  listIds,
  totals,
} from '@/utils/library/listing';
export { changeMany, removeTag, renameTag, undoMany } from '@/utils/library/many';
export { readingStatistics } from '@/utils/library/readings';
export { recount } from '@/utils/library/recount';
export { forgetRemoved, remove, restore } from '@/utils/library/removal';
export type { ArticleRow, ReadState, SavedArticle } from '@/utils/library/saved-article';
export { save, saveLink } from '@/utils/library/saving';
export { search, tidySearch } from '@/utils/library/search/search';
export { setPlace } from '@/utils/library/set-place';
export { listSites, listTags } from '@/utils/library/tags';
export { versionsOf } from '@/utils/library/versions';

/** The id of the saved article that a page at this address, with this canonical link, would update. */
export async function find(url: string, canonical: string | null = null): Promise<ArticleId | undefined> {
  const addresses = addressesOf(url, canonical);
  return await read(async (tx) => (await recordAt(tx, addresses))?.id);
}

/** A saved article with its text as last saved. */
export async function get(id: ArticleId): Promise<SavedArticle | undefined> {
  return await read(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    if (!record) return undefined;
    const body = record.version ? await tx.objectStore('body').get([id, record.version]) : undefined;
    return { row: rowOf(record), article: body?.article ?? null, digest: body?.digest ?? null };
  });
}

/** Marks an article unread, reading, read or archived. Its place stays. */
export async function setState(id: ArticleId, state: ReadState): Promise<void> {
  await changeMany([id], { state });
}
