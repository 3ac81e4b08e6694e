import { uiLanguage } from '@/utils/texts';

/**
 * A reading time as whole minutes, for a row or a badge: "4 min" in the words of `locale`. Under half a minute it
 * is "<1 min": nobody should read "0 min".
 */
export function formatMinutes(seconds: number, locale: string = uiLanguage()): string {
  if (seconds < 30) return `<${unit(1, 'minute', locale)}`;
  return unit(Math.round(seconds / 60), 'minute', locale);
}

/** A reading time in detail: "3 min 38 sec", "45 sec", "4 min". */
export function formatMinutesAndSeconds(seconds: number, locale: string = uiLanguage()): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return unit(rest, 'second', locale);
  if (rest === 0) return unit(minutes, 'minute', locale);
  return `${unit(minutes, 'minute', locale)} ${unit(rest, 'second', locale)}`;
}

function unit(value: number, name: 'minute' | 'second', locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
}
