import type { Loss } from '@/utils/library/canary';
import { formatNumber, t } from '@/utils/texts';

/** Says that articles are missing that nobody removed. Stays until the person has read it. */
export function LossNotice({ loss, onAccept }: { loss: Loss; onAccept(): void }) {
  return (
    <div class="library-state library-loss" role="alert">
      <p>{t('libraryLoss', formatNumber(loss.before), formatNumber(loss.now))}</p>
      <button type="button" class="library-button" onClick={onAccept}>
        {t('libraryLossAccept')}
      </button>
    </div>
  );
}
