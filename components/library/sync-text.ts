import { momentText } from '@/components/controls/moment-text';
import type { SyncProblem } from '@/utils/sync/sync-error';
import { type TextKey, t } from '@/utils/texts';

/** How sync stands, as it is shown. */
export interface SyncShown {
  /** When it last came to its end, in milliseconds since 1970. */
  at: number | null;
  running: { sent: number; toGo: number; pictures?: number } | null;
  problem: SyncProblem | null;
  failures: readonly { doc: string; name: string; reason: 'too-large' | 'refused' | 'unreadable'; detail: string }[];
}

const PROBLEMS: Record<SyncProblem | 'bad-address', TextKey> = {
  unreachable: 'syncUnreachable',
  login: 'syncBadLogin',
  forbidden: 'syncForbidden',
  'unknown-server': 'syncUnknownServer',
  busy: 'syncBusy',
  failed: 'somethingFailed',
  full: 'syncServerFull',
  'wrong-passphrase': 'syncWrongPassphrase',
  'needs-passphrase': 'syncWrongPassphrase',
  'not-encrypted': 'syncNotEncrypted',
  'other-library': 'syncOther',
  'no-permission': 'syncNoPermission',
  'bad-address': 'syncBadAddress',
};

/** What happened, that nothing was lost, what to do. */
export function syncProblemText(problem: SyncProblem | 'bad-address'): string {
  return t(PROBLEMS[problem]);
}

/** Sync in one line: that it goes on, what stopped it, what did not go through, or when it came to its end. */
export function syncText({ at, running, problem, failures }: SyncShown): string {
  if (running && running.toGo === 0 && running.pictures) return t('syncRunningPictures', running.pictures);
  if (running) return t('syncRunning', running.toGo);
  if (problem) return syncProblemText(problem);
  if (failures.length > 0) return t('syncFailures', failures.length);
  return at === null ? t('syncNever') : t('syncDone', momentText(at));
}
