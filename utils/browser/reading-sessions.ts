import { browser } from 'wxt/browser';
import { type ReadingSession, readingSpeed, withSession } from '@/utils/digest/reading-speed';
import { SPEED_KEY } from './measured-speed';
import { watchStored } from './watch-stored';

/** On this device alone: what was read how fast is nobody else's business, another device of the person's included. */
const KEY = 'readingSessions';

/** The measured readings, oldest first; none where storage holds anything else. */
export async function loadSessions(): Promise<ReadingSession[]> {
  return sessionsIn((await browser.storage.local.get(KEY))[KEY]);
}

function sessionsIn(stored: unknown): ReadingSession[] {
  return Array.isArray(stored) ? stored.filter(isSession) : [];
}

/** Adds a reading and works the speed out anew. A view whose extension was updated under it keeps nothing. */
export async function keepSession(session: ReadingSession): Promise<void> {
  try {
    const sessions = withSession(await loadSessions(), session);
    await browser.storage.local.set({ [KEY]: sessions, [SPEED_KEY]: readingSpeed(sessions) ?? null });
  } catch (error) {
    console.warn('Lectern could not keep what it measured', error);
  }
}

/** Forgets every measured reading. */
export async function forgetSessions(): Promise<void> {
  await browser.storage.local.remove([KEY, SPEED_KEY]);
}

/** Calls back with the readings whenever one comes or they go. */
export function watchSessions(onChange: (sessions: ReadingSession[]) => void, signal?: AbortSignal): void {
  watchStored('local', KEY, (stored) => onChange(sessionsIn(stored)), signal);
}

function isSession(value: unknown): value is ReadingSession {
  const { words, seconds } = (value ?? {}) as Partial<Record<keyof ReadingSession, unknown>>;
  return Number.isFinite(words) && Number.isFinite(seconds);
}
