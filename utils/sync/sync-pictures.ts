import { fromBase64 } from '@/utils/base64';
import { canonicalJson } from '@/utils/library/export/canonical-json';
import { type ArticleId, sha256Of } from '@/utils/library/identity';
import type { PictureUse, SharedPicture } from '@/utils/library/pictures/shared-pictures';
import { contentHash } from '@/utils/sync/content-hash';
import { inParallel } from '@/utils/sync/in-parallel';
import { leavesIn } from '@/utils/sync/leaves';
import { type Parcel, parcelsOf, sendAll, takingAway } from '@/utils/sync/parcels';
import { DOWN, isOfPictures, UP } from '@/utils/sync/picture-errands';
import { mergedUses, type PicturesHere, type SharedUses, usesOf } from '@/utils/sync/pictures';
import { isSharedPicture, isSharedUses } from '@/utils/sync/record-shape';
import { AS_EVER, type RemoteDoc } from '@/utils/sync/remote';
import { type Counts, type Session, tellBatch } from '@/utils/sync/session';
import type { Row } from '@/utils/sync/state';
import { SyncError } from '@/utils/sync/sync-error';

/** Errands looked up at once. */
const PAGE = 100;
/** Pictures in memory at once. */
const FEW = 6;

type WithPictures = Session & { pictures: PicturesHere };

/** Pictures, down and up, once all articles have gone both ways: whatever the server has against one keeps no article. */
export async function syncPictures(session: Session, counts: Counts): Promise<void> {
  const { pictures, state, now } = session;
  if (!pictures) return;
  const run = { ...session, pictures };
  for await (const doc of errands(session, DOWN)) {
    await take(run, doc);
    counts.fetched += 1;
    await tellBatch(session, counts);
  }
  for await (const article of errands(session, UP)) {
    try {
      await send(run, article);
    } catch (error) {
      if (!(error instanceof SyncError) || error.problem !== 'full') throw error;
      // No room for pictures; articles find some or say so themselves. It waits for the next sync.
      const doc = await session.codec.idOf('u', article);
      const failure = { doc, article, reason: 'refused' as const, detail: error.detail || '507', at: now() };
      return await state.commit({ failures: [failure] });
    }
    await tellBatch(session, counts);
  }
}

/** What is to be done, each once: what stays undone is there at the next sync. */
async function* errands({ state }: Session, kind: string): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (;;) {
    const all = (await state.errands(kind, PAGE + seen.size)).filter((errand) => !seen.has(errand));
    if (all.length === 0) return;
    for (const errand of all) {
      seen.add(errand);
      yield errand.slice(kind.length);
    }
  }
}

/** What other devices say that an article shows, with the pictures that this one lacks. */
async function take(session: WithPictures, doc: string): Promise<void> {
  const { remote, state, pictures, now } = session;
  const ran = [DOWN + doc];
  const [known] = await state.rows([doc]);
  const wanted = known?.revs.length ? known.revs.map((rev) => ({ id: doc, rev })) : [{ id: doc }];
  const { alive, revs } = leavesIn(await remote.read(wanted));
  // Replaced or taken away meanwhile: it comes by again.
  if (alive.length === 0) return await state.commit({ ran });
  const row: Row = { doc, article: known?.article ?? '', revs, hash: '', seq: 0 };
  let there: SharedUses;
  try {
    there = (await Promise.all(alive.map((leaf) => openUses(session, leaf)))).reduce(mergedUses);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const failure = { doc, article: null, reason: 'unreadable' as const, detail, at: now() };
    return await state.commit({ rows: [{ ...row, isUnreadable: true }], failures: [failure], ran });
  }
  const { id } = there;
  // An article that is gone here: whoever removed it takes its pictures away, too.
  if ((await pictures.uses(id)) === null) return await state.commit({ rows: [{ ...row, article: id }], ran });
  const missing = await fetchImages(session, there);
  await pictures.join(id, there.pictures);
  const here = usesOf(id, (await pictures.uses(id)) ?? []);
  const isSaid = alive.length === 1 && canonicalJson(here) === canonicalJson(usesOf(id, there.pictures));
  await state.commit({
    rows: [{ ...row, article: id, hash: isSaid ? await contentHash(here) : '' }],
    errands: isSaid ? [] : [UP + id],
    heal: [doc],
    missing,
    ran,
  });
}

/** Keeps the pictures that are not here yet; answers those that the server has not either. */
async function fetchImages({ remote, state, codec, pictures }: WithPictures, { id, pictures: uses }: SharedUses) {
  const hashes = [...new Set(uses.map(({ hash }) => hash))];
  const kept = new Set(await pictures.kept(hashes));
  const lacking = hashes.filter((hash) => !kept.has(hash));
  const missing: { doc: string; article: ArticleId }[] = [];
  for (let at = 0; at < lacking.length; at += FEW) {
    const byDoc = new Map<string, string>();
    for (const hash of lacking.slice(at, at + FEW)) byDoc.set(await codec.idOf('p', hash), hash);
    const docs = (await remote.read([...byDoc.keys()].map((doc) => ({ id: doc })))).filter((one) => !one._deleted);
    const values = await inParallel(docs, (doc) => codec.open(doc).catch(() => null));
    const rows: Row[] = [];
    const came: (PictureUse & { picture: SharedPicture })[] = [];
    for (const [index, doc] of docs.entries()) {
      const hash = byDoc.get(doc._id);
      const picture = hash ? await pictureIn(values[index], hash) : null;
      if (!hash || !picture) continue;
      byDoc.delete(doc._id);
      rows.push({ doc: doc._id, article: id, revs: [String(doc._rev)], hash, seq: 0 });
      came.push(...uses.filter((use) => use.hash === hash).map((use) => ({ ...use, picture })));
    }
    await pictures.join(id, came);
    await state.commit({ rows, found: rows.map(({ doc }) => doc) });
    missing.push(...[...byDoc.keys()].map((doc) => ({ doc, article: id })));
  }
  return missing;
}

/** A picture whose name is not that of its bytes is another picture. */
async function pictureIn(value: unknown, hash: string): Promise<SharedPicture | null> {
  if (!isSharedPicture(value) || value.hash !== hash) return null;
  try {
    return (await sha256Of(fromBase64(value.data))) === hash ? value : null;
  } catch (error) {
    // No Base64.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Sends what an article shows, its pictures first; of an article that is gone, takes away what no other shows. */
async function send(session: WithPictures, article: ArticleId): Promise<void> {
  const { state, codec, pictures } = session;
  const ran = [UP + article];
  const uses = await pictures.uses(article);
  if (uses === null) {
    await takeAway(session, article);
    return await state.commit({ ran });
  }
  const doc = await codec.idOf('u', article);
  const [known] = await state.rows([doc]);
  if (known?.isUnreadable) return await state.commit({ ran });
  const refused = await sendImages(session, article, uses);
  const said = usesOf(
    article,
    uses.filter(({ hash }) => !refused.has(hash)),
  );
  const hash = await contentHash(said);
  const isKnown = known ? known.hash === hash : said.pictures.length === 0;
  const row: Row = { doc, article, revs: known?.revs ?? [], hash, seq: 0 };
  const others = isKnown ? [] : await sendAll(session, await parcelsOf(session, row, said));
  // Another device wrote it meanwhile: its word is read at the next sync, then this is looked at again.
  await state.commit(others.length > 0 ? {} : { ran, heal: isKnown ? [doc] : [] });
}

/** Each picture once, whatever shows it. Answers those that are here and did not get there. */
async function sendImages(session: WithPictures, article: ArticleId, uses: readonly PictureUse[]) {
  const { state, codec, pictures } = session;
  const hashes = await pictures.kept([...new Set(uses.map(({ hash }) => hash))]);
  const docs = await Promise.all(hashes.map((hash) => codec.idOf('p', hash)));
  const isThere = async () => (await state.rows(docs)).map((row) => row !== undefined);
  const there = await isThere();
  // Refused once, it waits for the person's word.
  const failed = new Set((await state.failures()).map((failure) => failure.doc));
  const toSend = hashes.filter((_, at) => !there[at] && !failed.has(docs[at] ?? ''));
  for (let at = 0; at < toSend.length; at += FEW) {
    const images = await pictures.read(toSend.slice(at, at + FEW));
    const parcels = images.map(async (image): Promise<Parcel> => {
      const doc = await codec.idOf('p', image.hash);
      const row = { doc, article, revs: [], hash: image.hash, seq: 0 };
      return { doc: await codec.seal(doc, image), says: AS_EVER, row };
    });
    await sendAll(session, await Promise.all(parcels));
  }
  const arrived = toSend.length > 0 ? await isThere() : there;
  // One that was refused before was left out by every article that shows it.
  const fresh = hashes.filter((_, at) => arrived[at] && !there[at]);
  const others = (await pictures.users(fresh)).map((user) => user.article).filter((id) => id !== article);
  if (others.length > 0) await state.commit({ errands: [...new Set(others)].map((id) => UP + id) });
  return new Set(hashes.filter((_, at) => !arrived[at]));
}

async function takeAway(session: WithPictures, article: ArticleId): Promise<void> {
  const { state, pictures } = session;
  const rows = (await state.rowsOf(article)).filter(({ doc }) => isOfPictures(doc));
  const users = await pictures.users(rows.map(({ hash }) => hash).filter(Boolean));
  const userOf = ({ doc, hash }: Row) => (doc.startsWith('p-') ? users.find((user) => user.hash === hash) : undefined);
  await state.commit({
    rows: rows.flatMap((row) => (userOf(row) ? { ...row, article: userOf(row)?.article ?? '' } : [])),
  });
  await sendAll(session, rows.filter((row) => !userOf(row)).flatMap(takingAway));
}

async function openUses({ codec }: Session, doc: RemoteDoc): Promise<SharedUses> {
  const value = await codec.open(doc);
  if (!isSharedUses(value) || (await codec.idOf('u', value.id)) !== doc._id) throw new TypeError('not pictures');
  return value;
}
