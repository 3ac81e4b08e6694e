import { SyncError, type SyncProblem } from '@/utils/sync/sync-error';

/** Why a sync, or what is asked of its server, stopped. What finds no server finds none where the browser is offline. */
export function syncProblemOf(error: unknown): SyncProblem {
  if (!(error instanceof SyncError)) return 'failed';
  return error.problem === 'unreachable' && !navigator.onLine ? 'offline' : error.problem;
}
