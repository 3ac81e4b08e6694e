import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import { find, LibraryError, save, saveLink } from '@/utils/library/library';
import type { LibraryProblem } from '@/utils/library/library-error';
import { saveProblemText } from '@/utils/save-problem';
import { t } from '@/utils/texts';
import { explain, showLinkSaved, showSaved } from './action';
import { readTab, tellView } from './inject';
import type { SaveAnswer } from './messages';
import type { PageReading } from './page-view';

/** What became of a save. Only a surprise rejects. */
export type Kept = { saved: true } | { problem: LibraryProblem };

/** Saves the article of the page in a tab, and shows it on the button and in the open view. */
export async function saveTab(tabId: number): Promise<void> {
  await keepReading(tabId, await readTab(tabId));
}

/** Saves what was read in a tab, or says on its button why there is nothing to save. */
export async function keepReading(tabId: number, reading: PageReading): Promise<void> {
  if ('problem' in reading) await explain(tabId, t('badgeNotReadable'));
  else await keep(tabId, reading.article, reading.digest);
}

/** Saves an article of a tab; the tick appears when it is on disk. */
export async function keep(tabId: number, article: Article, digest: Digest): Promise<Kept> {
  const kept = await settled(save(article, digest));
  if ('problem' in kept) await explain(tabId, saveProblemText(kept.problem));
  else await Promise.all([showSaved(tabId, true), tellView(tabId, { saved: true })]);
  return kept;
}

/** Saves an address without its text. */
export async function keepLink(tabId: number, url: string, title: string): Promise<Kept> {
  const kept = await settled(saveLink({ url, title }));
  await ('problem' in kept ? explain(tabId, saveProblemText(kept.problem)) : showLinkSaved(tabId));
  return kept;
}

/** Saves what the reading view of a page shows. */
export async function saveFromPage(
  tabId: number,
  senderUrl: string,
  article: Article,
  digest: Digest,
): Promise<SaveAnswer> {
  return forPage(await keep(tabId, { ...article, url: credible(article.url, senderUrl) }, digest));
}

/** Saves the address of a page that its reading view could not read. */
export async function saveLinkFromPage(tabId: number, senderUrl: string, title: string): Promise<SaveAnswer> {
  return forPage(await keepLink(tabId, senderUrl, title));
}

/**
 * The sender's address, whatever the message claims; but a page that went on to another of its own addresses under
 * the open view (`pushState`) does not take the article with it. On its own origin it could go anywhere in any case.
 */
function credible(claimed: string, sender: string): string {
  const origin = URL.parse(claimed)?.origin;
  return origin !== 'null' && origin === URL.parse(sender)?.origin ? claimed : sender;
}

/** A page needs to know no more than whether there was room. */
function forPage(kept: Kept): SaveAnswer {
  if ('saved' in kept) return kept;
  return { problem: kept.problem === 'disk-full' ? 'disk-full' : 'failed' };
}

/** Is the page in the library? Shows it on the button: its first gesture is when we may know. */
export async function checkSaved(tabId: number, url: string, canonical: string | null): Promise<boolean> {
  const saved = (await find(url, canonical)) !== undefined;
  if (saved) await showSaved(tabId, true);
  return saved;
}

async function settled(saving: Promise<unknown>): Promise<Kept> {
  try {
    await saving;
    return { saved: true };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    console.error(error);
    return { problem: error.reason };
  }
}
