import { CouchStandIn } from '@/tests/tools/couch-stand-in';
import { DavStandIn } from '@/tests/tools/dav-stand-in';

/** The kinds of server that a library can be synced through, each as it is before the first time. */
export const SYNC_SERVERS = {
  CouchDB: () => Object.assign(new CouchStandIn(), { exists: false }),
  WebDAV: () => new DavStandIn(),
};
export type SyncServer = ReturnType<(typeof SYNC_SERVERS)[keyof typeof SYNC_SERVERS]>;

/** The kinds to look at: one each day, all of them in the whole. */
export function syncServersOf({ isWhole }: { isWhole: boolean }): (keyof typeof SYNC_SERVERS)[] {
  const kinds = Object.keys(SYNC_SERVERS) as (keyof typeof SYNC_SERVERS)[];
  return kinds.filter((_, at) => isWhole || at === 0);
}

/** Documents or files that lie there. */
export function keptOn(server: SyncServer): Map<string, unknown> {
  return server instanceof CouchStandIn ? server.docs : server.files;
}
