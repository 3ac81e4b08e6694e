import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { onChange } from '@/utils/library/changes';
import type { FetchProgress } from '@/utils/library/fetching/fetch-texts';
import { countMissing } from '@/utils/library/fetching/missing-texts';

const EVERYWHERE = { origins: ['*://*/*'] };
/** The person wants it, and it is not at its end: it goes on in whichever page of Lectern is open, now or later. */
const wanted = storage.defineItem<boolean>('local:fetching', { fallback: false });

/** How far it is, of what waited when this page took it up. */
export interface FetchSteps {
  done: number;
  total: number;
}

/** Asks the person for what fetching needs; call it first in a click's handler. */
export async function allowFetching(): Promise<boolean> {
  const isAllowed = await browser.permissions.request(EVERYWHERE);
  if (isAllowed) await wanted.setValue(true);
  return isAllowed;
}

/** Was it under way when the last page was closed, or is it in another, and may it go on? */
export async function isToGoOn(): Promise<boolean> {
  return (await wanted.getValue()) && (await browser.permissions.contains(EVERYWHERE));
}

/** The person stops it, in whichever page it is under way. */
export async function endFetching(): Promise<void> {
  await wanted.setValue(false);
}

/**
 * Fetches the texts of links until there are none, or the person stops it here or elsewhere. One page of Lectern does so
 * at a time; the others wait, and one of them takes over when it is closed. Answers how many texts this page fetched,
 * null where its turn never came. Rejects where the library fails.
 */
export async function fetchWhileOpen(onSteps: (steps: FetchSteps) => void): Promise<number | null> {
  const stop = new AbortController();
  const { signal } = stop;
  const forget = wanted.watch((goesOn) => goesOn || stop.abort());
  const { waiting: total } = await countMissing();
  onSteps({ done: 0, total });
  // Of another page's work the library tells.
  const look = async () => {
    const { waiting } = await countMissing();
    onSteps({ done: Math.max(0, total - waiting), total });
  };
  const stopLooking = onChange(() => void look().catch(console.warn));
  try {
    return await navigator.locks.request('lectern-fetching', { signal }, async () => {
      stopLooking();
      // It may be at its end, or was stopped, in the page before.
      if (!(await wanted.getValue())) return null;
      const steps = ({ fetched, missed, total }: FetchProgress) => onSteps({ done: fetched + missed, total });
      // What reads articles is large: it is loaded by the page whose turn it is.
      const { fetchWithPictures } = await import('./fetch-with-pictures');
      const fetched = await fetchWithPictures(signal, steps);
      // Whoever stopped it said so already, and may have begun it again.
      if (!signal.aborted) await endFetching();
      return fetched;
    });
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    forget();
    stopLooking();
  }
}

/** Goes on with it while this page is open, whenever the person wants it; tells how far it is, and null where nothing is under way. */
export function followFetching(onSteps: (steps: FetchSteps | null) => void): void {
  let isRunning = false;
  const goOn = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      if (await isToGoOn()) await fetchWhileOpen(onSteps).finally(() => onSteps(null));
    } finally {
      isRunning = false;
    }
  };
  const begin = () => void goOn().catch(console.warn);
  wanted.watch((goesOn) => goesOn && begin());
  begin();
}
