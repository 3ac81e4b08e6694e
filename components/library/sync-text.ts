import { momentText } from '@/components/controls/moment-text';
import type { SyncProblem } from '@/utils/sync/sync-error';
import { type TextKey, t } from '@/utils/texts';

export type SyncFailure = {
  doc: string;
  /** Of the article, a picture or the settings. */
  name: string;
  reason: 'too-large' | 'refused' | 'unreadable';
  detail: string;
};

/** How sync stands, as it is shown. */
export interface SyncShown {
  /** The server's address. */
  server: string;
  /** When it last came to its end, in milliseconds since 1970. */
  at: number | null;
  running: { sent: number; toGo: number; fetched?: number; toFetch?: number; pictures?: number } | null;
  problem: SyncProblem | null;
  failures: readonly SyncFailure[];
}

export type SyncTrouble = SyncProblem | 'bad-address';

const PROBLEMS: Record<SyncTrouble, TextKey> = {
  offline: 'syncOffline',
  unreachable: 'syncNoAnswer',
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

/** When it happens: in a sync, while the server is looked at first, or while the passphrase is changed. */
type Moment = 'sync' | 'set-up' | 'passphrase';

/** What to do, where that depends on when it happens. */
const REMEDIES: Record<Moment, Partial<Record<SyncTrouble, TextKey>>> = {
  sync: { offline: 'syncWaits', unreachable: 'syncWaits', busy: 'syncWaits', login: 'syncLoginAgain' },
  'set-up': { offline: 'syncLater', unreachable: 'syncCheckAddress', busy: 'syncLater', login: 'syncCheckLogin' },
  passphrase: { offline: 'syncLater', unreachable: 'syncLater', busy: 'syncLater', login: 'syncLoginAgain' },
};

/**
 * What happened, that nothing was lost, what to do.
 * @param server The server's address: behind https a certificate may be what is wrong.
 */
export function syncProblemText(problem: SyncTrouble, server: string, moment: Moment): string {
  const cause = problem === 'unreachable' && isSecure(server) ? 'syncNoAnswerSecure' : PROBLEMS[problem];
  const remedy = REMEDIES[moment][problem];
  return remedy ? `${t(cause)} ${t(remedy)}` : t(cause);
}

/** Where the browser itself says what is wrong with a certificate; null where it cannot be that. */
export function addressToOpen(problem: SyncTrouble | null, server: string): string | null {
  return problem === 'unreachable' && isSecure(server) ? `${new URL(server).origin}/` : null;
}

function isSecure(server: string): boolean {
  return server.startsWith('https:');
}

/** How far a sync is, for a bar: what it fetches first, what it sends then. */
export function syncShare({ sent, toGo, fetched = 0, toFetch = 0 }: NonNullable<SyncShown['running']>) {
  const [value, rest] = toFetch > 0 ? [fetched, toFetch] : [sent, toGo];
  return { value, max: value + rest || 1 };
}

/** Sync in one line: that it goes on, what stopped it, what did not go through, or when it came to its end. */
export function syncText({ server, at, running, problem, failures }: SyncShown): string {
  if (running?.toFetch) return t('syncRunningFetch', running.toFetch);
  if (running && running.toGo === 0 && running.pictures) return t('syncRunningPictures', running.pictures);
  if (running) return t('syncRunning', running.toGo);
  if (problem) return syncProblemText(problem, server, 'sync');
  if (failures.length > 0) return t('syncFailures', failures.length);
  return at === null ? t('syncNever') : t('syncDone', momentText(at));
}
