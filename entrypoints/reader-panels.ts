import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePanels } from './reader/leave-panels';

/** Injected when the open reading view first needs a sheet or the drawer; the view finds them in the isolated world. */
export default defineUnlistedScript(() => leavePanels());
