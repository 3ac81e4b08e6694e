import { monthOf } from './calendar';

/** A date found in a text, and where. */
export interface FoundDate {
  /** ISO 8601: "2023-09-22" or "2023-09-22T10:15:00+02:00"; without an offset where the page gives none. */
  iso: string;
  index: number;
  length: number;
}

// No `\p{L}` and no flag `i` beside `u` in here: compiling such a pattern costs more than reading a page with it.
const TIME =
  '(?:[T\\s,.;|/–—-]|\\bat\\b|\\bum\\b|\\ba las\\b|à |às |\\bkl\\b|klo|ore|alle|u:|в |о )*' +
  '(\\d{1,2})[:.h時时시](\\d{2})(?:[:.分분](\\d{2})(?:[.,]\\d+)?)?' +
  '\\s*([AaPp]\\.?[Mm]\\b\\.?)?' +
  '\\s*(Z\\b|(?:UTC|GMT)?\\s*[+\\-−]\\d{2}:?\\d{2}\\b|UTC\\b|GMT\\b)?';
const YEAR = '((?:19|20)\\d{2}|25[5-7]\\d)';
const DAY = '([12]\\d|3[01]|0?[1-9])(?!\\d)';
const MONTH = '(1[0-2]|0?[1-9])(?!\\d)';
/** A month's name, as far as signs go: anything but digits and what stands between words. */
const WORD = '([^\\s\\d.,/|:;()\\[\\]•·–—-][^\\s\\d.,/|:;()•·–—-]{1,20}\\.?(?:\\s(?:الأول|الثاني))?)';

const ISO = new RegExp(`(?<!\\d)${YEAR}([-/.])${MONTH}\\2${DAY}(?!\\d)(?:${TIME})?`);
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)/;
const ASIAN = new RegExp(
  `${YEAR}\\s?[年년]\\s?${MONTH}\\s?[月월]\\s?${DAY}\\s?[日일号號]?(?:\\s*[(（][^)）]{1,4}[)）])?(?:\\s*(上午|下午|午前|午後|오전|오후))?(?:${TIME})?`,
);
const DAY_FIRST = new RegExp(
  `(?<!\\d)${DAY}(?:st|nd|rd|th|er|[.ºª°])?[\\s\\-/.,]*(?:de |d['’]|of |di |e |ng |τ[ηις]+ )?${WORD}[\\s\\-/.,'’]*(?:de |del |of |г\\.?\\s*|a\\.\\s?)?${YEAR}(?!\\d)(?:${TIME})?`,
);
const MONTH_FIRST = new RegExp(
  `${WORD}[\\s\\-/]*${DAY}(?:st|nd|rd|th|\\.|-?[ае]?)?[\\s,\\-/.]+${YEAR}(?!\\d)(?:${TIME})?`,
);
const YEAR_FIRST = new RegExp(
  `(?<!\\d)${YEAR}[.,]?\\s?(?:m\\.\\s?|оны\\s?)?${WORD}\\s*${DAY}(?!\\d)[.]?(?:\\s?d\\.)?(?:${TIME})?`,
);
const LATVIAN = new RegExp(`(?<!\\d)${YEAR}\\.?\\s?gada\\s${DAY}\\.\\s?${WORD}(?:${TIME})?`);
const NUMBERS = new RegExp(
  `(?<![\\d.,/])${DAY}\\s?([./|-])\\s?(0?[1-9]|[12]\\d|3[01])\\s?\\2\\s?((?:19|20)\\d{2}|25[5-7]\\d|\\d{2})(?![\\d/])(?:${TIME})?`,
);

/** The first date in a text, in any of the ways that pages write one. `lang` tells months and the order of numbers. */
export function dateIn(source: string, lang: string | null): FoundDate | undefined {
  const text = latinDigits(source);
  if (!/(?:19|20|25)\d\d|\d\s?[./|-]\s?\d\d(?!\d)/.test(text)) return undefined;
  const [iso] = READERS;
  const plain = iso?.(text, lang);
  // Attributes and JSON hold this and nothing else.
  if (plain?.index === 0) return plain;
  const found = READERS.flatMap((read) => read(text, lang) ?? []);
  return found.sort((one, other) => one.index - other.index)[0];
}

/** A value that is nothing but a date, as attributes and JSON hold it: ISO in all its spellings, RFC 2822, an epoch. */
export function isoOf(value: string, lang: string | null): string | undefined {
  const text = latinDigits(value.trim());
  const epoch = /^1\d{9}(\d{3})?$/.exec(text);
  if (epoch) return new Date(Number(text) * (epoch[1] ? 1 : 1000)).toISOString().replace('.000Z', 'Z');
  return dateIn(text, lang)?.iso;
}

type Reader = (text: string, lang: string | null) => FoundDate | undefined;

const READERS: readonly Reader[] = [
  (text) => {
    const m = ISO.exec(text);
    return m ? made(m, { year: m[1], month: Number(m[3]), day: m[4], time: m.slice(5) }) : undefined;
  },
  (text) => {
    const m = COMPACT.exec(text);
    return m ? made(m, { year: m[1], month: Number(m[2]), day: m[3], time: m.slice(4) }) : undefined;
  },
  (text) => {
    const m = ASIAN.exec(text);
    if (!m) return undefined;
    const isAfternoon = /下午|午後|오후/.test(m[4] ?? '');
    const time = m.slice(5);
    if (isAfternoon) time[3] = 'pm';
    return made(m, { year: m[1], month: Number(m[2]), day: m[3], time });
  },
  named(DAY_FIRST, { day: 1, word: 2, year: 3, time: 4 }),
  named(MONTH_FIRST, { word: 1, day: 2, year: 3, time: 4 }),
  named(YEAR_FIRST, { year: 1, word: 2, day: 3, time: 4 }),
  named(LATVIAN, { year: 1, day: 2, word: 3, time: 4 }),
  numbers,
];

function named(pattern: RegExp, at: { day: number; word: number; year: number; time: number }): Reader {
  const everywhere = new RegExp(pattern.source, 'g');
  return (text, lang) => {
    for (const m of text.matchAll(everywhere)) {
      const month = monthOf(m[at.word] ?? '', lang);
      if (month) return made(m, { year: m[at.year], month, day: m[at.day], time: m.slice(at.time) });
    }
    return undefined;
  };
}

/** Numbers alone: the month comes first in the United States and where a number over twelve says so. */
function numbers(text: string, lang: string | null): FoundDate | undefined {
  const m = NUMBERS.exec(text);
  if (!m) return undefined;
  const first = Number(m[1]);
  const second = Number(m[3]);
  const isAmerican = /^(?:en(?:-(?:us|ph))?|es-us)$/i.test(lang ?? 'en') && m[2] !== '.';
  const monthFirst = second > 12 || (isAmerican && first <= 12);
  const year = m[4]?.length === 2 ? `20${m[4]}` : m[4];
  return made(m, {
    year,
    month: monthFirst ? first : second,
    day: String(monthFirst ? second : first),
    time: m.slice(5),
  });
}

interface Parts {
  year: string | undefined;
  month: number;
  day: string | undefined;
  time: (string | undefined)[];
}

function made(match: RegExpMatchArray, { year: said, month, day: saidDay, time }: Parts): FoundDate | undefined {
  const year = gregorian(Number(said));
  const day = Number(saidDay);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1) return undefined;
  const iso = date.toISOString().slice(0, 10) + clock(time);
  return { iso, index: match.index ?? 0, length: match[0].length };
}

/** The Buddhist era runs 543 years ahead. */
function gregorian(year: number): number {
  return year >= 2550 && year < 2600 ? year - 543 : year;
}

function clock([hours, minutes, seconds, half, zone]: (string | undefined)[]): string {
  if (hours === undefined || minutes === undefined) return '';
  let hour = Number(hours);
  if (/^p/i.test(half ?? '') && hour < 12) hour += 12;
  if (/^a/i.test(half ?? '') && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return '';
  return `T${String(hour).padStart(2, '0')}:${minutes}:${seconds ?? '00'}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  const said = /([+\-−])(\d{2}):?(\d{2})/.exec(zone ?? '');
  if (said) return `${said[1] === '+' ? '+' : '-'}${said[2]}:${said[3]}`;
  return zone ? 'Z' : '';
}

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits as 0 to 9; lengths stay as they are. */
function latinDigits(text: string): string {
  if (!/[٠-٩۰-۹०-९০-৯๐-๙０-９]/.test(text)) return text;
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].find((start) => code >= start && code < start + 10);
    return String(code - (zero ?? code));
  });
}
