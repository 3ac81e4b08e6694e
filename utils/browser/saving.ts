import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import { type ArticleId, find, LibraryError, remove, restore, save, saveLink } from '@/utils/library/library';
import type { LibraryProblem } from '@/utils/library/library-error';
import { saveProblemText } from '@/utils/save-problem';
import { t } from '@/utils/texts';
import { explain, showLinkSaved, showSaved } from './action';
import { readTab, tellView } from './inject';
import { wantPictures } from './keep-pictures';
import { noteLibrary } from './library-canary';
import type { SaveAnswer } from './messages';
import type { PageReading } from './page-view';

/** What became of a save. Only a surprise rejects. */
export type Kept = { id: ArticleId } | { problem: LibraryProblem };

/** Saves an article of a tab. Button and open view show it when it is on disk. */
export async function keep(tabId: number, article: Article, digest: Digest): Promise<Kept> {
  const kept = await settled(save(article, digest));
  if (!('id' in kept)) return kept;
  // The article is on disk, whatever becomes of its pictures.
  await wantPictures(kept.id).catch(console.warn);
  await showEverywhere(tabId, true);
  return kept;
}

/** Saves an article that is no tab's page. */
export async function keepUnseen(article: Article, digest: Digest): Promise<Kept> {
  return await settled(save(article, digest));
}

/** Saves the address of a tab's page without its text. */
export async function keepAddress(tabId: number, url: string, title: string): Promise<Kept> {
  const kept = await settled(saveLink({ url, title }));
  if ('id' in kept) await showEverywhere(tabId, true);
  return kept;
}

/** Takes a tab's page out of the library; `keepAgain` puts it back as it was. */
export async function letGo(tabId: number, id: ArticleId): Promise<void> {
  await remove(id);
  await showEverywhere(tabId, false);
}

/** Undoes `letGo`. */
export async function keepAgain(tabId: number, id: ArticleId): Promise<void> {
  await restore(id);
  await showEverywhere(tabId, true);
}

/** The id under which a tab's page is saved, which the button shows: its first gesture is when we may know. */
export async function findSaved(tabId: number, url: string, canonical: string | null): Promise<ArticleId | undefined> {
  const id = await find(url, canonical);
  if (id !== undefined) await showSaved(tabId, true);
  return id;
}

/** Saves what was read in a tab, or says on its button why nothing was saved. Shortcut and menus have no other voice. */
export async function keepReading(tabId: number, reading: PageReading): Promise<void> {
  if ('problem' in reading) return await explain(tabId, t('badgeNotReadable'));
  const kept = await keep(tabId, reading.article, reading.digest);
  if ('problem' in kept) await explain(tabId, saveProblemText(kept.problem));
}

/** Saves the article of the page in a tab. */
export async function saveTab(tabId: number): Promise<void> {
  await keepReading(tabId, await readTab(tabId));
}

/** Saves a link that stands in a tab's page. */
export async function saveLinkIn(tabId: number, url: string, title: string): Promise<void> {
  const kept = await settled(saveLink({ url, title }));
  await ('problem' in kept ? explain(tabId, saveProblemText(kept.problem)) : showLinkSaved(tabId));
}

/** Saves what the reading view of a page shows. */
export async function saveFromPage(tabId: number, sender: string, article: Article, digest: Digest) {
  return forPage(await keep(tabId, { ...article, url: credible(article.url, sender) }, digest));
}

/** Saves the address of a page that its reading view could not read. */
export async function saveAddressFromPage(tabId: number, sender: string, title: string) {
  return forPage(await keepAddress(tabId, sender, title));
}

/**
 * The sender's address, whatever the message claims; but a page that went on to another of its own addresses under
 * the open view (`pushState`) does not take the article with it. On its own origin it could go anywhere in any case.
 */
function credible(claimed: string, sender: string): string {
  const origin = URL.parse(claimed)?.origin;
  return origin !== 'null' && origin === URL.parse(sender)?.origin ? claimed : sender;
}

/** A page needs no id: whether it was saved, and if not, what the person is to be told. */
function forPage(kept: Kept): SaveAnswer {
  return 'id' in kept ? { saved: true } : kept;
}

async function showEverywhere(tabId: number, saved: boolean): Promise<void> {
  await Promise.all([showSaved(tabId, saved), tellView(tabId, { saved })]);
}

async function settled(saving: Promise<ArticleId>): Promise<Kept> {
  try {
    const id = await saving;
    void noteLibrary().catch(console.warn);
    return { id };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    console.error(error);
    return { problem: error.reason };
  }
}
