import { joinRecords } from '@/utils/library/join-records';
import { changedSince, countSince, libraryIdentity, readShared, readTexts } from '@/utils/library/shared-records';
import { lastStampOf } from '@/utils/sync/merge';
import type { Replica } from '@/utils/sync/replica';

/** The library of this browser. */
export const libraryReplica: Replica = {
  identity: libraryIdentity,
  changedSince,
  countSince,
  read: readShared,
  texts: readTexts,
  join: (items, merge) => joinRecords(items, { merge, lastStampOf }),
};
