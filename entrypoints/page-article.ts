import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readForDigest } from '@/utils/browser/page-reading';
import { type PageReading, takeRequest } from '@/utils/browser/page-view';
import { useBrowserTexts } from '@/utils/browser/texts';

export default defineUnlistedScript((): PageReading => {
  useBrowserTexts();
  try {
    return readForDigest(takeRequest());
  } catch (error) {
    // Chromium answers `null` for a script that throws: the caller could not tell it from a page that is closed to us.
    return { problem: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
});
