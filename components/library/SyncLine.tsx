import { t } from '@/utils/texts';
import { type SyncShown, syncText } from './sync-text';

export interface SyncLineProps {
  status: SyncShown;
  /** Tries again at once. */
  onRetry(): void;
  /** Opens what the options say of it. */
  onDetails(): void;
}

/** How sync stands: one quiet line at the foot of the library. */
export function SyncLine({ status, onRetry, onDetails }: SyncLineProps) {
  const { running, problem, failures } = status;
  const isTroubled = !running && (problem !== null || failures.length > 0);
  return (
    <div class="library-sync">
      <button type="button" onClick={onDetails}>
        <span role="status">{syncText(status)}</span>
      </button>
      {running && <progress max={running.sent + running.toGo || 1} value={running.sent} aria-label={t('syncName')} />}
      {isTroubled && (
        <button type="button" onClick={onRetry}>
          {t('libraryRetry')}
        </button>
      )}
    </div>
  );
}
