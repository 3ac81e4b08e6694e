import { formatNumber, t } from '@/utils/texts';

export interface FetchLineProps {
  steps: { done: number; total: number };
  onStop(): void;
  /** Opens what the options say of it. */
  onDetails(): void;
}

/** Texts of links are on their way: a quiet line at the foot of the library, while there are some. */
export function FetchLine({ steps: { done, total }, onStop, onDetails }: FetchLineProps) {
  return (
    <div class="library-sync">
      <button type="button" onClick={onDetails}>
        {t('fetchName')}
      </button>
      <progress max={Math.max(1, total)} value={done} aria-label={t('fetchName')} />
      <span>{t('fetchProgress', formatNumber(done), formatNumber(total))}</span>
      <button type="button" onClick={onStop}>
        {t('stop')}
      </button>
    </div>
  );
}
