import { siteOf } from '@/utils/library/saved-article';
import type { MetaRecord } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';

/** What was asked for: all of it must be found. */
export interface Query {
  /** Words, and phrases in quotation marks; folded. */
  terms: string[];
  /** What `site:`, `is:` and their like ask of an article, whatever its words. */
  conditions: Condition[];
}

type Condition = (record: MetaRecord) => boolean;

const QUOTES = '"“”„«»';
const PART = new RegExp(
  `(?:(\\p{L}+)(:|<|>))?(?:[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)|([^\\s${QUOTES}]+))`,
  'gu',
);

/**
 * Reads the search box: words apart, "words in quotation marks" as a phrase (an unclosed mark up to the end), and
 * conditions: `site:paper`, `tag:river`, `is:unread`, `before:2026-03`, `after:2025`, `minutes<5`. What only looks
 * like a condition ("note: this") is looked for as it stands.
 */
export function parseQuery(text: string): Query {
  const terms: string[] = [];
  const conditions: Condition[] = [];
  for (const [whole, name, sign, phrase, word] of text.matchAll(PART)) {
    const value = fold(phrase ?? word ?? '').trim();
    const condition = name && value ? CONDITIONS[fold(name) + sign]?.(value) : undefined;
    if (condition) conditions.push(condition);
    else
      terms.push(
        fold(phrase !== undefined && !name ? phrase : whole)
          .replace(/\s+/g, ' ')
          .trim(),
      );
  }
  return { terms: [...new Set(terms)].filter((term) => term !== ''), conditions };
}

const STATES = ['unread', 'reading', 'read', 'archived'];

/** What each condition makes of its value; undefined where the value says nothing. */
const CONDITIONS: Record<string, (value: string) => Condition | undefined> = {
  'site:': (value) => (record) => fold(`${siteOf(record)} ${URL.parse(record.url)?.hostname}`).includes(value),
  'tag:': (value) => (record) => record.tags.some((tag) => fold(tag).startsWith(value)),
  'is:': (value) => {
    if (STATES.includes(value)) return (record) => record.state === value;
    if (value === 'favourite') return (record) => record.favourite;
    return value === 'link' ? (record) => record.kind === 'link' : undefined;
  },
  'before:': (value) => onDate(value, (saved, date) => saved < date),
  'after:': (value) => onDate(value, (saved, date) => saved >= date),
  'minutes<': (value) => onMinutes(value, (minutes, limit) => minutes < limit),
  'minutes>': (value) => onMinutes(value, (minutes, limit) => minutes > limit),
};

/** A year, a month or a day, from its first moment by this device's calendar. */
function onDate(value: string, holds: (saved: number, date: number) => boolean): Condition | undefined {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Number(year), Number(month) - 1, Number(day)).getTime();
  return (record) => holds(record.savedAt, date);
}

function onMinutes(value: string, holds: (minutes: number, limit: number) => boolean): Condition | undefined {
  const limit = Number(value);
  if (!Number.isFinite(limit)) return undefined;
  return (record) => record.seconds !== null && holds(record.seconds / 60, limit);
}
