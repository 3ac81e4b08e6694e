import type { ServerKind } from '@/utils/sync/find-server';
import { CouchStandIn } from '../../tools/couch-stand-in';
import { DavStandIn } from '../../tools/dav-stand-in';
import type { StandIn } from '../../tools/stand-in';

export const KINDS: readonly ServerKind[] = ['couchdb', 'webdav'];

/** A server of this kind on which nothing lies yet. */
export function standInFor(kind: ServerKind): StandIn {
  if (kind === 'webdav') return new DavStandIn();
  const couch = new CouchStandIn();
  couch.exists = false;
  return couch;
}
