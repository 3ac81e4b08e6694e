import { t } from '@/utils/texts';
import type { SyncFailure } from './sync-text';

interface Props {
  failures: readonly SyncFailure[];
  /** A sync is under way: another try waits for its end. */
  isRunning: boolean;
  /** Tries this one again. */
  onRetry(doc: string): void;
}

/** What did not go through and why, each to be tried again by itself. */
export function SyncFailures({ failures, isRunning, onRetry }: Props) {
  return (
    <ul class="plain-list sync-failures">
      {failures.map(({ doc, name, reason, detail }) => (
        <li key={doc}>
          <span>
            {labelOf(doc)}
            <bdi>{name}</bdi> – {reason === 'too-large' ? t('syncTooLarge') : t('syncRefused', detail)}
          </span>
          <button
            type="button"
            class="button"
            // Disabled, it would lose the keyboard.
            aria-disabled={isRunning}
            aria-label={`${t('tryAgain')}: ${labelOf(doc)}${name}`}
            onClick={() => !isRunning && onRetry(doc)}
          >
            {t('tryAgain')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What of an article it is, where it is not the article itself. */
function labelOf(doc: string): string {
  if (doc.startsWith('s-')) return t('syncSettings');
  return /^[pu]-/.test(doc) ? `${t('picture')}: ` : '';
}
