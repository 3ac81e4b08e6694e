import type { SyncTrouble } from '@/components/library/sync-text';
import type { PassphraseStep } from './PassphraseForm';
import type { Extras } from './SyncExtras';

/** How far setting up sync has come. */
export type SyncStep =
  | { phase: 'off'; trouble?: { problem: SyncTrouble; server: string } }
  | { phase: 'looking' }
  /** The server was looked at, and nothing is sent yet. */
  | {
      phase: 'found';
      kind: 'couchdb' | 'webdav';
      server: string;
      keepsConditions: boolean;
      /** This device's clock and the server's, where they are far apart. */
      clocks: { here: number; there: number } | null;
      hasLibrary: boolean;
      articles: number;
      bytes: number;
      extras: Extras;
    }
  /** `passphrase`: null where nothing is encrypted. */
  | {
      phase: 'on';
      server: string;
      recovery: string | null;
      passphrase: PassphraseStep | null;
      extras: Extras;
    };

export const NO_EXTRAS: Extras = { settings: false, pictures: false };

/** What is remembered of sync that is on; without a key nothing is encrypted. */
interface SetUp {
  url: string;
  key: string | null;
  extras?: Extras;
}

export function stepOn({ url, key, extras = NO_EXTRAS }: SetUp): Extract<SyncStep, { phase: 'on' }> {
  return { phase: 'on', server: url, recovery: null, passphrase: key === null ? null : 'asked', extras };
}

/**
 * The step that shows what is set up, in whichever tab that was done; null: nothing is. What this tab alone knows stays as
 * it is: a form that is being filled in, a recovery code that nobody has printed yet.
 */
export function stepFor(setup: SetUp | null, now: SyncStep | undefined): SyncStep {
  if (!setup) return now && now.phase !== 'on' ? now : { phase: 'off' };
  const on = stepOn(setup);
  return now?.phase === 'on' && now.server === on.server ? { ...now, extras: on.extras } : on;
}

/** Another step towards turning it on, unless another tab has turned it on meanwhile. */
export function unlessOn(now: SyncStep | undefined, next: SyncStep): SyncStep {
  return now?.phase === 'on' ? now : next;
}
