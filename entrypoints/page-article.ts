import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentTypeOf, digestPage, type PageReading, readPage, takeRequest } from '@/utils/browser/page-view';

export default defineUnlistedScript((): PageReading => {
  try {
    const extraction = readPage(takeRequest());
    if ('problem' in extraction) return { ...extraction, contentType: contentTypeOf(document) };
    const digest = digestPage();
    return digest ? { article: extraction.article, digest } : { problem: 'empty' };
  } catch (error) {
    // Chromium answers `null` for a script that throws: the caller could not tell it from a page that is closed to us.
    return { problem: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
});
