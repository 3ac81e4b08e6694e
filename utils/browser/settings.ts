import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type ReaderSettings, soundSettings } from '@/utils/reader-settings';
import { watchStored } from './watch-stored';

/**
 * How the person reads, carried to their other devices by the browser's own sync. `soundSettings` makes of every
 * shape that any version wrote one that this version knows, so there is no migration to run. Straight on the
 * browser's storage: a wrapper would be a twentieth of what a key press evaluates in the page.
 */
export const SETTINGS_KEY = 'settings';

/** The settings, every field sound whatever version wrote them; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<ReaderSettings> {
  try {
    const stored = await browser.storage.sync.get(SETTINGS_KEY);
    return soundSettings(stored[SETTINGS_KEY]);
  } catch (error) {
    // After an update the old content script has lost its storage; reading must go on.
    console.warn('Lectern could not read its settings', error);
    return DEFAULT_SETTINGS;
  }
}

/** Remembers the settings. A browser that refuses (sync is full, the extension was updated) leaves the old ones. */
export async function saveSettings(settings: ReaderSettings): Promise<void> {
  try {
    await browser.storage.sync.set({ [SETTINGS_KEY]: settings });
  } catch (error) {
    console.warn('Lectern could not keep its settings', error);
  }
}

/** Calls back with the settings whenever they change, here or on another device. */
export function watchSettings(onChange: (settings: ReaderSettings) => void, signal?: AbortSignal): void {
  watchStored('sync', SETTINGS_KEY, (stored) => onChange(soundSettings(stored)), signal);
}
