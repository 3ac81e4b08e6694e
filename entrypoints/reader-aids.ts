import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveAids } from './reader/leave-aids';

/** Injected once the reading view is painted: highlights and the other aids, which the view finds in the isolated world. */
export default defineUnlistedScript(() => leaveAids());
