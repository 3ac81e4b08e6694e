import { t } from '@/utils/texts';
import { type SendShown, sendText } from './send-text';

export interface SendLineProps {
  status: SendShown;
  onRetry(): void;
  /** Opens what the options say of it. */
  onDetails(): void;
}

/** What waits to be sent to other programs: a quiet line at the foot of the library, while there is something. */
export function SendLine({ status, onRetry, onDetails }: SendLineProps) {
  const text = sendText(status);
  if (text === null) return null;
  return (
    <div class="library-sync">
      <button type="button" onClick={onDetails}>
        <span role="status">{text}</span>
      </button>
      <button type="button" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </div>
  );
}
