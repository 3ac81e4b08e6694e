import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { begunReading } from '@/utils/browser/begun-reading';

/** A small script before the popup's modules: the page is read in its own process while they are still on their way. */
export default defineUnlistedScript(() => {
  begunReading();
});
