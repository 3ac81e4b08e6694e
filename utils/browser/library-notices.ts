import { followFetching } from '@/utils/browser/fetch-articles';
import { fetchLine } from '@/utils/browser/fetch-line';
import { acceptLibrary } from '@/utils/browser/library-canary';
import { keepTidy } from '@/utils/browser/library-tidying';
import { sendActs } from '@/utils/browser/send-line';
import { followSending } from '@/utils/browser/send-status';
import { syncLine } from '@/utils/browser/sync-line';
import { followSync, syncAfterChanges } from '@/utils/browser/sync-status';
import type { Loss } from '@/utils/library/canary';

/** What a page of the library tells beside its list. Null: nothing is known, or there is nothing to tell. */
export interface LibraryNotices {
  loss: Loss | null;
  sync: ReturnType<typeof syncLine> | null;
  send: ReturnType<typeof sendActs> | null;
  fetching: ReturnType<typeof fetchLine> | null;
}

/** Before anything is known. */
export const NO_NOTICES: LibraryNotices = { loss: null, sync: null, send: null, fetching: null };

/**
 * Keeps the library in order and in sync while a page shows it, and calls back, later, with what is to be told of that.
 * The person's word that a loss is known is given to `acceptLoss`.
 */
export function followLibrary(listener: (notices: LibraryNotices) => void): { acceptLoss(): void } {
  let notices = NO_NOTICES;
  const tell = (news: Partial<LibraryNotices>) => {
    notices = { ...notices, ...news };
    listener(notices);
  };
  keepTidy((loss) => tell({ loss }));
  followSync((status) => tell({ sync: status && syncLine(status) }));
  followSending((state) => tell({ send: sendActs(state) }));
  followFetching((state) => tell({ fetching: state?.phase === 'running' ? fetchLine(state) : null }));
  syncAfterChanges();
  return { acceptLoss: () => void acceptLibrary().then(() => tell({ loss: null }), console.error) };
}
