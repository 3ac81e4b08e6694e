import type { Failure, SyncState } from '@/utils/sync/state';

/**
 * The person's word that what did not go through is to be tried again: what was refused is sent in the next sync, what
 * could not be read is fetched anew.
 * @param doc The document that this is about, with all else that failed of its article; left out: all of them.
 */
export async function forgive(state: SyncState, doc?: string): Promise<void> {
  const failures = await state.failures();
  const about = failures.find((failure) => failure.doc === doc);
  const isMeant = (failure: Failure) =>
    doc === undefined || failure === about || (failure.article !== null && failure.article === about?.article);
  const meant = failures.filter(isMeant);
  if (meant.length === 0) return;
  await state.commit({
    queue: meant.map(({ article }) => article).filter((id) => id !== null),
    drop: meant.filter(({ reason }) => reason === 'unreadable').map((failure) => failure.doc),
    heal: meant.map((failure) => failure.doc),
    progress: { isComparing: true },
  });
}
