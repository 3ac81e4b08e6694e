import { canonicalJson } from '@/utils/library/export/canonical-json';
import { type ArticleId, sha256 } from '@/utils/library/identity';
import type { SharedText, WholeRecord } from '@/utils/library/whole';
import { leavesIn } from '@/utils/sync/leaves';
import { merged, settled } from '@/utils/sync/merge';
import { pictureErrands } from '@/utils/sync/picture-errands';
import { isSharedText, isWholeRecord } from '@/utils/sync/record-shape';
import type { RemoteDoc } from '@/utils/sync/remote';
import { type Counts, type Session, tellBatch } from '@/utils/sync/session';
import type { Commit, Failure, Row } from '@/utils/sync/state';

/** Articles fetched and written at once. */
const BATCH = 100;
/** Batches on their way at a time. */
const AHEAD = 2;

/** A document, and its revisions that are asked for; none: the winning one. */
export type Wanted = readonly [doc: string, revs: readonly string[]];

/**
 * Two batches are fetched and opened while another is written here and the words of the next are counted: server, database
 * and this thread all have something to do.
 */
export async function takeArticles(session: Session, wanted: readonly Wanted[], counts: Counts): Promise<void> {
  const ahead: { count: number; fetched: Promise<Fetched> }[] = [];
  let next = 0;
  counts.toFetch = wanted.length;
  const fetchAhead = () => {
    for (; ahead.length < AHEAD && next < wanted.length; next += BATCH) {
      const batch = wanted.slice(next, next + BATCH);
      const fetched = fetchBatch(session, batch);
      // Whatever fails there shows where it is awaited.
      fetched.catch(() => undefined);
      ahead.push({ count: batch.length, fetched });
    }
    return ahead.shift();
  };
  const keep = async (fetched: Fetched, count: number, earlier: Promise<void> | undefined) => {
    await keepBatch(session, fetched, earlier);
    counts.fetched += count;
    counts.toFetch -= count;
    await tellBatch(session, counts);
  };
  const keeping: Promise<void>[] = [];
  try {
    for (let batch = fetchAhead(); batch; batch = fetchAhead()) {
      const fetched = await batch.fetched;
      if (keeping.length === AHEAD) await keeping.shift();
      const kept = keep(fetched, batch.count, keeping.at(-1));
      kept.catch(() => undefined);
      keeping.push(kept);
    }
    await Promise.all(keeping);
  } finally {
    // Nothing is written any more once a sync has ended, however it did.
    await Promise.allSettled(keeping);
  }
}

interface Opened {
  doc: string;
  /** The winning one first. */
  revs: string[];
  record: WholeRecord;
}

interface Fetched {
  opened: Opened[];
  docs: Map<string, RemoteDoc[]>;
  unreadable: { failures: Failure[]; rows: Row[] };
  texts: Awaited<ReturnType<typeof fetchTexts>>;
}

async function fetchBatch(session: Session, wanted: readonly Wanted[]): Promise<Fetched> {
  const asked = wanted.flatMap(([id, revs]) => (revs.length > 0 ? revs.map((rev) => ({ id, rev })) : [{ id }]));
  const docs = grouped(await session.remote.read(asked));
  const opened: Opened[] = [];
  const unreadable = { failures: [] as Failure[], rows: [] as Row[] };
  // All of a batch at once: opening is done beside this thread.
  const results = await Promise.all([...docs].map(([doc, leaves]) => openLeaves(session, doc, leaves)));
  for (const result of results) {
    if (!result) continue;
    if ('record' in result) opened.push(result);
    else {
      unreadable.failures.push(result.failure);
      unreadable.rows.push({
        doc: result.failure.doc,
        article: '',
        revs: result.revs,
        hash: '',
        seq: 0,
        isUnreadable: true,
      });
    }
  }
  return { opened, docs, unreadable, texts: await fetchTexts(session, opened) };
}

async function keepBatch(
  session: Session,
  { opened, docs, unreadable, ...fetched }: Fetched,
  earlier: Promise<void> | undefined,
): Promise<void> {
  const { state, replica } = session;
  const { texts, here, ...about } = fetched.texts;
  const commit = { rows: unreadable.rows, heal: [] as string[], queue: [] as ArticleId[] };
  const joined = await replica.join(
    opened.map(({ record }) => ({ incoming: record, texts: texts.get(record.id) ?? [] })),
    merged,
    earlier,
  );
  for (const [at, { doc, revs, record }] of opened.entries()) {
    const now = joined[at];
    if (!now) continue;
    const leaves = docs.get(doc)?.filter(({ _deleted }) => !_deleted).length ?? 1;
    const held = canonicalJson(settled(now.merged));
    const isSaid = leaves === 1 && held === canonicalJson(settled(record));
    const hash = isSaid ? await sha256(held) : '';
    commit.rows.push({ doc, article: record.id, revs, hash, seq: now.seq });
    if (!isSaid) commit.queue.push(record.id);
    commit.heal.push(doc);
  }
  // What was here already may show pictures that the server never heard of, or be gone with them now.
  const errands = await pictureErrands(session, [...here.keys()]);
  const { failures } = unreadable;
  await state.commit({ ...about, ...commit, failures, errands, rows: [...about.rows, ...commit.rows] });
}

/** What a document says, all of its branches as one; null where it is not there any more. */
async function openLeaves(
  session: Session,
  doc: string,
  leaves: readonly RemoteDoc[],
): Promise<Opened | { failure: Failure; revs: string[] } | null> {
  const { alive, revs } = leavesIn(leaves);
  try {
    const records = await Promise.all(alive.map((leaf) => openRecord(session, leaf)));
    const record = records.reduce<WholeRecord | null>((sum, one) => merged(sum, one), null);
    return record && { doc, revs, record };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { revs, failure: { doc, article: null, reason: 'unreadable', detail, at: session.now() } };
  }
}

async function openRecord({ codec }: Session, doc: RemoteDoc): Promise<WholeRecord> {
  const record = await codec.open(doc);
  if (!isWholeRecord(record) || (await codec.idOf('a', record.id)) !== doc._id) throw new TypeError('not an article');
  return record;
}

/** The texts that these articles speak of and this device has not. */
async function fetchTexts(session: Session, opened: readonly Opened[]) {
  const { remote, codec, replica } = session;
  const here = new Map(
    (await replica.read(opened.map(({ record }) => record.id))).map((one) => [one.record.id, one.record]),
  );
  const lacking: { id: ArticleId; version: string }[] = [];
  for (const { record } of opened) {
    const version = record.article?.version;
    for (const one of new Set([...record.texts, ...(version ? [version] : [])])) {
      const isHere = here.get(record.id)?.texts.includes(one);
      if (!isHere) lacking.push({ id: record.id, version: one });
    }
  }
  const ids = await Promise.all(lacking.map(({ id, version }) => codec.idOf('t', `${id}-${version}`)));
  const wanted = new Map(ids.map((doc, at) => [doc, lacking[at] as (typeof lacking)[number]]));
  const texts = new Map<ArticleId, SharedText[]>();
  const commit = {
    rows: [] as Row[],
    found: [] as string[],
    missing: [] as NonNullable<Commit['missing']>[number][],
  };
  const docs = wanted.size > 0 ? await remote.read([...wanted.keys()].map((id) => ({ id }))) : [];
  const values = await Promise.all(docs.map((doc) => (doc._deleted ? null : codec.open(doc).catch(() => null))));
  for (const [at, doc] of docs.entries()) {
    const key = wanted.get(doc._id);
    const text = values[at];
    if (!key || !isSharedText(text) || text.id !== key.id || text.version !== key.version) continue;
    texts.set(key.id, [...(texts.get(key.id) ?? []), text]);
    commit.rows.push({ doc: doc._id, article: key.id, revs: [String(doc._rev)], hash: '', seq: 0 });
    commit.found.push(doc._id);
    wanted.delete(doc._id);
  }
  for (const [doc, { id }] of wanted) commit.missing.push({ doc, article: id });
  return { texts, here, ...commit };
}

function grouped(docs: readonly RemoteDoc[]): Map<string, RemoteDoc[]> {
  const groups = new Map<string, RemoteDoc[]>();
  for (const doc of docs) groups.set(doc._id, [...(groups.get(doc._id) ?? []), doc]);
  return groups;
}
