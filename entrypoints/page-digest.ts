import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { digestPage } from '@/utils/browser/page-digest';

/**
 * Injected when the open reading view first needs a digest (its sources, its summary, a save). What it computes stays
 * in the isolated world, where the view finds it; it is no part of `reader.js`, which should be quick to evaluate.
 */
export default defineUnlistedScript((): boolean => digestPage() !== undefined);
