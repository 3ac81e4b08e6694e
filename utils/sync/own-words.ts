import type { WholeRecord } from '@/utils/library/whole';
import { contentHash } from '@/utils/sync/content-hash';
import type { Session } from '@/utils/sync/session';
import type { Row } from '@/utils/sync/state';

/**
 * Whether what lies on the server and cannot be read bears the name of what this device says of the article: then it is
 * its own file, cut off while it was written by a sync that was ended there, and is written anew.
 */
export async function isOwnWords({ codec, remote }: Session, row: Row, record: WholeRecord): Promise<boolean> {
  const [rev, ...others] = row.revs;
  if (!remote.isNamedByWords || others.length > 0) return false;
  return rev === (await codec.idOf('r', await contentHash(record)));
}
