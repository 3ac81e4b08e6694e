import { canonicalJson } from '@/utils/library/export/canonical-json';
import type { ArticleId } from '@/utils/library/identity';
import { sha256 } from '@/utils/library/identity';
import type { SharedText, WholeRecord } from '@/utils/library/whole';
import type { ChangesPage, CouchDoc } from '@/utils/sync/couch';
import { isHeader } from '@/utils/sync/keys';
import { merged, settled } from '@/utils/sync/merge';
import { isSharedText, isWholeRecord } from '@/utils/sync/record-shape';
import { type Counts, HEADER_ID, type Session, tellBatch } from '@/utils/sync/session';
import type { Commit, Failure, Row } from '@/utils/sync/state';
import { SyncError } from '@/utils/sync/sync-error';

/** Rows of the changes feed at once: names and revisions alone. */
const PAGE = 1_000;
/** Articles fetched and written at once. */
const BATCH = 50;

type ChangeRow = ChangesPage['results'][number];

/**
 * Fetches what others changed and joins it with what is here. What this device wrote itself comes by in the feed by name
 * and is not fetched. `seen` collects the documents that are there, where all are compared.
 */
export async function pull(session: Session, counts: Counts, seen?: Set<string>): Promise<void> {
  const { couch, state } = session;
  let { since } = seen ? { since: 0 } : await state.progress();
  for (;;) {
    const page = await couch.changes(since, PAGE);
    if (seen) for (const { id, deleted } of page.results) if (!deleted) seen.add(id);
    await takePage(session, page.results, counts);
    since = page.last_seq;
    // Where all is compared a kill begins it anew: what is known by then is not fetched again.
    if (!seen) await state.commit({ progress: { since } });
    if (page.results.length < PAGE) break;
  }
  if (seen) await state.commit({ progress: { since } });
}

async function takePage(session: Session, results: readonly ChangeRow[], counts: Counts): Promise<void> {
  const { state } = session;
  const ours = results.filter(({ id }) => /^[at]-/.test(id));
  const header = results.find(({ id }) => id === HEADER_ID);
  if (header) await checkHeader(session);
  const rows = await state.rows(ours.map(({ id }) => id));
  const wanted: ChangeRow[] = [];
  const drop: string[] = [];
  const queue: ArticleId[] = [];
  const texts: string[] = [];
  const moved: Row[] = [];
  for (const [at, change] of ours.entries()) {
    const row = rows[at];
    if (change.deleted) {
      // A document taken away on the server is no removal: whoever still has the article sends it again.
      if (row) queue.push(row.article);
      if (row) drop.push(row.doc);
    } else if (change.id.startsWith('t-')) {
      const revs = change.changes.map(({ rev }) => rev);
      if (!row) texts.push(change.id);
      else if (row.revs[0] !== revs[0]) moved.push({ ...row, revs });
    } else if (!row || change.changes.some(({ rev }) => !row.revs.includes(rev))) wanted.push(change);
  }
  const missing = await state.missing(texts);
  const late = new Set(missing.map(({ article }) => article));
  for (const id of late) {
    const doc = await session.codec.idOf('a', id);
    if (!wanted.some((change) => change.id === doc)) wanted.push({ id: doc, changes: [] });
  }
  if (drop.length + moved.length > 0) await state.commit({ drop, queue, rows: moved });
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    await takeBatch(session, batch);
    counts.fetched += batch.length;
    await tellBatch(session, counts);
  }
}

/** The library must be the one that this device joined; a key of somebody else's would write what nobody can read. */
async function checkHeader({ couch, header }: Session): Promise<void> {
  const doc = await couch.get(HEADER_ID);
  if (doc && (!isHeader(doc.header) || doc.header.library !== header.library)) throw new SyncError('other-library');
}

interface Opened {
  doc: string;
  /** The winning one first. */
  revs: string[];
  record: WholeRecord;
}

async function takeBatch(session: Session, changes: readonly ChangeRow[]): Promise<void> {
  const { couch, state, replica } = session;
  const asked = changes.flatMap(({ id, changes: leaves }) =>
    leaves.length > 0 ? leaves.map(({ rev }) => ({ id, rev })) : [{ id }],
  );
  const docs = grouped(await couch.bulkGet(asked));
  const opened: Opened[] = [];
  const commit = { rows: [] as Row[], failures: [] as Failure[], heal: [] as string[], queue: [] as ArticleId[] };
  // All of a batch at once: opening is done beside this thread.
  const results = await Promise.all([...docs].map(([doc, leaves]) => openLeaves(session, doc, leaves)));
  for (const result of results) {
    if (!result) continue;
    if ('record' in result) opened.push(result);
    else {
      commit.failures.push(result.failure);
      commit.rows.push({
        doc: result.failure.doc,
        article: '',
        revs: result.revs,
        hash: '',
        seq: 0,
        isUnreadable: true,
      });
    }
  }
  const { texts, ...about } = await fetchTexts(session, opened);
  const joined = await replica.join(
    opened.map(({ record }) => ({ incoming: record, texts: texts.get(record.id) ?? [] })),
    merged,
  );
  for (const [at, { doc, revs, record }] of opened.entries()) {
    const now = joined[at];
    if (!now) continue;
    const leaves = docs.get(doc)?.filter(({ _deleted }) => !_deleted).length ?? 1;
    const isSaid = leaves === 1 && canonicalJson(settled(now.merged)) === canonicalJson(settled(record));
    const hash = isSaid ? await hashOf(now.merged) : '';
    commit.rows.push({ doc, article: record.id, revs, hash, seq: now.seq });
    if (!isSaid) commit.queue.push(record.id);
    commit.heal.push(doc);
  }
  await state.commit({ ...about, ...commit, rows: [...about.rows, ...commit.rows] });
}

/** What a document says, all of its branches as one; null where it is not there any more. */
async function openLeaves(
  session: Session,
  doc: string,
  leaves: readonly CouchDoc[],
): Promise<Opened | { failure: Failure; revs: string[] } | null> {
  const alive = leaves.filter(({ _deleted }) => !_deleted).sort(byRevision);
  const revs = [...alive, ...leaves.filter(({ _deleted }) => _deleted)].map(({ _rev }) => String(_rev));
  try {
    const records = await Promise.all(alive.map((leaf) => openRecord(session, leaf)));
    const record = records.reduce<WholeRecord | null>((sum, one) => merged(sum, one), null);
    return record && { doc, revs, record };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { revs, failure: { doc, article: null, reason: 'unreadable', detail, at: session.now() } };
  }
}

async function openRecord({ codec }: Session, doc: CouchDoc): Promise<WholeRecord> {
  const record = await codec.open(doc);
  if (!isWholeRecord(record) || (await codec.idOf('a', record.id)) !== doc._id) throw new TypeError('not an article');
  return record;
}

/** The texts that these articles speak of and this device has not. */
async function fetchTexts(session: Session, opened: readonly Opened[]) {
  const { couch, codec, replica } = session;
  const here = new Map(
    (await replica.read(opened.map(({ record }) => record.id))).map((one) => [one.record.id, one.record]),
  );
  const wanted = new Map<string, { id: ArticleId; version: string }>();
  for (const { record } of opened) {
    const version = record.article?.version;
    for (const one of new Set([...record.texts, ...(version ? [version] : [])])) {
      const isHere = here.get(record.id)?.texts.includes(one);
      if (!isHere) wanted.set(await codec.idOf('t', `${record.id}-${one}`), { id: record.id, version: one });
    }
  }
  const texts = new Map<ArticleId, SharedText[]>();
  const commit = {
    rows: [] as Row[],
    found: [] as string[],
    missing: [] as NonNullable<Commit['missing']>[number][],
  };
  const docs = wanted.size > 0 ? await couch.bulkGet([...wanted.keys()].map((id) => ({ id }))) : [];
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
  return { texts, ...commit };
}

export async function hashOf(record: WholeRecord): Promise<string> {
  return await sha256(canonicalJson(settled(record)));
}

/** As CouchDB chooses the one that wins. */
function byRevision(a: CouchDoc, b: CouchDoc): number {
  const [one = '', other = ''] = [a._rev, b._rev];
  const order = Number(other.split('-', 1)[0]) - Number(one.split('-', 1)[0]);
  return order || (one < other ? 1 : -1);
}

function grouped(docs: readonly CouchDoc[]): Map<string, CouchDoc[]> {
  const groups = new Map<string, CouchDoc[]>();
  for (const doc of docs) groups.set(doc._id, [...(groups.get(doc._id) ?? []), doc]);
  return groups;
}
