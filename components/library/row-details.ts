import { wholeMinutes } from '@/utils/digest/duration';
import { type ArticleRow, siteOf } from '@/utils/library/saved-article';
import { plural, t } from '@/utils/texts';

/** The small line under a title, in parts: site, how long (or how much is left), and what it rests on. */
export function rowDetails(row: ArticleRow): string[] {
  const parts = [siteOf(row), lengthOf(row)];
  if (row.kind === 'link') parts.push(t('libraryLinkOnly'));
  else if (row.state === 'read') parts.push(t('libraryRead'));
  else if (row.state === 'archived') parts.push(t('libraryArchived'));
  else if (row.sources > 0) parts.push(plural('librarySources', row.sources));
  if (row.stub) parts.push(t('libraryStub'));
  if (row.twin) parts.push(t('libraryTwin'));
  return parts.filter((part) => part !== '');
}

/** Share of the article that lies behind, 0 to 100; null where it was not begun or there is nothing left. */
export function progressOf(row: ArticleRow): number | null {
  if (row.state !== 'reading' || !row.place || row.place.percent <= 0) return null;
  return Math.min(100, row.place.percent);
}

function lengthOf(row: ArticleRow): string {
  if (row.seconds === null) return '';
  const progress = progressOf(row);
  if (progress === null) return t('minutes', wholeMinutes(row.seconds));
  return t('libraryMinutesLeft', wholeMinutes((row.seconds * (100 - progress)) / 100));
}
