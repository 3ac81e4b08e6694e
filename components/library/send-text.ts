import type { SyncProblem } from '@/utils/sync/sync-error';
import { type TextKey, t } from '@/utils/texts';
import { syncProblemText } from './sync-text';

/** What waits to be sent to other programs, and what does not go through, as it is shown. */
export interface SendShown {
  waiting: number;
  failures: readonly {
    key: string;
    service: string;
    name: string;
    problem: SyncProblem | 'refused' | 'no-folder' | null;
    detail: string;
  }[];
}

const PROBLEMS: Partial<Record<SyncProblem | 'refused' | 'bad-address', TextKey>> = {
  login: 'sendBadLogin',
  forbidden: 'sendBadLogin',
  unreachable: 'sendAway',
  busy: 'sendAway',
  failed: 'sendOther',
  'unknown-server': 'sendOther',
  'no-permission': 'syncNoPermission',
  'bad-address': 'syncBadAddress',
};

export function sendProblemText(
  problem: SyncProblem | 'refused' | 'no-folder' | 'bad-address',
  detail: string,
): string {
  if (problem === 'no-folder') return t('sendFolderFailed');
  if (problem === 'refused') return t('sendRefused', detail);
  const key = PROBLEMS[problem];
  return key ? t(key) : syncProblemText(problem, '', 'sync');
}

/** How sending stands, in one line; null where there is nothing to say. */
export function sendText({ waiting, failures }: SendShown): string | null {
  if (failures.length > 0) return t('sendFailed', failures.length);
  return waiting > 0 ? t('sendWaiting', waiting) : null;
}
