import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleView } from './toggle-view';

/** Injected on a gesture; its return value is the answer (`ReaderResult`). */
export default defineUnlistedScript(() => toggleView());
