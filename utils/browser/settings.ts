import { DEFAULT_SETTINGS, type ReaderSettings, soundSettings } from '@/utils/reader-settings';
import { storedFields } from './stored-fields';

/**
 * How the person reads, carried to their other devices by the browser's own sync. `soundSettings` makes of every
 * shape that any version wrote one that this version knows, so there is no migration to run. Straight on the
 * browser's storage: a wrapper would be a twentieth of what a key press evaluates in the page.
 */
export const readerFields = storedFields('reading', 'settings', soundSettings);

/** The settings, every field sound whatever version wrote them; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<ReaderSettings> {
  try {
    return await readerFields.load();
  } catch (error) {
    // After an update the old content script has lost its storage; reading must go on.
    console.warn('Lectern could not read its settings', error);
    return DEFAULT_SETTINGS;
  }
}

/**
 * Remembers settings: of `next` what is other than in `former`, which was in use before, so that what another tab has
 * changed meanwhile stays. A browser that refuses (sync is full, the extension was updated) leaves the old ones.
 */
export async function saveSettings(next: Partial<ReaderSettings>, former: Partial<ReaderSettings> = {}): Promise<void> {
  // Back to the start is everything, also what is as at the start in this tab alone.
  const isNew = ([name, value]: [string, unknown]) =>
    next === DEFAULT_SETTINGS || value !== former[name as keyof ReaderSettings];
  try {
    await readerFields.save(Object.fromEntries(Object.entries(next).filter(isNew)));
  } catch (error) {
    console.warn('Lectern could not keep its settings', error);
  }
}

/** Calls back with the settings whenever they change, here or on another device. */
export function watchSettings(onChange: (settings: ReaderSettings) => void, signal?: AbortSignal): void {
  readerFields.watch(onChange, signal);
}
