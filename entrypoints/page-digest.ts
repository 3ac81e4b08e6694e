import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { failed } from '@/utils/browser/article-reading';
import { takeRequest } from '@/utils/browser/page-memory';
import { readForDigest, readShownForDigest } from '@/utils/browser/page-reading';
import type { PageReading } from '@/utils/browser/page-view';
import { useBrowserTexts } from '@/utils/browser/texts';

/**
 * Its return value is the page's article and digest. Injected for saving without the popup, and when the open reading
 * view first needs a digest; it is no part of `reader.js`, which should be quick to evaluate.
 */
export default defineUnlistedScript(async (): Promise<PageReading> => {
  useBrowserTexts();
  try {
    const request = takeRequest();
    return request.asRead ? await readShownForDigest() : readForDigest(request);
  } catch (error) {
    return failed(error);
  }
});
