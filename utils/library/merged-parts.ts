import type { BackupHighlight } from '@/utils/library/backup';
import type { Stamp } from '@/utils/library/clock';
import { canonicalJson } from '@/utils/library/export/canonical-json';
import type { HighlightField, MetaRecord } from '@/utils/library/schema';
import { HIGHLIGHT_FIELDS } from '@/utils/library/stamped-fields';

/*
 * What two records of one article become one by, in the same way whoever meets: two devices (`utils/sync/merge.ts`), or a
 * device and a backup (`import/merge-backup.ts`). Whichever way round, and however often, it comes to the same.
 */

/** Two records of one highlight as one: of each field the later edit. */
export function mergedHighlight<Own extends BackupHighlight>(one: Own, other: Own): Own {
  const merged: Own = { ...one, times: {}, changed: Math.max(one.changed, other.changed) };
  for (const field of Object.keys(HIGHLIGHT_FIELDS) as HighlightField[]) {
    const names = HIGHLIGHT_FIELDS[field];
    const from = chosen(one, other, ({ times }) => times[field] ?? '', names);
    Object.assign(merged, picked(from, names));
    if (from.times[field] !== undefined) merged.times[field] = from.times[field];
  }
  return merged;
}

/** Is a highlight edited later than it was removed? Then it stays. */
export function outlives({ times }: Pick<BackupHighlight, 'times'>, removed: Stamp): boolean {
  return latest(times) > removed;
}

type Tagged = Pick<MetaRecord, 'tags' | 'tagTimes'>;

/** The tags of two records: of each the later word; of two words of one moment the tag stays. */
export function mergedTags(one: Tagged, other: Tagged): Tagged {
  const tagTimes = mergedMap(one.tagTimes, other.tagTimes, (a, b) => {
    const order = compare(a.at, b.at) || Number(b.removed) - Number(a.removed);
    return order >= 0 ? a : b;
  });
  const tags = [...new Set([...one.tags, ...other.tags, ...Object.keys(tagTimes)])];
  return { tags: tags.filter((tag) => !Object.hasOwn(tagTimes, tag) || !tagTimes[tag]?.removed), tagTimes };
}

/** The one of two that has the later key; where the keys are equal, whichever both sides would take. */
export function chosen<T extends object>(one: T, other: T, key: (value: T) => string, names: readonly (keyof T)[]): T {
  const order = compare(key(one), key(other));
  if (order !== 0) return order > 0 ? one : other;
  return compare(canonicalJson(picked(one, names)), canonicalJson(picked(other, names))) >= 0 ? one : other;
}

export function picked<T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
}

/** Two maps as one; `choose` decides about a name that both have. */
export function mergedMap<T>(
  one: Record<string, T>,
  other: Record<string, T>,
  choose: (a: T, b: T) => T,
): Record<string, T> {
  const all = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const former = all.get(name);
    all.set(name, former === undefined ? value : choose(former, value));
  }
  // Not by assignment: a tag may be called "__proto__".
  return Object.fromEntries(all);
}

/** The latest of a record's stamps; '' where it has none. */
export function latest(times: Partial<Record<string, Stamp>>): Stamp {
  return Object.values(times).reduce<Stamp>((last, stamp) => later(last, stamp ?? ''), '');
}

export function later(one: Stamp, other: Stamp): Stamp {
  return one > other ? one : other;
}

/** The order of code units, which is the same everywhere. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
