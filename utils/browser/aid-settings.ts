import { type AidSettings, DEFAULT_AIDS, soundAids } from '@/utils/aid-settings';
import { storedFields } from './stored-fields';

/** Beside the settings of the page (`settings.ts`), which the first paint waits for: these are read after it. */
export const aidFields = storedFields('aids', 'aids', soundAids);

/** How the person uses the aids; the defaults where storage cannot be read. */
export async function loadAidSettings(): Promise<AidSettings> {
  try {
    return await aidFields.load();
  } catch (error) {
    console.warn('Lectern could not read its settings', error);
    return DEFAULT_AIDS;
  }
}

/** Remembers what was changed of them. A browser that refuses leaves the old ones. */
export async function saveAidSettings(changed: Partial<AidSettings>): Promise<void> {
  try {
    await aidFields.save(changed);
  } catch (error) {
    console.warn('Lectern could not keep its settings', error);
  }
}

/** Calls back whenever they change, in whatever context, until the signal. */
export function watchAidSettings(onChange: (aids: AidSettings) => void, signal: AbortSignal): void {
  aidFields.watch(onChange, signal);
}
