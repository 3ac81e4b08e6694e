import type { BackupArticle } from '@/utils/library/backup';
import type { Stamp } from '@/utils/library/clock';
import type { Unkeyed } from '@/utils/library/facets';
import { mergedTags } from '@/utils/library/merged-parts';
import type { MetaRecord, StampedField } from '@/utils/library/schema';
import { STAMPED_FIELDS } from '@/utils/library/stamped-fields';

/** What each stamp is about, with what a device works out from the text and sends to no other. */
const FIELDS = {
  ...STAMPED_FIELDS,
  content: [...STAMPED_FIELDS.content, 'bands'],
  place: ['place', 'readAt'],
} as const satisfies Record<StampedField, readonly (keyof Unkeyed)[]>;

/**
 * Two records of one article as one: of each field the later edit. Tags and highlights are merged as by a sync
 * (`merged-parts.ts`), the rest is not: a backup is no equal that has to come to the same, so what is here stays where
 * stamps are equal, a later reading place counts although it is less far, and what this device alone knows is kept.
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

/** The latest stamp in an article of a backup; null where it has none. */
export function latestOf({ article, highlights }: BackupArticle): Stamp | null {
  const stamps = [
    ...Object.values(article.times),
    ...Object.values(article.tagTimes).map(({ at }) => at),
    ...highlights.flatMap(({ times }) => Object.values(times)),
  ].filter((stamp) => stamp !== undefined);
  return stamps.sort().at(-1) ?? null;
}
