import { dateLanguage } from './date-language';

/** Day and time of day of a moment in milliseconds since 1970. */
export function momentText(at: number): string {
  return new Intl.DateTimeFormat(dateLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
