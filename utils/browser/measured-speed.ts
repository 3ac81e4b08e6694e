import { browser } from 'wxt/browser';
import type { ReaderSettings } from '@/utils/reader-settings';

/** Written by `reading-sessions.ts`; apart from it, since whoever shows a reading time needs no more than this. */
export const SPEED_KEY = 'readingSpeed';

/**
 * The person's own words a minute: as measured on this device, where that is wanted and there is a measure, else as
 * the person set it. Undefined: the usual rate of the language.
 */
export async function ownSpeed({ isSpeedMeasured, wordsPerMinute }: ReaderSettings): Promise<number | undefined> {
  const set = wordsPerMinute ?? undefined;
  if (!isSpeedMeasured) return set;
  try {
    const measured: unknown = (await browser.storage.local.get(SPEED_KEY))[SPEED_KEY];
    return typeof measured === 'number' && measured > 0 ? measured : set;
  } catch (error) {
    console.warn('Lectern could not read what it measured', error);
    return set;
  }
}
