import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import type { Stamp } from '@/utils/library/clock';
import { type WriteTx, write } from '@/utils/library/database';
import { tagKey } from '@/utils/library/facets';
import type { ArticleId } from '@/utils/library/identity';
import { putRecord } from '@/utils/library/keeping';
import { listIds } from '@/utils/library/listing';
import { bringBack, takeOut } from '@/utils/library/removal';
import type { ReadState } from '@/utils/library/saved-article';
import type { MetaRecord } from '@/utils/library/schema';
import { indexNotes } from '@/utils/library/search/notes';
import { cleanTag, knownTags, retagged } from '@/utils/library/tags';

/** What is done to every article of a selection. */
export type Change =
  | { remove: true }
  | { state?: ReadState; favourite?: boolean; addTags?: string[]; removeTags?: string[] };

/** What `undo` needs: plain JSON, good for as long as a removed article is. */
export interface Undo {
  /** How many articles were changed. */
  count: number;
  removed: ArticleId[];
  edited: Edited[];
}

/** One article's fields as they were, and the stamp that the change gave them. */
interface Edited {
  id: ArticleId;
  at: Stamp;
  state?: ReadState;
  favourite?: boolean;
  addedTags?: string[];
  removedTags?: string[];
}

type Edit = Exclude<Change, { remove: true }>;

/** Does one thing to many articles in one transaction; ids that the library has not are passed over. */
export async function changeMany(ids: ArticleId[], change: Change): Promise<Undo> {
  if ('remove' in change) return await actOn(ids, async () => null);
  return await actOn(ids, async (tx) => ({ ...change, addTags: await knownTags(tx, change.addTags ?? []) }));
}

/** `prepare` gives what to edit; null removes. */
async function actOn(ids: ArticleId[], prepare: (tx: WriteTx) => Promise<Edit | null>): Promise<Undo> {
  const undo = await write(async (tx) => {
    const done: Undo = { count: 0, removed: [], edited: [] };
    const act = await begin(tx);
    const edit = await prepare(tx);
    for (const id of new Set(ids)) {
      const record = await tx.objectStore('meta').get(id);
      if (!record) continue;
      if (done.count > 0) act.advance();
      done.count += 1;
      if (edit) done.edited.push(await editRecord(tx, act, record, edit));
      else done.removed.push(await takeOut(tx, act, record));
    }
    if (done.count > 0) await act.finish();
    return done;
  });
  const [only] = ids;
  if (undo.count === 1 && only !== undefined) announce({ what: undo.removed.length ? 'removed' : 'edited', id: only });
  else if (undo.count > 0) announce({ what: 'many' });
  return undo;
}

/** Takes a `changeMany` back, in one transaction. What the person changed again since then stays as it is. */
export async function undoMany({ removed, edited, count }: Undo): Promise<void> {
  if (count === 0) return;
  await write(async (tx) => {
    const act = await begin(tx);
    for (const id of removed) {
      await bringBack(tx, act, id);
      act.advance();
    }
    for (const before of edited) {
      const record = await tx.objectStore('meta').get(before.id);
      if (record) await putRetagged(tx, act, record, unedited(record, before, act.stamp));
      act.advance();
    }
    await act.finish();
  });
  announce({ what: 'many' });
}

/** Spells a tag otherwise on every article that has it, or makes it one with another. */
export async function renameTag(from: string, to: string): Promise<Undo> {
  const name = cleanTag(to);
  const ids = await listIds({ tag: tagKey(from) });
  if (name === '') return { count: 0, removed: [], edited: [] };
  return await actOn(ids, async () => ({ removeTags: [from], addTags: [name] }));
}

/** Takes a tag from every article that has it. */
export async function removeTag(tag: string): Promise<Undo> {
  return await changeMany(await listIds({ tag: tagKey(tag) }), { removeTags: [tag] });
}

async function editRecord(tx: WriteTx, act: Act, record: MetaRecord, edit: Edit): Promise<Edited> {
  const { state, favourite, addTags = [], removeTags = [] } = edit;
  const tagged = retagged(record, addTags, removeTags, act.stamp);
  const times = { ...record.times };
  if (state !== undefined) times.state = act.stamp;
  if (favourite !== undefined) times.favourite = act.stamp;
  const own = { state: state ?? record.state, favourite: favourite ?? record.favourite };
  await putRetagged(tx, act, record, { ...record, ...tagged, ...own, times });
  return {
    id: record.id,
    at: act.stamp,
    ...(state === undefined ? {} : { state: record.state }),
    ...(favourite === undefined ? {} : { favourite: record.favourite }),
    addedTags: tagged.tags.filter((tag) => !record.tags.includes(tag)),
    removedTags: record.tags.filter((tag) => !tagged.tags.includes(tag)),
  };
}

/** Tags are words that an article is found by. */
async function putRetagged(tx: WriteTx, act: Act, before: MetaRecord, after: MetaRecord): Promise<void> {
  const coming = after.tags.filter((tag) => !before.tags.includes(tag));
  const isReworded = before.tags.some((tag) => !after.tags.includes(tag));
  await putRecord(tx, act, before, isReworded ? { ...after, reworded: true } : after);
  await indexNotes(tx, after.doc, coming);
}

function unedited(record: MetaRecord, before: Edited, at: Stamp): MetaRecord {
  const isOurs = (tag: string) => record.tagTimes[tag]?.at === before.at;
  const back = (before.removedTags ?? []).filter(isOurs);
  const away = (before.addedTags ?? []).filter(isOurs);
  const changed = { ...record, ...retagged(record, back, away, at), times: { ...record.times } };
  if (before.state !== undefined && record.times.state === before.at) {
    changed.state = before.state;
    changed.times.state = at;
  }
  if (before.favourite !== undefined && record.times.favourite === before.at) {
    changed.favourite = before.favourite;
    changed.times.favourite = at;
  }
  return changed;
}
