import { dateLanguage } from '@/components/controls/date-language';
import { t } from '@/utils/texts';

const DAY = 24 * 60 * 60 * 1000;
/** Older than this many days, articles are grouped by month. */
const DAYS_APART = 14;

/** The heading that an article saved at `moment` stands under; both in milliseconds. */
export function dayHeading(moment: number, now: number): string {
  const days = daysBetween(moment, now);
  if (days <= 0) return t('libraryToday');
  if (days === 1) return t('libraryYesterday');
  const year = yearUnlessThis(moment, now);
  if (days > DAYS_APART) return format(moment, { month: 'long', year: 'numeric' });
  return format(moment, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

/** When an article was saved, in few letters: the time today, else the day. */
export function shortMoment(moment: number, now: number): string {
  if (daysBetween(moment, now) <= 0) return format(moment, { timeStyle: 'short' });
  return format(moment, { day: 'numeric', month: 'short', ...yearUnlessThis(moment, now) });
}

/** The same under the heading of its day, which is not said twice: the time; the day under a month. */
export function momentUnderHeading(moment: number, now: number): string {
  return daysBetween(moment, now) <= DAYS_APART ? format(moment, { timeStyle: 'short' }) : shortMoment(moment, now);
}

/** Midnights between two moments, by this device's calendar. */
function daysBetween(moment: number, now: number): number {
  return Math.round((midnight(now) - midnight(moment)) / DAY);
}

function midnight(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

function yearUnlessThis(moment: number, now: number): { year?: 'numeric' } {
  return new Date(moment).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' };
}

// Making one costs a millisecond or two, and a list asks for one a row.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(moment: number, options: Intl.DateTimeFormatOptions): string {
  const language = dateLanguage();
  // A format keeps the time zone that it was made in; whoever travels takes the open list along.
  const key = [language, new Date().getTimezoneOffset(), ...Object.entries(options)].join();
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known.format(moment);
}
