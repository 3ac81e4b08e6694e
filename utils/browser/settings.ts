import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type ReaderSettings, soundSettings } from '@/utils/reader-settings';

/** How the person reads, carried to their other devices by the browser's own sync. Read it through `loadSettings`. */
export const settings = storage.defineItem<ReaderSettings>('sync:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The settings, every field sound whatever version wrote them; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<ReaderSettings> {
  try {
    return soundSettings(await settings.getValue());
  } catch (error) {
    // After an update the old content script has lost its storage; reading must go on.
    console.warn('Lectern could not read its settings', error);
    return DEFAULT_SETTINGS;
  }
}
