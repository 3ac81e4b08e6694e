import { browser } from 'wxt/browser';
import { type AidSettings, DEFAULT_AIDS, soundAids } from '@/utils/aid-settings';

/** Beside the settings of the page (`settings.ts`), which the first paint waits for: these are read after it. */
export const AIDS_KEY = 'aids';

/** How the person uses the aids; the defaults where storage cannot be read. */
export async function loadAidSettings(): Promise<AidSettings> {
  try {
    return soundAids((await browser.storage.sync.get(AIDS_KEY))[AIDS_KEY]);
  } catch (error) {
    console.warn('Lectern could not read its settings', error);
    return DEFAULT_AIDS;
  }
}

/** Remembers them. A browser that refuses leaves the old ones. */
export async function saveAidSettings(settings: AidSettings): Promise<void> {
  try {
    await browser.storage.sync.set({ [AIDS_KEY]: settings });
  } catch (error) {
    console.warn('Lectern could not keep its settings', error);
  }
}
