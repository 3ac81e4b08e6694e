import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { render } from '@/utils/article/sanitize';
import { offerPageTools } from '@/utils/browser/page-memory';
import { readSelection } from '@/utils/browser/page-selection';
import { addressOf, bodyToShow, readPage } from '@/utils/browser/page-view';
import { useBrowserTexts } from '@/utils/browser/texts';

/** Injected before every other script of ours: brings the extraction, which they share, and runs nothing of it. */
export default defineUnlistedScript((): void => {
  useBrowserTexts();
  offerPageTools({
    readPage,
    readSelection: (request) => readSelection(document, addressOf(location.href), request),
    bodyToShow,
    render,
  });
});
