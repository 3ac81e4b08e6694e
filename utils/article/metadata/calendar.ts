/** Months by name, for one language after another, from the browser's own tables. */

/** Tried when neither the page's language nor English knows a month: by script, the commonest first. */
const LANGUAGES = (
  'es fr de pt it nl pl tr sv da nb fi cs sk hu ro hr sl et lv lt vi id ca ms eu gl is sq az sw zu af ' +
  'ru uk bg sr be mk kk el ar fa ur he hi mr ne bn ta te gu pa kn ml si th lo km my ka hy am'
).split(' ');

/** Forms that pages write and the browser's tables do not hold. */
const FURTHER: Readonly<Record<string, string>> = {
  en: 'sept:9 janu:1 febr:2',
  de: 'jänner:1 jän:1 feber:2 mrz:3 maerz:3 mär:3 sept:9',
  es: 'set:9 setiembre:9 sept:9',
  fr: 'janv:1 fevrier:2 fevr:2 févr:2 aout:8 sept:9 decembre:12',
  it: 'sett:9',
  nl: 'maart:3 mrt:3 mei:5',
  pt: 'marco:3',
  id: 'agu:8 agt:8 pebruari:2 nopember:11',
  ms: 'ogos:8 mac:3',
  hr: 'siječnja:1 veljače:2 ožujka:3 travnja:4 svibnja:5 lipnja:6 srpnja:7 kolovoza:8 rujna:9 listopada:10 studenoga:11 prosinca:12',
  sr: 'januar:1 februar:2 mart:3 april:4 maj:5 jun:6 juni:6 jul:7 juli:7 avgust:8 septembar:9 oktobar:10 novembar:11 decembar:12',
  ar: 'كانون الثاني:1 شباط:2 آذار:3 نيسان:4 أيار:5 حزيران:6 تموز:7 آب:8 أيلول:9 تشرين الأول:10 تشرين الثاني:11 كانون الأول:12 جانفي:1 فيفري:2 أفريل:4 ماي:5 جوان:6 جويلية:7 أوت:8 أغسطس:8 ابريل:4 اغسطس:8 اكتوبر:10 غشت:8 شتنبر:9 نونبر:11 دجنبر:12 يوليوز:7',
};

const known = new Map<string, ReadonlyMap<string, number>>();

/** A month's number, 1 to 12, by its name in `lang` (BCP 47), in English, else in any of some fifty languages. */
export function monthOf(name: string, lang: string | null): number | undefined {
  const key = fold(name);
  if (key.length < 2) return undefined;
  const first = [...new Set([lang?.split('-')[0]?.toLowerCase() ?? 'en', 'en'])];
  for (const one of [...first, ...LANGUAGES]) {
    const month = months(one).get(key);
    if (month) return month;
    // Other languages only have a say about whole words, and "mar" is a word in half of them.
    if (one === 'en' && key.length < 3) return undefined;
  }
  return undefined;
}

/** Whether a word is a month's name in the page's language or in English: asked often, so no other is asked. */
export function isMonth(name: string, lang: string | null): boolean {
  const key = fold(name);
  return [lang?.split('-')[0]?.toLowerCase() ?? 'en', 'en'].some((one) => months(one).has(key));
}

function months(lang: string): ReadonlyMap<string, number> {
  const table = known.get(lang) ?? tableOf(lang);
  known.set(lang, table);
  return table;
}

function tableOf(lang: string): Map<string, number> {
  const table = new Map<string, number>();
  for (const entry of FURTHER[lang]?.match(/[^\s:][^:]*:\d+/g) ?? []) {
    const [name = '', month] = entry.split(':');
    table.set(fold(name), Number(month));
  }
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
  ];
  for (const style of styles) addMonths(lang, style, table);
  return table;
}

function addMonths(lang: string, style: Intl.DateTimeFormatOptions, table: Map<string, number>): void {
  try {
    // The Gregorian calendar, where a language's own default is another (Thai, Persian).
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const part = format.formatToParts(Date.UTC(2023, month - 1, 15)).find(({ type }) => type === 'month');
      const name = fold(part?.value ?? '');
      if (name && !/^\d+$/.test(name) && !table.has(name)) table.set(name, month);
    }
  } catch {
    // No language tag: it has no months.
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[.'’]/g, '').trim();
}
