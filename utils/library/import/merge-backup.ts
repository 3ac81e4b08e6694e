import type { BackupArticle } from '@/utils/library/backup';
import type { Stamp } from '@/utils/library/clock';
import type { Unkeyed } from '@/utils/library/facets';
import type { HighlightRecord, MetaRecord, StampedField } from '@/utils/library/schema';
import { HIGHLIGHT_FIELDS, STAMPED_FIELDS } from '@/utils/library/stamped-fields';

/** What each stamp is about, with what a device works out from the text and sends to no other. */
const FIELDS = {
  ...STAMPED_FIELDS,
  content: [...STAMPED_FIELDS.content, 'bands'],
  place: ['place', 'readAt'],
} as const satisfies Record<StampedField, readonly (keyof Unkeyed)[]>;

/**
 * Two records of one article as one: of each field the later edit, of each tag the later word. Not as sync merges two
 * (`utils/sync/merge.ts`): a backup is no equal that has to come to the same, so what is here stays where stamps are
 * equal, a later reading place counts although it is less far, and what this device alone knows is kept.
 */
export function mergedMeta(here: MetaRecord, other: Unkeyed): Unkeyed {
  const merged: Unkeyed = { ...here, times: { ...here.times } };
  for (const field of Object.keys(FIELDS) as StampedField[]) {
    const stamp = other.times[field];
    if (stamp === undefined || stamp <= (here.times[field] ?? '')) continue;
    // A text is never traded for a bare address.
    if (field === 'content' && other.version === null) continue;
    Object.assign(merged, Object.fromEntries(FIELDS[field].map((name) => [name, other[name]])));
    merged.times[field] = stamp;
  }
  return {
    ...merged,
    ...mergedTags(here, other),
    firstSavedAt: Math.min(here.firstSavedAt, other.firstSavedAt),
    furthest: Math.max(here.furthest, other.furthest),
    apart: [...new Set([...here.apart, ...other.apart])],
  };
}

/** Two records of one highlight as one. */
export function laterHighlight(here: HighlightRecord, other: HighlightRecord): HighlightRecord {
  const merged = { ...here, times: { ...here.times }, changed: Math.max(here.changed, other.changed) };
  for (const field of ['colour', 'note'] as const) {
    const at = other.times[field];
    if (at === undefined || at <= (here.times[field] ?? '')) continue;
    Object.assign(merged, Object.fromEntries(HIGHLIGHT_FIELDS[field].map((name) => [name, other[name]])));
    merged.times[field] = at;
  }
  return merged;
}

/** The latest stamp in an article of a backup; null where it has none. */
export function latestOf({ article, highlights }: BackupArticle): Stamp | null {
  const stamps = [
    ...Object.values(article.times),
    ...Object.values(article.tagTimes).map(({ at }) => at),
    ...highlights.flatMap(({ times }) => Object.values(times)),
  ].filter((stamp) => stamp !== undefined);
  return stamps.sort().at(-1) ?? null;
}

function mergedTags(here: MetaRecord, other: Unkeyed): Pick<Unkeyed, 'tags' | 'tagTimes'> {
  const tagTimes = { ...here.tagTimes };
  for (const [tag, time] of Object.entries(other.tagTimes)) {
    const own = Object.hasOwn(tagTimes, tag) ? tagTimes[tag] : undefined;
    if (!own || own.at < time.at) tagTimes[tag] = time;
  }
  const named = [...new Set([...here.tags, ...other.tags])];
  return { tags: named.filter((tag) => !Object.hasOwn(tagTimes, tag) || !tagTimes[tag]?.removed), tagTimes };
}
