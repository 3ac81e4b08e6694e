import { nameOf, siteOf } from '@/utils/library/saved-article';
import type { FacetEntry, MetaRecord, SortKeys } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';

/** Read times that people choose by. */
export type LengthClass = 'short' | 'medium' | 'long';

/** "Under 5 minutes", in seconds. */
const SHORT_BELOW = 5 * 60;
const LONG_FROM = 15 * 60;
/** A link's read time is not known: it stands last, however the list is turned. JSON has no infinity. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;
/** Sort keys are beginnings: longer ones only weigh on each index. */
const LONGEST_KEY = 80;

/** What a record without its keys is; the keys follow from the rest. */
export type Unkeyed = Omit<MetaRecord, 'keys' | 'facets'>;

/** The record with what the lists' indexes know it by. Whatever puts a record calls this last. */
export function withKeys(record: Unkeyed): MetaRecord {
  return { ...record, keys: sortKeys(record), facets: facetsOf(record) };
}

/** What a tag is compared by: "River" and "river " are one. */
export function tagKey(tag: string): string {
  return fold(tag).trim();
}

/** What a site is known by: its host as people say it. */
export function siteKey(url: string): string {
  return (URL.parse(url)?.hostname ?? '').replace(/^(?:www|m|amp)\./, '');
}

function sortKeys(record: Unkeyed): SortKeys {
  const { seconds, place } = record;
  return {
    title: fold(nameOf(record)).slice(0, LONGEST_KEY),
    site: fold(siteOf(record)).slice(0, LONGEST_KEY),
    shortest: seconds ?? UNKNOWN,
    longest: seconds === null ? UNKNOWN : -seconds,
    progress: place?.percent ?? 0,
  };
}

function facetsOf(record: Unkeyed): FacetEntry[] {
  const entry = (kind: FacetEntry[0], value = ''): FacetEntry => [kind, value, record.savedAt, record.added];
  const length = lengthOf(record.seconds);
  const tags = new Set(record.tags.map(tagKey));
  return [
    entry('site', siteKey(record.url)),
    entry('kind', record.kind),
    ...[...tags].map((tag) => entry('tag', tag)),
    ...(length ? [entry('length', length)] : []),
    ...(record.favourite ? [entry('favourite')] : []),
    ...(record.highlights > 0 ? [entry('highlighted')] : []),
    ...(record.stub ? [entry('stub')] : []),
    ...(record.twin ? [entry('twin')] : []),
    ...(record.missed && record.kind === 'link' ? [entry('missed')] : []),
  ];
}

/** Null for a link. */
export function lengthOf(seconds: number | null): LengthClass | null {
  if (seconds === null) return null;
  if (seconds < SHORT_BELOW) return 'short';
  return seconds < LONG_FROM ? 'medium' : 'long';
}
