import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import { isWeb } from '@/utils/library/address';
import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import { type WriteTx, write } from '@/utils/library/database';
import type { Unkeyed } from '@/utils/library/facets';
import { bandsOf } from '@/utils/library/fingerprint';
import { highlightsIn } from '@/utils/library/highlights';
import { type ArticleId, addressesOf, articleIdOf, sha256 } from '@/utils/library/identity';
import { putRecord, putWithWords } from '@/utils/library/keeping';
import { LibraryError } from '@/utils/library/library-error';
import { recordAt, unclaimed } from '@/utils/library/owners';
import { isStub } from '@/utils/library/paywall';
import { type Content, newRecord, savedAgain, withContent } from '@/utils/library/records';
import { forget } from '@/utils/library/removal';
import type { MetaRecord, PendingRecord } from '@/utils/library/schema';
import { wordsIn } from '@/utils/library/search/weights';
import { sizeOf } from '@/utils/library/size';
import { twinIn } from '@/utils/library/twins';

/**
 * Saves an article, or updates the one with the same address: it keeps its id, state, tags and place, and its
 * former text becomes an earlier version. Resolves when it is on disk. Rejects with a `LibraryError`.
 */
export async function save(article: Article, digest: Digest): Promise<ArticleId> {
  const addresses = addressesOf(article.url, article.canonical);
  const id = await articleIdOf(addresses[0] ?? article.url);
  const content = await contentOf(article, digest);
  const words = wordsIn(0, article);
  const saved = await write(async (tx) => {
    const act = await begin(tx);
    const { former, record } = await claim(tx, act, id, article.url, addresses);
    const kept = await keepText(tx, act, record, content);
    // What a paywall lets through never hides the article that was saved whole: it is kept beside it, as a version.
    const isHidden = content.stub && record.kind === 'article' && !record.stub;
    const described = isHidden ? kept : withContent(kept, content, act);
    const isKnownText = isHidden || record.version === content.version;
    const twin = isKnownText ? record.twin : await twinIn(tx, described, article.blocks);
    await putIndexed(tx, act, former, { ...described, twin }, isKnownText, words);
    await act.finish();
    return record.id;
  });
  announce({ what: 'saved', id: saved });
  return saved;
}

/** Saves an address that nobody has read yet. Where the library has its article already, that keeps its text. */
export async function saveLink(link: { url: string; title: string }): Promise<ArticleId> {
  const url = URL.parse(link.url);
  if (!url || !isWeb(url)) throw new LibraryError('failed', { cause: new TypeError('not a web address') });
  const addresses = addressesOf(link.url);
  const id = await articleIdOf(addresses[0] ?? link.url);
  const saved = await write(async (tx) => {
    const act = await begin(tx);
    const { former, record } = await claim(tx, act, id, link.url, addresses);
    const named = { ...record, title: record.title ?? (link.title.trim() || null) };
    await putIndexed(tx, act, former, named, record.kind === 'article', wordsIn(0, named));
    await act.finish();
    return record.id;
  });
  announce({ what: 'saved', id: saved });
  return saved;
}

/**
 * Gives a link the text that was fetched from its address: all that the person did with the link stays, and so does its
 * place in the list. False where it is a link no more, or gone.
 */
export async function saveText(id: ArticleId, article: Article, digest: Digest): Promise<boolean> {
  const content = await contentOf(article, digest);
  const words = wordsIn(0, article);
  const isSaved = await write(async (tx) => {
    const former = await tx.objectStore('meta').get(id);
    if (former?.kind !== 'link') return false;
    const act = await begin(tx);
    const described = withContent(await keepText(tx, act, former, content), content, act);
    const more = await unclaimed(tx, addressesOf(article.url, article.canonical), id);
    const addresses = [...new Set([...former.addresses, ...more])];
    const twin = await twinIn(tx, described, article.blocks);
    await putIndexed(tx, act, former, { ...described, addresses, twin }, false, words);
    await act.finish();
    return true;
  });
  if (isSaved) announce({ what: 'edited', id });
  return isSaved;
}

/** A text with what is computed from it before the transaction, which waits for nothing. */
export async function contentOf(article: Article, digest: Digest): Promise<Content> {
  return {
    article,
    digest,
    version: await sha256(`${article.title ?? ''}\n${article.html}`),
    bytes: sizeOf(article) + sizeOf(digest),
    bands: bandsOf(article.blocks),
    stub: isStub(article, digest),
  };
}

/** Puts a text among the article's versions; counted where it is a new one. */
export async function keepText(tx: WriteTx, act: Act, record: Unkeyed, content: Content): Promise<Unkeyed> {
  const { article, digest, version, bytes } = content;
  const isNew = (await tx.objectStore('body').getKey([record.id, version])) === undefined;
  await tx.objectStore('body').put({ id: record.id, version, savedAt: act.now, article, digest, bytes });
  return isNew ? { ...record, versions: record.versions + 1, bytes: record.bytes + bytes } : record;
}

/** Puts a record with its words: a known text keeps its place in the index, another gets a number of its own there. */
async function putIndexed(
  tx: WriteTx,
  act: Act,
  former: MetaRecord | null,
  record: Unkeyed,
  isKnownText: boolean,
  words: PendingRecord,
): Promise<void> {
  if (isKnownText && record.doc !== undefined) return void (await putRecord(tx, act, former, record));
  const notes = (await highlightsIn(tx, record.id)).map(({ note }) => note);
  await putWithWords(tx, act, former, record, { words, notes });
}

/** The record for these addresses, found or begun, not yet put. Reading and writing share one transaction, so nothing doubles. */
async function claim(tx: WriteTx, act: Act, id: ArticleId, url: string, addresses: string[]) {
  const former = await recordAt(tx, addresses);
  if (former) return { former, record: savedAgain(former, await unclaimed(tx, addresses, former.id), act) };
  await forget(tx, id, act);
  return { former: null, record: newRecord(id, url, addresses, act) };
}
