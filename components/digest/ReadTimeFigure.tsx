import type { ReadTime } from '@/utils/digest/digest';
import { plural, t } from '@/utils/texts';

interface Props {
  readTime: ReadTime;
}

/** How long the article takes: one large figure, what it comes from small beside it, the page's own claim last. */
export function ReadTimeFigure({ readTime }: Props) {
  const details = [minutesAndSeconds(readTime.seconds), plural('wordCount', readTime.words)];
  if (readTime.declaredSeconds !== undefined) {
    details.push(t('pageSays', minutesAndSeconds(readTime.declaredSeconds)));
  }
  return (
    <section class="digest-read-time" aria-label={t('readTime')}>
      <strong class="digest-figure">{t('minutes', Math.max(1, Math.ceil(readTime.seconds / 60)))}</strong>{' '}
      <span class="digest-details">{details.join(' · ')}</span>
    </section>
  );
}

function minutesAndSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  if (minutes === 0) return t('seconds', rest);
  return rest === 0 ? t('minutes', minutes) : `${t('minutes', minutes)} ${t('seconds', rest)}`;
}
