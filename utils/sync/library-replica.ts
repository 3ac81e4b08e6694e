import { joinRecords } from '@/utils/library/join-records';
import {
  articlesWithPictures,
  joinPictures,
  keptOf,
  readPictures,
  sharedUses,
  usersOf,
} from '@/utils/library/pictures/shared-pictures';
import { changedSince, countSince, libraryIdentity, readShared, readTexts } from '@/utils/library/shared-records';
import { lastStampOf } from '@/utils/sync/merge';
import type { PicturesHere } from '@/utils/sync/pictures';
import type { Replica } from '@/utils/sync/replica';

/** The library of this browser. */
export const libraryReplica: Replica = {
  identity: libraryIdentity,
  changedSince,
  countSince,
  read: readShared,
  texts: readTexts,
  join: (items, merge, earlier) => joinRecords(items, { merge, lastStampOf }, earlier),
};

export const libraryPictures: PicturesHere = {
  uses: sharedUses,
  articles: articlesWithPictures,
  users: usersOf,
  kept: keptOf,
  read: readPictures,
  join: joinPictures,
};
