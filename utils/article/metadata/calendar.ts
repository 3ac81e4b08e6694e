/**
 * Months by name. The page's own language is asked of the browser (two milliseconds when it is asked first); English
 * and the languages of which pages in wrong templates are written are at hand.
 */
const AT_HAND: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december|jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'januar februar märz april mai juni juli august september oktober november dezember|jan feb mrz apr mai jun jul aug sep okt nov dez',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre|ene feb mar abr may jun jul ago sep oct nov dic',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre|janv févr mars avr mai juin juil août sept oct nov déc',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre|gen feb mar apr mag giu lug ago set ott nov dic',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro|jan fev mar abr mai jun jul ago set out nov dez',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december|jan feb mrt apr mei jun jul aug sep okt nov dec',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
};

/** Forms that pages write and the browser's tables do not hold. */
const FURTHER: Readonly<Record<string, string>> = {
  en: 'sept:9 janu:1 febr:2 june:6 july:7',
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

/** A month's number, 1 to 12, by its name in `lang` (BCP 47), in English, else in a language of many pages. */
export function monthOf(name: string, lang: string | null): number | undefined {
  const key = fold(name);
  if (key.length < 2) return undefined;
  const own = [...new Set([primaryOf(lang), 'en'])];
  // Other languages only have a say about whole words: "mar" is a word in half of them.
  const others = key.length > 3 ? Object.keys(AT_HAND) : [];
  for (const one of [...own, ...others]) {
    const month = months(one).get(key) ?? months(one).get(key.replace(/^ב/, ''));
    if (month) return month;
  }
  return inflected(key, primaryOf(lang));
}

/** "septembrī", "septembrin": a month's name with another ending, in the page's own language. */
function inflected(key: string, lang: string): number | undefined {
  if (key.length < 5) return undefined;
  for (const [name, month] of months(lang)) {
    if (name.length > 4 && key.startsWith(name.slice(0, -2)) && key.length - name.length < 4) return month;
  }
  return undefined;
}

/** Whether a word is a month's name in a language at hand: asked of every byline, so the browser is not. */
export function isMonth(name: string): boolean {
  const key = fold(name);
  return key.length > 2 && Object.keys(AT_HAND).some((lang) => months(lang).has(key));
}

function primaryOf(lang: string | null): string {
  return lang?.split('-')[0]?.toLowerCase() || 'en';
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
  for (const row of AT_HAND[lang]?.split('|') ?? []) {
    for (const [index, name] of row.split(' ').entries()) table.set(fold(name), index + 1);
  }
  if (AT_HAND[lang]) return table;
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
