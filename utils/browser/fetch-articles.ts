import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { onChange } from '@/utils/library/changes';
import { countMissing, forgetMissed } from '@/utils/library/fetching/missing-texts';
import { type LibraryProblem, problemIn } from '@/utils/library/library-error';

const EVERYWHERE = { origins: ['*://*/*'] };
/**
 * When the person asked for it, in milliseconds since 1970, until it is at its end or stopped; then 0. It goes on in
 * whichever page of Lectern is open, now or later. All that is kept of it: who holds the lock is at work.
 */
const wanted = storage.defineItem<number>('local:fetching', { fallback: 0 });

/** How far it is, of what waited when this page took it up. */
export interface FetchSteps {
  done: number;
  total: number;
}

/** It is under way, here or in another page; or how it ended in this one. */
export type FetchState =
  | ({ phase: 'running' } & FetchSteps)
  | { phase: 'ended'; fetched: number }
  | { phase: 'failed'; problem: LibraryProblem };

/** Asks the person for what fetching needs, and begins it; false: not allowed. Call it first in a click's handler. */
export async function beginFetching(): Promise<boolean> {
  const isAllowed = await browser.permissions.request(EVERYWHERE);
  // A new moment each time: what stays the same is no change, and nobody would hear of it.
  if (isAllowed) await wanted.setValue(Date.now());
  return isAllowed;
}

/** The same with what was tried without success before. */
export async function fetchAgain(): Promise<boolean> {
  const isAllowed = await browser.permissions.request(EVERYWHERE);
  if (!isAllowed) return false;
  await forgetMissed();
  await wanted.setValue(Date.now());
  return true;
}

/** The person stops it, in whichever page it is under way. */
export async function endFetching(): Promise<void> {
  await wanted.setValue(0);
}

/**
 * Fetches the texts of links while this page is open, whenever the person wants it, until there are none or it is stopped
 * here or elsewhere. Tells how it stands; null: nothing is under way. The returned function ends the listening.
 */
export function followFetching(listener: (state: FetchState | null) => void): () => void {
  let last: Promise<void> = Promise.resolve();
  const begin = () => {
    // One after another: begun anew while the one that was stopped is coming to its end, it goes on after that.
    last = last.then(() => fetchIfWanted(listener)).catch(console.error);
  };
  begin();
  return wanted.watch((since) => since && begin());
}

async function fetchIfWanted(tell: (state: FetchState | null) => void): Promise<void> {
  const stop = new AbortController();
  const forget = wanted.watch((since) => since || stop.abort());
  // Counted before it ended, and heard after it: no news any more.
  let isOver = false;
  try {
    if (!(await wanted.getValue()) || !(await browser.permissions.contains(EVERYWHERE))) return;
    const end = await fetchInTurn(stop.signal, (steps) => isOver || tell({ phase: 'running', ...steps }));
    isOver = true;
    tell(end);
  } finally {
    forget();
  }
}

/** One page of Lectern fetches at a time; the others wait, and one of them takes over when it is closed. Null: its turn never came. */
async function fetchInTurn(signal: AbortSignal, onSteps: (steps: FetchSteps) => void): Promise<FetchState | null> {
  let stopLooking = () => {};
  try {
    const { waiting: total } = await countMissing();
    onSteps({ done: 0, total });
    // Of another page's work the library tells.
    const look = async () => {
      const { waiting } = await countMissing();
      onSteps({ done: Math.max(0, total - waiting), total });
    };
    stopLooking = onChange(() => void look().catch(console.warn));
    return await navigator.locks.request('lectern-fetching', { signal }, async () => {
      stopLooking();
      // It may be at its end, or was stopped, in the page before.
      if (!(await wanted.getValue())) return null;
      // What reads articles is large: it is loaded by the page whose turn it is.
      const { fetchWithPictures } = await import('./fetch-with-pictures');
      const fetched = await fetchWithPictures(signal, (one) =>
        onSteps({ done: one.fetched + one.missed, total: one.total }),
      );
      // Whoever stopped it said so already, and may have begun it again.
      if (!signal.aborted) await endFetching();
      return { phase: 'ended', fetched };
    });
  } catch (error) {
    if (signal.aborted) return null;
    console.error(error);
    return { phase: 'failed', problem: problemIn(error) };
  } finally {
    stopLooking();
  }
}
