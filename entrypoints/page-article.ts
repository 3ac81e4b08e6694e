import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractFirst } from '@/utils/article/extract-first';
import { firstMetadata } from '@/utils/article/metadata/metadata';
import { render, sanitizeAndRender } from '@/utils/article/sanitize';
import { listed } from '@/utils/article/write-article';
import { lateWork, offerPageTools } from '@/utils/browser/page-memory';
import { bodyToShow, readPage } from '@/utils/browser/page-view';
import { useBrowserTexts } from '@/utils/browser/texts';

/** Injected before every other script of ours: brings the extraction, which they share, and runs nothing of it. */
export default defineUnlistedScript((): void => {
  useBrowserTexts();
  offerPageTools({
    readPage,
    bodyToShow,
    extract: (page, options) => extractFirst(page, options, lateWork),
    listed,
    render,
    sanitizeAndRender,
    firstMetadata,
  });
});
