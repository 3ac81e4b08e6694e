import { LEAST_SESSIONS, type ReadingSession, readingSpeed } from '@/utils/digest/reading-speed';
import { plural, t } from '@/utils/texts';

export interface MeasuredProps {
  sessions: readonly ReadingSession[];
  onForget(): void;
}

/** What the readings of this device have shown, and the way to forget them. */
export function MeasuredSpeed({ sessions, onForget }: MeasuredProps) {
  const speed = readingSpeed(sessions);
  const missing = LEAST_SESSIONS - sessions.length;
  return (
    <div class="measured" role="status">
      {speed !== undefined && <p>{t('measuredSpeed', speed)}</p>}
      <p class="measured-from">
        {speed === undefined && missing > 0
          ? plural('measuredMissing', missing)
          : plural('measuredFrom', sessions.length)}
      </p>
      {sessions.length > 0 && (
        <button type="button" class="link" onClick={onForget}>
          {t('measuredForget')}
        </button>
      )}
    </div>
  );
}
