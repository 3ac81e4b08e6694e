import { browser } from 'wxt/browser';
import type { ArticleId } from '@/utils/library/identity';
import { fetchPictures } from '@/utils/library/pictures/fetch-pictures';

/** Bytes that one kept picture may take; 0: none is kept. In this browser only, as what the browser granted is. */
const LIMIT = 'picture-limit';
/** Articles whose pictures are still to be kept, the oldest first: it outlives worker and browser. */
const WANTED = 'pictures-wanted';

const EVERYWHERE = { origins: ['*://*/*'] };

export async function pictureLimit(): Promise<number> {
  const { [LIMIT]: bytes } = await browser.storage.local.get(LIMIT);
  return typeof bytes === 'number' ? bytes : 0;
}

/** Keeps pictures from now on, or (0) no more. The browser asks the person: call it first in a choice's handler. Answers whether it is set. */
export async function setPictureLimit(bytes: number): Promise<boolean> {
  const isAllowed = bytes === 0 || (await browser.permissions.request(EVERYWHERE));
  if (isAllowed) await browser.storage.local.set({ [LIMIT]: bytes });
  return isAllowed;
}

/** An article was saved: its pictures are kept, by the background, where the person wants that. */
export async function wantPictures(article: ArticleId): Promise<void> {
  if ((await pictureLimit()) > 0) await changeWanted((ids) => [...new Set([...ids, article])]);
}

/** Goes to work whenever an article is saved anywhere. Listens at once: a change wakes the background. */
export function watchWantedPictures(): void {
  browser.storage.local.onChanged.addListener(({ [WANTED]: ids }) => {
    if (ids?.newValue) void keepWantedPictures().catch(console.warn);
  });
}

/** Keeps what is still to be kept; without a network it is left for the next time. */
export async function keepWantedPictures(): Promise<void> {
  await navigator.locks.request('lectern-pictures', async () => {
    for (;;) {
      const most = await pictureLimit();
      const [next] = await wantedPictures();
      if (next === undefined || most === 0 || !navigator.onLine) return;
      if (!(await browser.permissions.contains(EVERYWHERE))) return;
      await fetchPictures(next, most).catch(console.warn);
      await changeWanted((ids) => ids.filter((id) => id !== next));
    }
  });
}

async function wantedPictures(): Promise<ArticleId[]> {
  const { [WANTED]: ids } = await browser.storage.local.get(WANTED);
  return Array.isArray(ids) ? ids : [];
}

function changeWanted(change: (ids: ArticleId[]) => ArticleId[]): Promise<void> {
  return navigator.locks.request('lectern-pictures-wanted', async () => {
    await browser.storage.local.set({ [WANTED]: change(await wantedPictures()) });
  });
}
