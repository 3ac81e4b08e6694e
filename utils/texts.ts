import type messages from '@/public/_locales/en/messages.json';
import { uiDirection } from './ui-direction';

/** A text of the interface, by its key in `public/_locales/<language>/messages.json`. */
export type TextKey = keyof typeof messages;
type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;

/** Says where texts come from. Each entrypoint calls it once with the browser's `i18n.getMessage`; tests with the English file. */
export function provideTexts(from: Lookup): void {
  lookup = from;
}

/** The text for `key` in the person's language, `$1` to `$9` replaced by `substitutions`. */
export function t(key: TextKey, ...substitutions: (string | number)[]): string {
  return lookup(
    key,
    substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : isolated(value))),
  );
}

/** From right to left a name in other letters would take the quotation marks and brackets around it along. */
const isolated = (value: string) => (uiDirection() === 'rtl' && /\p{L}/u.test(value) ? `\u2068${value}\u2069` : value);

// By language: making one takes a hundred times as long as using it, and a list asks for some in every row.
const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

type PluralStem = TextKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * The text for a count: `<stem>_one`, `<stem>_few`, … by `Intl.PluralRules` of the interface's language,
 * `<stem>_other` where a form is missing. `$1` is the count, further substitutions follow.
 */
export function plural(stem: PluralStem, count: number, ...substitutions: (string | number)[]): string {
  const language = uiLanguage();
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  const form = rules.select(count);
  const key = `${stem}_${form}` as TextKey;
  return t(key, count, ...substitutions) || t(`${stem}_other` as TextKey, count, ...substitutions);
}

/**
 * The language that the interface is shown in (BCP 47), which plurals, numbers, dates and the direction follow: that of
 * the texts, since the browser's own may be one that Lectern has no texts in; with the browser's region where it is the same.
 */
export function uiLanguage(): string {
  const texts = lookup('textsLanguage', []) || 'en';
  const browsers = lookup('@@ui_locale', []).replaceAll('_', '-');
  return primary(browsers) === primary(texts) ? browsers : texts;
}

const primary = (tag: string) => tag.split('-')[0];

export function formatNumber(value: number): string {
  const language = uiLanguage();
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, format);
  return format.format(value);
}
