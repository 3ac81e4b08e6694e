import { isWeb } from '@/utils/library/address';
import type { ReadState } from '@/utils/library/saved-article';

/** What another program kept of one article, made ours. Strangers' data: markup in it is sanitised before it is kept. */
export interface ImportItem {
  /** Absolute address, `http` or `https`. */
  url: string;
  title: string | null;
  byline: string[];
  siteName: string | null;
  lang: string | null;
  /** ISO 8601. */
  published: string | null;
  /** Milliseconds since 1970; null where the file does not say. */
  savedAt: number | null;
  state: ReadState;
  favourite: boolean;
  tags: string[];
  /** How far it was read there, 0 to 100. */
  percent: number | null;
  /** The text that the other program kept, as markup; null where it kept an address alone. */
  html: string | null;
  highlights: ImportHighlight[];
}

export interface ImportHighlight {
  quote: string;
  /** Empty where there is none. */
  note: string;
}

/** Why a row of a file is no article. */
export type SkipReason = 'no-address' | 'not-web' | 'feed' | 'unreadable' | 'too-large';

/** One row of a file: an article, or why it is none. `name` is what the person will know it by. */
export type ImportRow = { item: ImportItem } | { skipped: SkipReason; name: string };

/** What a format knows of a row; everything but the address may be missing. */
export type RawItem = Partial<Omit<ImportItem, 'url'>> & { url: string | null | undefined };

/** Longest title, name or tag that is taken whole, in UTF-16 units. */
const LONGEST_LINE = 2_000;
const LONGEST_ADDRESS = 8_000;
/** Longest markup, as long as extraction agrees to read. */
const LONGEST_TEXT = 20_000_000;
const MOST_TAGS = 200;
const MOST_HIGHLIGHTS = 5_000;

/** A row from what a format knows of it: bounded, trimmed, and skipped where it has no address of the web. */
export function rowFrom(raw: RawItem): ImportRow {
  const address = raw.url?.trim() ?? '';
  const name = line(raw.title) ?? address.slice(0, LONGEST_LINE);
  if (!address) return { skipped: 'no-address', name };
  const url = address.length > LONGEST_ADDRESS ? null : URL.parse(address);
  if (!url || !isWeb(url)) return { skipped: 'not-web', name: name || address.slice(0, LONGEST_LINE) };
  if ((raw.html?.length ?? 0) > LONGEST_TEXT) return { skipped: 'too-large', name };
  return {
    item: {
      url: url.href,
      // Programs that never learned a title write the address in its place.
      title: raw.title?.trim() === address ? null : line(raw.title),
      byline: linesOf(raw.byline, 20),
      siteName: line(raw.siteName),
      lang: languageFrom(raw.lang),
      published: dayFrom(raw.published),
      savedAt: raw.savedAt ?? null,
      state: raw.state ?? 'unread',
      favourite: raw.favourite ?? false,
      tags: linesOf(raw.tags, MOST_TAGS),
      percent: raw.percent === null || raw.percent === undefined ? null : Math.min(100, Math.max(0, raw.percent)),
      html: raw.html?.trim() ? raw.html : null,
      highlights: (raw.highlights ?? [])
        .filter(({ quote }) => quote.trim())
        .slice(0, MOST_HIGHLIGHTS)
        .map(({ quote, note }) => ({ quote: quote.trim(), note: note.trim() })),
    },
  };
}

/**
 * A moment in milliseconds since 1970 from what programs write: seconds, milliseconds, ISO 8601 and its relatives.
 * Null for what is none, and for moments before the web.
 */
export function momentFrom(value: string | number | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  const moment = Number.isFinite(number) ? (number > 1e11 ? number : number * 1000) : Date.parse(dated(String(value)));
  const isSound = Number.isFinite(moment) && moment >= FIRST_MOMENT && moment < LAST_MOMENT;
  return isSound ? Math.round(moment) : null;
}

/** The web's first year, and a year that no clock of today shows. */
const FIRST_MOMENT = Date.UTC(1990, 0);
const LAST_MOMENT = Date.UTC(2100, 0);

/** "2024-03-01 10:20:30" is no ISO 8601, and "+0000" no offset that every browser reads; without an offset it is UTC. */
function dated(text: string): string {
  const [, day, time = '00:00:00', zone = 'Z'] =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?)?\s*$/.exec(text) ?? [];
  if (!day) return text;
  return `${day}T${time}${zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}

function line(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE) || null;
}

function linesOf(texts: string[] | undefined, most: number): string[] {
  return [...new Set((texts ?? []).flatMap((text) => line(text) ?? []))].slice(0, most);
}

function languageFrom(tag: string | null | undefined): string | null {
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    // Not a language tag: as good as none.
    return null;
  }
}

function dayFrom(value: string | null | undefined): string | null {
  const moment = momentFrom(value);
  return moment === null ? null : new Date(moment).toISOString();
}
