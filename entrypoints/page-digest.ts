import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workLate } from '@/utils/article/late-work';
import { offerLateWork, takeRequest } from '@/utils/browser/page-memory';
import { readForDigest, readShownForDigest } from '@/utils/browser/page-reading';
import type { PageReading } from '@/utils/browser/page-view';
import { useBrowserTexts } from '@/utils/browser/texts';

/**
 * Its return value is the page's article and digest. Injected for the popup and for saving, and when the open reading
 * view first needs a digest; it is no part of `reader.js`, which should be quick to evaluate.
 */
export default defineUnlistedScript(async (): Promise<PageReading> => {
  useBrowserTexts();
  offerLateWork(workLate);
  try {
    const request = takeRequest();
    return request.asRead ? await readShownForDigest() : readForDigest(request);
  } catch (error) {
    // Chromium answers `null` for a script that throws: the caller could not tell it from a page that is closed to us.
    return { problem: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
});
