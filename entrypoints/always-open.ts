import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '@/utils/browser/messages';

/** Runs on the sites that the person wants open in the reading view by themselves, and on no other. */
export default defineUnlistedScript(() => void ask('openByItself', null).catch(console.warn));
