import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import type { Stamp } from '@/utils/library/clock';
import { type WriteTx, write } from '@/utils/library/database';
import { canonicalJson } from '@/utils/library/export/canonical-json';
import type { Unkeyed } from '@/utils/library/facets';
import { bandsOf } from '@/utils/library/fingerprint';
import { bury, highlightsIn } from '@/utils/library/highlights';
import type { ArticleId } from '@/utils/library/identity';
import { dropRecord, putRecord, putWithWords } from '@/utils/library/keeping';
import { unclaimed } from '@/utils/library/owners';
import type { Content } from '@/utils/library/records';
import { contentOf } from '@/utils/library/saving';
import type { HighlightRecord, MetaRecord, PendingRecord, RemovedRecord } from '@/utils/library/schema';
import { indexNotes } from '@/utils/library/search/notes';
import { wordsIn } from '@/utils/library/search/weights';
import { restorableIn, sharedIn } from '@/utils/library/shared-records';
import { twinIn } from '@/utils/library/twins';
import { addTexts } from '@/utils/library/versions';
import type { SharedText, WholeRecord } from '@/utils/library/whole';

/** What another device says of an article. */
export interface Incoming {
  incoming: WholeRecord;
  /** Its texts that this device lacks. */
  texts: readonly SharedText[];
}

/** What the library holds after it was joined. */
export interface JoinedRecord {
  id: ArticleId;
  merged: WholeRecord;
  /** Number of the library's change that made it so. */
  seq: number;
}

interface Prepared {
  incoming: WholeRecord;
  texts: (Content & { savedAt: number; words: PendingRecord })[];
}

/** What two devices say as one; and the latest moment in what one says. */
export interface Rules {
  merge(here: WholeRecord | null, incoming: WholeRecord): WholeRecord;
  lastStampOf(record: WholeRecord): Stamp;
}

/**
 * Joins what came from another device with what is here: read, merged and written in one transaction, so that nothing
 * that the person does meanwhile is lost. What is the same already is not written. Texts are kept as they came, like
 * all that lies on disk, and sanitised wherever they are shown.
 */
export async function joinRecords(items: readonly Incoming[], rules: Rules): Promise<JoinedRecord[]> {
  const prepared: Prepared[] = [];
  for (const { incoming, texts } of items) prepared.push({ incoming, texts: await prepareTexts(texts) });
  let isChanged = false;
  const joined = await write(async (tx) => {
    const act = await begin(tx);
    const before = act.seq - 1;
    const done: JoinedRecord[] = [];
    for (const item of prepared) done.push(await joinOne(tx, act, item, rules, before));
    isChanged = done.some(({ seq }) => seq > before);
    await act.finish();
    return done;
  });
  if (isChanged) announce({ what: 'many' });
  return joined;
}

/** A text whose hash is not the one that it is asked for by is another text. */
async function prepareTexts(texts: readonly SharedText[]): Promise<Prepared['texts']> {
  const prepared: Prepared['texts'] = [];
  for (const { version, savedAt, article, digest } of texts) {
    const content = await contentOf(article, digest);
    if (content.version === version) prepared.push({ ...content, savedAt, words: wordsIn(0, article) });
  }
  return prepared;
}

async function joinOne(
  tx: WriteTx,
  act: Act,
  { incoming, texts }: Prepared,
  { merge, lastStampOf }: Rules,
  before: number,
): Promise<JoinedRecord> {
  const { id } = incoming;
  act.witness(lastStampOf(incoming));
  const told = await sharedIn(tx, id);
  const here = told?.record.article === null ? ((await restorableIn(tx, id)) ?? told) : told;
  const merged = merge(here?.record ?? null, incoming);
  const isSame = told !== null && canonicalJson(merge(null, told.record)) === canonicalJson(merged);
  if (isSame && texts.length === 0) return { id, merged, seq: Math.min(told.seq, before) };
  act.advance();
  const [former, removed] = await Promise.all([tx.objectStore('meta').get(id), tx.objectStore('removed').get(id)]);
  if (!merged.article) await putRemoved(tx, act, merged, former, removed);
  else await putArticle(tx, act, merged, former ?? null, removed, texts);
  return { id, merged, seq: act.seq };
}

/** Like a removal of the person's own: for a while it can be undone. */
async function putRemoved(
  tx: WriteTx,
  act: Act,
  { id, removed }: WholeRecord,
  former: MetaRecord | undefined,
  known: RemovedRecord | undefined,
): Promise<void> {
  const { now: removedAt, seq } = act;
  const fact = { id, at: removed ?? act.stamp, seq };
  if (!former) return void (await tx.objectStore('removed').put({ removedAt, kept: null, ...known, ...fact }));
  const highlights = await highlightsIn(tx, id);
  for (const highlight of highlights) void tx.objectStore('highlights').delete(highlight.id);
  await dropRecord(tx, act, former);
  await tx.objectStore('removed').put({ ...fact, removedAt, kept: former, highlights });
}

async function putArticle(
  tx: WriteTx,
  act: Act,
  merged: WholeRecord,
  former: MetaRecord | null,
  removed: RemovedRecord | undefined,
  texts: Prepared['texts'],
): Promise<void> {
  const { id, article } = merged;
  if (!article) return;
  const base = former ?? removed?.kept ?? null;
  if (removed) await tx.objectStore('removed').delete(id);
  const fresh = await addTexts(tx, id, texts);
  const highlights = await putHighlights(tx, act, merged, removed?.highlights ?? []);
  const record: Unkeyed = {
    // From the first save here on its place among those of the same moment stays.
    added: base?.added ?? act.seq,
    bands: base?.bands ?? [],
    twin: base?.twin ?? null,
    ...(base?.doc === undefined ? {} : { doc: base.doc }),
    ...(base?.reworded ? { reworded: true as const } : {}),
    ...article,
    id,
    seq: act.seq,
    addresses: await unclaimed(tx, article.addresses, id),
    versions: (base?.versions ?? 0) + fresh.length,
    bytes: (base?.bytes ?? 0) + fresh.reduce((sum, { bytes }) => sum + bytes, 0),
    highlights: highlights.length,
  };
  await putIndexed(tx, act, former, base, record, highlights, texts);
}

/** A text that did not change keeps its place in the index; tags and notes that came are added to it. */
async function putIndexed(
  tx: WriteTx,
  act: Act,
  former: MetaRecord | null,
  base: MetaRecord | null,
  record: Unkeyed,
  highlights: HighlightRecord[],
  texts: Prepared['texts'],
): Promise<void> {
  const notes = highlights.map(({ note }) => note);
  const hadText = base?.version ? !texts.some(({ version }) => version === base.version) : base !== null;
  if (base?.version === record.version && hadText) {
    await indexNotes(tx, record.doc, [...record.tags, ...notes]);
    const isReworded = base.highlights > 0 || base.tags.some((tag) => !record.tags.includes(tag));
    return void (await putRecord(tx, act, former, isReworded ? { ...record, reworded: true } : record));
  }
  const shown = texts.find(({ version }) => version === record.version);
  const body = record.version && !shown ? await tx.objectStore('body').get([record.id, record.version]) : undefined;
  const blocks = (shown ?? body)?.article.blocks ?? [];
  const words = shown?.words ?? wordsIn(0, body?.article ?? record);
  const told = { ...record, bands: shown?.bands ?? bandsOf(blocks) };
  await putWithWords(tx, act, former, { ...told, twin: await twinIn(tx, told, blocks) }, { words, notes });
}

/** Highlights as they were merged; one that was removed elsewhere goes as if it had been removed here. */
async function putHighlights(
  tx: WriteTx,
  act: Act,
  { id, highlights, removedHighlights }: WholeRecord,
  kept: readonly HighlightRecord[],
): Promise<HighlightRecord[]> {
  const store = tx.objectStore('highlights');
  const present = new Map([...kept, ...(await highlightsIn(tx, id))].map((one) => [one.id, one]));
  const whole = highlights.map((highlight) => ({ ...highlight, article: id, seq: act.seq }));
  for (const highlight of whole) {
    void store.put(highlight);
    void tx.objectStore('removedHighlights').delete(highlight.id);
  }
  for (const [highlight, at] of Object.entries(removedHighlights)) {
    const former = present.get(highlight);
    const known = await tx.objectStore('removedHighlights').get(highlight);
    if (known && known.at >= at) continue;
    if (former) await bury(tx, former, { ...act, stamp: at });
    else {
      const tomb = { id: highlight, article: id, at, removedAt: act.now, seq: act.seq, kept: known?.kept ?? null };
      await tx.objectStore('removedHighlights').put(tomb);
    }
  }
  return whole;
}
