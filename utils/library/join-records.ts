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
import { restorableIn, toldIn } from '@/utils/library/shared-records';
import { twinIn } from '@/utils/library/twins';
import { addTexts, putTexts } from '@/utils/library/versions';
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
 * @param earlier Nothing is written until this is done, and nothing where it fails.
 */
export async function joinRecords(
  items: readonly Incoming[],
  rules: Rules,
  earlier?: Promise<unknown>,
): Promise<JoinedRecord[]> {
  const prepared = await Promise.all(
    items.map(async ({ incoming, texts }) => ({ incoming, texts: await prepareTexts(texts) })),
  );
  // A transaction that waits for another one would keep the person's own waiting for both.
  await earlier;
  let isChanged = false;
  const joined = await write(async (tx) => {
    const act = await begin(tx);
    const before = act.seq - 1;
    const here = await Promise.all(prepared.map(({ incoming }) => recordsOf(tx, incoming.id)));
    const { apart, alike } = parted(prepared, here);
    const done: JoinedRecord[] = [];
    const join = async (at: number, records: Records | undefined) => {
      const item = prepared[at];
      if (item && records) done[at] = await joinOne(tx, act, item, records, rules, before);
    };
    // All at once: each question alone would wait for its answer.
    await Promise.all(apart.map((at) => join(at, here[at])));
    for (const at of alike) await join(at, await recordsOf(tx, prepared[at]?.incoming.id ?? ''));
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

/** What there is under an id. */
interface Records {
  former: MetaRecord | undefined;
  removed: RemovedRecord | undefined;
}

/**
 * Those that have nothing in common with an earlier one, and those that have: the same id, an address that may lead to one
 * of them alone, or what twins have. What is asked about these must come after the others are put.
 */
function parted(items: readonly Prepared[], here: readonly Records[]): { apart: number[]; alike: number[] } {
  const met = new Set<string | number>();
  const apart: number[] = [];
  const alike: number[] = [];
  for (const [at, { incoming, texts }] of items.entries()) {
    const { former, removed } = here[at] ?? {};
    const owners = [incoming.article, former, removed?.kept];
    const marks = [
      incoming.id,
      ...owners.flatMap((owner) => owner?.addresses ?? []),
      ...texts.flatMap(({ bands }) => bands),
    ];
    (marks.some((mark) => met.has(mark)) ? alike : apart).push(at);
    for (const mark of marks) met.add(mark);
  }
  return { apart, alike };
}

async function recordsOf(tx: WriteTx, id: ArticleId): Promise<Records> {
  const [former, removed] = await Promise.all([tx.objectStore('meta').get(id), tx.objectStore('removed').get(id)]);
  return { former, removed };
}

async function joinOne(
  tx: WriteTx,
  shared: Act,
  { incoming, texts }: Prepared,
  { former, removed }: Records,
  { merge, lastStampOf }: Rules,
  before: number,
): Promise<JoinedRecord> {
  const { id } = incoming;
  shared.witness(lastStampOf(incoming));
  const told = await toldIn(tx, former, removed);
  const here = told?.record.article === null ? ((await restorableIn(tx, removed)) ?? told) : told;
  const merged = merge(here?.record ?? null, incoming);
  const isSame = told !== null && canonicalJson(merge(null, told.record)) === canonicalJson(merged);
  if (isSame && texts.length === 0) return { id, merged, seq: Math.min(told.seq, before) };
  shared.advance();
  // Others are under way, which take the numbers after this one.
  const act = { ...shared };
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
  if (removed) void tx.objectStore('removed').delete(id);
  const shown = texts.find(({ version }) => version === article.version);
  const [fresh, highlights, addresses, twin] = await Promise.all([
    base || removed ? addTexts(tx, id, texts) : putTexts(tx, id, texts),
    putHighlights(tx, act, merged, removed?.highlights ?? []),
    unclaimed(tx, article.addresses, id),
    shown ? twinIn(tx, { id, bands: shown.bands, apart: article.apart }, shown.article.blocks) : (base?.twin ?? null),
  ]);
  const record: Unkeyed = {
    // From the first save here on its place among those of the same moment stays.
    added: base?.added ?? act.seq,
    bands: shown?.bands ?? base?.bands ?? [],
    twin,
    ...(base?.doc === undefined ? {} : { doc: base.doc }),
    ...(base?.reworded ? { reworded: true as const } : {}),
    ...article,
    id,
    seq: act.seq,
    addresses,
    versions: (base?.versions ?? 0) + fresh.length,
    bytes: (base?.bytes ?? 0) + fresh.reduce((sum, { bytes }) => sum + bytes, 0),
    highlights: highlights.length,
  };
  const notes = highlights.map(({ note }) => note);
  if (shown) await putWithWords(tx, act, former, record, { words: shown.words, notes });
  else if (base?.version === record.version) await putKnownText(tx, act, former, base, record, notes);
  else await putOtherText(tx, act, former, record, notes);
}

/** A text that did not change keeps its place in the index; tags and notes that came are added to it. */
async function putKnownText(
  tx: WriteTx,
  act: Act,
  former: MetaRecord | null,
  base: MetaRecord,
  record: Unkeyed,
  notes: string[],
): Promise<void> {
  await indexNotes(tx, record.doc, [...record.tags, ...notes]);
  const isReworded = base.highlights > 0 || base.tags.some((tag) => !record.tags.includes(tag));
  await putRecord(tx, act, former, isReworded ? { ...record, reworded: true } : record);
}

/** What is shown from now on lay here already, as an earlier version, or there is no text at all. */
async function putOtherText(
  tx: WriteTx,
  act: Act,
  former: MetaRecord | null,
  record: Unkeyed,
  notes: string[],
): Promise<void> {
  const body = record.version ? await tx.objectStore('body').get([record.id, record.version]) : undefined;
  const blocks = body?.article.blocks ?? [];
  const words = wordsIn(0, body?.article ?? record);
  const told = { ...record, bands: bandsOf(blocks) };
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
  const whole = highlights.map((highlight) => ({ ...highlight, article: id, seq: act.seq }));
  for (const highlight of whole) {
    void store.put(highlight);
    void tx.objectStore('removedHighlights').delete(highlight.id);
  }
  const tombs = Object.entries(removedHighlights);
  const present = new Map(
    tombs.length > 0 ? [...kept, ...(await highlightsIn(tx, id))].map((one) => [one.id, one]) : [],
  );
  for (const [highlight, at] of tombs) {
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
