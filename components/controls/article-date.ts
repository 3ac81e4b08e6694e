import { dateLanguage } from './date-language';

/** An article's ISO 8601 date in the interface's language ("22 September 2023"); undefined where it is none. */
export function articleDate(iso: string | null): string | undefined {
  if (!iso) return undefined;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  // A date without a time means that day everywhere; parsed as UTC, it must be shown as UTC.
  const zone = /^\d{4}(?:-\d\d){0,2}$/.test(iso) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(dateLanguage(), { dateStyle: 'long', ...zone }).format(date);
}
