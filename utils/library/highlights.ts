import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import { HIGHLIGHT_STORES, read, type Tx, type WriteTx, write } from '@/utils/library/database';
import { type Highlight, type HighlightDraft, type HighlightId, inTextOrder } from '@/utils/library/highlight';
import type { ArticleId } from '@/utils/library/identity';
import { putDerived } from '@/utils/library/keeping';
import type { HighlightRecord } from '@/utils/library/schema';
import { indexNotes } from '@/utils/library/search/notes';

/** What of a highlight the person can change; its place is the text's. */
export type HighlightEdit = Partial<Pick<Highlight, 'colour' | 'note'>>;

/** Marks a passage of a saved article. Undefined where the library has no such article. Resolves when it is on disk. */
export async function addHighlight(draft: HighlightDraft): Promise<Highlight | undefined> {
  return await changeHighlight({ article: draft.article }, async (tx, act) => {
    const id = crypto.randomUUID().replaceAll('-', '');
    const times = { anchor: act.stamp, colour: act.stamp, note: act.stamp };
    const record = { ...draft, id, created: act.now, changed: act.now, seq: act.seq, times };
    await tx.objectStore('highlights').put(record);
    return record;
  });
}

/** Recolours a highlight or rewrites its note. Undefined where it is gone. */
export async function editHighlight(id: HighlightId, edit: HighlightEdit): Promise<Highlight | undefined> {
  const article = (await read((tx) => tx.objectStore('highlights').get(id), HIGHLIGHT_STORES))?.article;
  if (article === undefined) return undefined;
  return await changeHighlight({ article, isReworded: edit.note !== undefined }, async (tx, act) => {
    const record = await tx.objectStore('highlights').get(id);
    if (!record) return undefined;
    const edited = Object.keys(edit).map((field) => [field, act.stamp]);
    const times = { ...record.times, ...Object.fromEntries(edited) };
    const changed = { ...record, ...edit, changed: act.now, seq: act.seq, times };
    await tx.objectStore('highlights').put(changed);
    return changed;
  });
}

/** Takes a highlight and its note away; `restoreHighlight` brings it back for as long as a removed article. */
export async function removeHighlight(id: HighlightId): Promise<boolean> {
  const article = (await read((tx) => tx.objectStore('highlights').get(id), HIGHLIGHT_STORES))?.article;
  if (article === undefined) return false;
  const removed = await changeHighlight({ article, isReworded: true }, async (tx, act) => {
    const record = await tx.objectStore('highlights').get(id);
    if (record) await bury(tx, record, act);
    return record;
  });
  return removed !== undefined;
}

/** Undoes `removeHighlight`. Undefined where it is gone for good, or its article is. */
export async function restoreHighlight(id: HighlightId): Promise<Highlight | undefined> {
  const removed = await read((tx) => tx.objectStore('removedHighlights').get(id), HIGHLIGHT_STORES);
  if (!removed?.kept) return undefined;
  return await changeHighlight({ article: removed.article }, async (tx, act) => {
    const kept = (await tx.objectStore('removedHighlights').get(id))?.kept;
    if (!kept) return undefined;
    // A later edit than the removal: that is what makes it win on other devices.
    const record = { ...kept, seq: act.seq, times: { ...kept.times, anchor: act.stamp } };
    await tx.objectStore('highlights').put(record);
    await tx.objectStore('removedHighlights').delete(id);
    return record;
  });
}

/** The highlights of an article, in the order of its text. */
export async function highlightsOf(article: ArticleId): Promise<Highlight[]> {
  const records = await read((tx) => highlightsIn(tx, article), HIGHLIGHT_STORES);
  return records.map(highlightOf).sort(inTextOrder);
}

/** The records of an article's highlights, in a transaction that is open already. */
export async function highlightsIn(tx: Tx, article: ArticleId): Promise<HighlightRecord[]> {
  return await tx.objectStore('highlights').index('article').getAll(article);
}

/** Leaves a tombstone in a highlight's place, with what undo needs. */
export async function bury(tx: WriteTx, record: HighlightRecord, act: Act): Promise<void> {
  await putTombstone(tx, record, act, record);
}

/** The same of one that nothing brings back. */
export async function buryForGood(tx: WriteTx, record: HighlightRecord, act: Act): Promise<void> {
  await putTombstone(tx, record, act, null);
}

async function putTombstone(
  tx: WriteTx,
  { id, article }: HighlightRecord,
  act: Act,
  kept: HighlightRecord | null,
): Promise<void> {
  await tx.objectStore('highlights').delete(id);
  await tx.objectStore('removedHighlights').put({ id, article, at: act.stamp, removedAt: act.now, seq: act.seq, kept });
}

/** What the screens may know of a highlight's record. */
export function highlightOf(record: HighlightRecord): Highlight {
  const { seq, times, ...highlight } = record;
  return highlight;
}

/**
 * One act on the highlights of an article: changed, counted in its row, and told. `isReworded`: the article may now be
 * filed in the index under words that no note holds any more.
 */
async function changeHighlight(
  { article, isReworded = false }: { article: ArticleId; isReworded?: boolean },
  change: (tx: WriteTx, act: Act) => Promise<HighlightRecord | undefined>,
): Promise<Highlight | undefined> {
  const changed = await write(async (tx) => {
    const row = await tx.objectStore('meta').get(article);
    if (!row) return undefined;
    const act = await begin(tx);
    const record = await change(tx, act);
    if (!record) return undefined;
    const highlights = await tx.objectStore('highlights').index('article').count(article);
    await putDerived(tx, act, row, { ...row, highlights, ...(isReworded ? { reworded: true } : {}) });
    await indexNotes(tx, row.doc, [record.note]);
    await act.finish();
    return record;
  }, HIGHLIGHT_STORES);
  if (changed) announce({ what: 'highlighted', id: article });
  return changed && highlightOf(changed);
}
