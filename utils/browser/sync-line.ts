import { openOptions } from '@/utils/browser/open-options';
import type { SyncStatus } from '@/utils/browser/sync-status';

/** What a library's page needs to show how sync stands. What syncs is loaded when it is asked for. */
export function syncLine(status: SyncStatus & { server: string }) {
  return {
    status,
    onRetry: (doc?: string) =>
      void import('@/utils/browser/sync').then(({ syncAgain }) => syncAgain(doc)).catch(console.warn),
    onDetails: () => void openOptions('sync').catch(console.warn),
  };
}
