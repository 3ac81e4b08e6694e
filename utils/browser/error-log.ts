import { browser } from 'wxt/browser';
import { type ErrorNote, MOST_NOTES, noteOf, withNote } from '@/utils/error-note';
import { isGone } from '@/utils/unreadable';
import { watchStored } from './watch-stored';

const KEY = 'errors';
/** The console as it was. */
const tell = { error: console.error.bind(console), warn: console.warn.bind(console) };

/** Where an error came from: a page of ours by its file, or the background. */
type Where = 'article' | 'background' | 'backup' | 'help' | 'library' | 'options' | 'popup' | 'sidepanel' | 'welcome';

/**
 * Keeps what goes wrong in this context for the person to see: what nobody caught, and what the console is told as an error
 * or a warning. On this device alone, sent to nobody. Called first thing by every entrypoint but those in web pages,
 * which have no storage once the extension was updated under them.
 */
export function keepErrors(where: Where): void {
  const keep = (...said: unknown[]) => {
    // Whoever closes a tab in the middle of something knows.
    if (said.some((one) => one instanceof Error && isGone(one.message))) return;
    void keepNote(noteOf(said, where, Date.now())).catch(tell.error);
  };
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...said: unknown[]) => {
      tell[level](...said);
      keep(...said);
    };
  }
  // Without an error it is the browser's own remark (a ResizeObserver that comes round again).
  addEventListener('error', ({ error }) => error && keep(error));
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
}

/** What was kept, newest first. */
export async function loadErrors(): Promise<ErrorNote[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? (kept as ErrorNote[]).slice(0, MOST_NOTES) : [];
}

export async function forgetErrors(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back when one is kept or all are forgotten, in whatever context, until the signal. */
export function watchErrors(onChange: () => void, signal: AbortSignal): void {
  watchStored('local', KEY, onChange, signal);
}

async function keepNote(note: ErrorNote): Promise<void> {
  // Two contexts at once would each write over the other's.
  await navigator.locks.request('lectern-errors', async () => {
    if (await isPrivateWindowOpen()) return;
    await browser.storage.local.set({ [KEY]: withNote(await loadErrors(), note) });
  });
}

/** While one is open nothing is kept: the background cannot tell for whom it was at work. */
async function isPrivateWindowOpen(): Promise<boolean> {
  // By its tabs: a phone's browser has no windows to ask for.
  return (await browser.tabs.query({})).some(({ incognito }) => incognito);
}
