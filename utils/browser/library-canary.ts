import { storage } from 'wxt/utils/storage';
import { showLoss } from '@/utils/browser/action';
import { type Loss, lossSince } from '@/utils/library/canary';
import { libraryNotes, librarySnapshot, recount } from '@/utils/library/library';
import type { LibrarySnapshot } from '@/utils/library/listing';

/** The library as it was last seen whole, in a file of its own: what damages the one rarely damages the other. */
const seen = storage.defineItem<LibrarySnapshot | null>('local:library-seen', { fallback: null });

/** What the library has lost since it was last seen; where it has lost nothing, it counts as seen now. */
export async function checkLibrary(): Promise<Loss | null> {
  const now = await librarySnapshot();
  const loss = lossSince(await seen.getValue(), now);
  if (!loss) await seen.setValue(now);
  return loss;
}

/**
 * Notes what a save has just added, or the next start would not miss it: what is seen whole when a list is shown may be a
 * day old. Taken from the library's own notes, as counting is for when nobody waits. A loss stays what was seen before it.
 */
export async function noteLibrary(): Promise<void> {
  const now = await libraryNotes();
  if (!lossSince(await seen.getValue(), now)) await seen.setValue(now);
}

/** Looks at the start of the browser, before anything is written into what may be the rest of a library. */
export async function checkAtStart(): Promise<void> {
  const loss = await checkLibrary();
  if (loss) await showLoss(true);
}

/** The person knows of the loss: from here on the library is what is left. */
export async function acceptLibrary(): Promise<void> {
  await recount();
  await seen.setValue(await librarySnapshot());
  await showLoss(false);
}
