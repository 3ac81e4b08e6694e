import { useRef, useState } from 'preact/hooks';
import { t } from '@/utils/texts';
import { AddressLink } from './AddressLink';
import { SyncFailures } from './SyncFailures';
import { type SyncShown, syncShare, syncText } from './sync-text';
import { useFailuresFocus } from './use-failures-focus';

export interface SyncLineProps {
  status: SyncShown;
  /** Tries again at once: what concerns this document, or all. */
  onRetry(doc?: string): void;
  /** Opens what the options say of it. */
  onDetails(): void;
}

/** How sync stands: one quiet line at the foot of the library, which unfolds what did not go through. */
export function SyncLine({ status, onRetry, onDetails }: SyncLineProps) {
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  useFailuresFocus(line);
  const { running, problem, failures, server } = status;
  const isTroubled = !running && (problem !== null || failures.length > 0);
  // Beside a trouble of the whole the options are the way to mend it.
  const hasList = failures.length > 0 && problem === null;
  return (
    <div class="library-sync" ref={line}>
      <button
        type="button"
        aria-expanded={hasList ? isOpen : undefined}
        onClick={hasList ? () => setOpen(!isOpen) : onDetails}
      >
        <span role="status">{syncText(status)}</span>
      </button>
      {running && <progress {...syncShare(running)} aria-label={t('syncName')} />}
      {!running && <AddressLink problem={problem} server={server} />}
      {isTroubled && (
        <button type="button" onClick={() => onRetry()}>
          {t('tryAgain')}
        </button>
      )}
      {hasList && isOpen && <SyncFailures failures={failures} isRunning={running !== null} onRetry={onRetry} />}
    </div>
  );
}
