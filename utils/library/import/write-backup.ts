import { fromBase64 } from '@/utils/base64';
import type { BackupRecord } from '@/utils/library/backup';
import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import type { Stamp } from '@/utils/library/clock';
import { type WriteTx, write } from '@/utils/library/database';
import type { Unkeyed } from '@/utils/library/facets';
import { highlightsIn } from '@/utils/library/highlights';
import { putRecord, putWithWords } from '@/utils/library/keeping';
import { beginningWith } from '@/utils/library/key-range';
import { mergedHighlight, outlives } from '@/utils/library/merged-parts';
import { recordAt, unclaimed } from '@/utils/library/owners';
import { forget } from '@/utils/library/removal';
import type { HighlightRecord, MetaRecord } from '@/utils/library/schema';
import { indexNotes } from '@/utils/library/search/notes';
import { addTexts } from '@/utils/library/versions';
import { latestOf, mergedMeta } from './merge-backup';
import type { PreparedBackup } from './prepare-backup';
import type { Outcome } from './report';

/**
 * Brings articles of a backup back, in one transaction; answers what became of each. An article that the library has
 * is joined with the backup's field by field, the later edit of each field counting; what was removed since comes back.
 */
export async function writeBackup(items: readonly PreparedBackup[]): Promise<Outcome[]> {
  const outcomes = await write(async (tx) => {
    const act = await begin(tx);
    const done: Outcome[] = [];
    for (const [at, item] of items.entries()) {
      if (at > 0) act.advance();
      witness(act, latestOf(item.saved));
      done.push(await putArticle(tx, act, item));
    }
    await act.finish();
    return done;
  });
  announce({ what: 'many' });
  return outcomes;
}

/** Brings back what of a backup is no article. */
export async function writeRest(records: readonly Exclude<BackupRecord, { article: unknown }>[]): Promise<void> {
  await write(async (tx) => {
    const act = await begin(tx);
    for (const record of records) {
      act.advance();
      if ('removed' in record) await putRemoved(tx, act, record.removed);
      else if ('removedHighlight' in record) await putRemovedHighlight(tx, act, record.removedHighlight);
      else if ('reading' in record) await putReading(tx, record.reading);
      else await putPicture(tx, act, record.picture);
    }
    await act.finish();
  });
}

async function putArticle(tx: WriteTx, act: Act, { saved, texts, shown, words }: PreparedBackup): Promise<Outcome> {
  const { id, addresses } = saved.article;
  const former = (await tx.objectStore('meta').get(id)) ?? (await recordAt(tx, addresses)) ?? null;
  if (!former) await forget(tx, id, act);
  const own = former?.id ?? id;
  const bands = shown?.bands ?? [];
  const version = shown?.version ?? null;
  const incoming: Unkeyed = {
    ...saved.article,
    id: own,
    version,
    bands,
    added: act.seq,
    seq: act.seq,
    versions: 0,
    highlights: 0,
    bytes: 0,
  };
  const joined = former ? mergedMeta(former, incoming) : incoming;
  const present = await tx.objectStore('body').getAll(beginningWith(own));
  const bodies = [...present, ...(await addTexts(tx, own, texts))];
  const highlights = await putHighlights(tx, act, own, saved.highlights);
  for (const use of saved.pictures) void tx.objectStore('imageUses').put({ ...use, article: own });
  const free = await unclaimed(tx, addresses, own);
  const record: Unkeyed = {
    ...joined,
    addresses: former ? [...new Set([...former.addresses, ...free])] : free,
    versions: bodies.length,
    bytes: bodies.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
    highlights: highlights.length,
  };
  const notes = highlights.map(({ note }) => note);
  const text = record.version === version ? words : undefined;
  await putIndexed(tx, act, former, record, text, notes);
  return former ? 'merged' : 'imported';
}

/** A text that did not change keeps its place in the index; one that is not indexed yet will be, by `buildIndex`. */
async function putIndexed(
  tx: WriteTx,
  act: Act,
  former: MetaRecord | null,
  record: Unkeyed,
  words: PreparedBackup['words'] | undefined,
  notes: string[],
): Promise<void> {
  if (former?.version !== record.version) {
    if (words) await putWithWords(tx, act, former, record, { words, notes });
    else await putRecord(tx, act, former, record);
    return;
  }
  await indexNotes(tx, former.doc, [...record.tags, ...notes]);
  const isReworded = former.tags.some((tag) => !record.tags.includes(tag));
  await putRecord(tx, act, former, isReworded ? { ...record, reworded: true } : record);
}

async function putHighlights(
  tx: WriteTx,
  act: Act,
  article: string,
  incoming: PreparedBackup['saved']['highlights'],
): Promise<HighlightRecord[]> {
  const present = new Map((await highlightsIn(tx, article)).map((highlight) => [highlight.id, highlight]));
  for (const highlight of incoming) {
    const removed = await tx.objectStore('removedHighlights').get(highlight.id);
    if (removed && !outlives(highlight, removed.at)) continue;
    if (removed) void tx.objectStore('removedHighlights').delete(highlight.id);
    const whole = { ...highlight, article, seq: act.seq };
    const former = present.get(highlight.id);
    const joined = former ? mergedHighlight(former, whole) : whole;
    present.set(joined.id, joined);
    void tx.objectStore('highlights').put(joined);
  }
  return [...present.values()];
}

type Rest<Name extends string> =
  Extract<BackupRecord, Record<Name, unknown>> extends Record<Name, infer Value> ? Value : never;

/** A removal that the backup knows of never removes what is here. */
async function putRemoved(tx: WriteTx, act: Act, removed: Rest<'removed'>): Promise<void> {
  const isHere = (await tx.objectStore('meta').getKey(removed.id)) !== undefined;
  const known = await tx.objectStore('removed').get(removed.id);
  if (isHere || known) return;
  witness(act, removed.at);
  await tx.objectStore('removed').put({ ...removed, seq: act.seq, kept: null });
}

async function putRemovedHighlight(tx: WriteTx, act: Act, removed: Rest<'removedHighlight'>): Promise<void> {
  const isHere = (await tx.objectStore('highlights').getKey(removed.id)) !== undefined;
  const known = await tx.objectStore('removedHighlights').get(removed.id);
  if (isHere || known) return;
  witness(act, removed.at);
  await tx.objectStore('removedHighlights').put({ ...removed, seq: act.seq, kept: null });
}

/** What one device read on one day only ever grows. */
async function putReading(tx: WriteTx, reading: Rest<'reading'>): Promise<void> {
  const known = await tx.objectStore('readings').get([reading.day, reading.device]);
  if (!known || known.seconds < reading.seconds) await tx.objectStore('readings').put(reading);
}

async function putPicture(tx: WriteTx, act: Act, { type, data, ...picture }: Rest<'picture'>): Promise<void> {
  if ((await tx.objectStore('images').getKey(picture.hash)) !== undefined) return;
  const bytes = fromBase64(data);
  act.addImageBytes(picture.bytes);
  await tx.objectStore('images').put({ ...picture, image: new Blob([bytes], { type }) });
}

/** No clock is a day ahead; a stamp from further would hold this device's own clock there for ever. */
const DAY = 24 * 60 * 60 * 1000;

function witness(act: Act, stamp: Stamp | null): void {
  if (stamp !== null && Number(stamp.split('-', 1)[0]) <= act.now + DAY) act.witness(stamp);
}
