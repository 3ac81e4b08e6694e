import type { ReadTime } from '@/utils/digest/digest';
import { wholeMinutes } from '@/utils/digest/duration';
import { readingRate } from '@/utils/digest/reading-rates';
import { plural, t } from '@/utils/texts';

interface Props {
  readTime: ReadTime;
  /** Of the digest: whether words or characters were counted. */
  lang: string;
}

/** How long the article takes: one large figure, what it comes from small beside it, the page's own claim last. */
export function ReadTimeFigure({ readTime, lang }: Props) {
  const counted = readingRate(lang).unit === 'characters' ? 'characterCount' : 'wordCount';
  const details = [minutesAndSeconds(readTime.seconds), plural(counted, readTime.words)];
  if (readTime.declaredSeconds !== undefined) {
    details.push(t('pageSays', minutesAndSeconds(readTime.declaredSeconds)));
  }
  return (
    <section class="digest-read-time" aria-label={t('readTime')}>
      <strong class="digest-figure">{t('minutes', wholeMinutes(readTime.seconds))}</strong>{' '}
      <span class="digest-details">{details.join(' · ')}</span>
    </section>
  );
}

/** "3 min 28 s", held together by spaces that do not break. */
function minutesAndSeconds(duration: number): string {
  const whole = Math.round(duration);
  const minutes = Math.floor(whole / 60);
  const parts: string[] = [];
  if (minutes > 0) parts.push(t('minutes', minutes));
  if (whole % 60 > 0 || minutes === 0) parts.push(t('seconds', whole % 60));
  return parts.join(' ').replaceAll(' ', NO_BREAK);
}

const NO_BREAK = '\u00a0';
