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

/** What to do, where that depends on when it happens: while articles are sent, or while a program is set up. */
const REMEDIES: Record<'sending' | 'set-up', Partial<Record<SyncProblem | 'refused' | 'bad-address', TextKey>>> = {
  sending: { login: 'sendLoginAgain', forbidden: 'sendLoginAgain', unreachable: 'syncWaits', busy: 'syncWaits' },
  'set-up': { unreachable: 'syncCheckAddress', busy: 'syncLater' },
};

/** What stands in the way, and what to do. */
export function sendProblemText(
  problem: SyncProblem | 'refused' | 'no-folder' | 'bad-address',
  detail: string,
  moment: 'sending' | 'set-up',
): string {
  if (problem === 'no-folder') return t('sendFolderFailed');
  if (problem === 'refused') return t('sendRefused', detail);
  const cause = PROBLEMS[problem];
  if (!cause) return syncProblemText(problem, '', moment === 'set-up' ? 'set-up' : 'sync');
  const remedy = REMEDIES[moment][problem];
  return remedy ? `${t(cause)} ${t(remedy)}` : t(cause);
}

/** How sending stands, in one line; null where there is nothing to say. */
export function sendText({ waiting, failures }: SendShown): string | null {
  if (failures.length > 0) return t('sendFailed', failures.length);
  return waiting > 0 ? t('sendWaiting', waiting) : null;
}
