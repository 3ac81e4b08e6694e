import { browser } from 'wxt/browser';
import type { ReaderSettings } from '@/utils/reader-settings';

/** Written by `reading-sessions.ts`; apart from it, since whoever shows a reading time needs no more than this. */
export const SPEED_KEY = 'readingSpeed';

/**
 * The person's own words a minute: as measured on this device, where that is wanted and there is a measure, else as
 * the person set it. Undefined: the usual rate of the language, as where storage cannot be read: a time that is less
 * one's own is better than no article.
 */
export async function ownSpeed({ isSpeedMeasured, wordsPerMinute }: ReaderSettings): Promise<number | undefined> {
  const stored = isSpeedMeasured ? await browser.storage.local.get(SPEED_KEY).catch(unread) : {};
  return Number(stored[SPEED_KEY]) || wordsPerMinute || undefined;
}

function unread(error: unknown): Record<string, unknown> {
  console.warn('Lectern could not read the measured speed', error);
  return {};
}
