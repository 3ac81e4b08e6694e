import type { BackupHighlight } from '@/utils/library/backup';
import type { Stamp } from '@/utils/library/clock';
import { canonicalJson } from '@/utils/library/export/canonical-json';
import type { HighlightField } from '@/utils/library/schema';
import { HIGHLIGHT_FIELDS, STAMPED_FIELDS } from '@/utils/library/stamped-fields';
import type { SharedMeta, WholeRecord } from '@/utils/library/whole';

/**
 * What two devices say of one article as one. Of each field the later edit counts, of each tag the later word, of
 * reading places the furthest; highlights of both stay, each field of each for itself. Whichever way round and however
 * often devices meet, they come to the same. Null: nothing is known of it. Not as a backup is joined
 * (`utils/library/import/merge-backup.ts`): there what is here stays where stamps are equal, and the later place counts.
 */
export function merged(one: WholeRecord | null, other: WholeRecord): WholeRecord {
  if (!one) return settled(other);
  return settled({
    id: other.id,
    article: one.article && other.article ? mergedMeta(one.article, other.article) : (one.article ?? other.article),
    texts: [...one.texts, ...other.texts],
    highlights: mergedHighlights([...one.highlights, ...other.highlights]),
    removedHighlights: mergedMap(one.removedHighlights, other.removedHighlights, later),
    removed:
      one.removed === null || other.removed === null
        ? (one.removed ?? other.removed)
        : later(one.removed, other.removed),
  });
}

/**
 * The record in the form that is compared and sent: a removal that lost against a later edit is forgotten, and what was
 * removed leaves nothing but its moment. Lists are in order.
 */
export function settled(record: WholeRecord): WholeRecord {
  const { id, article, removed } = record;
  if (!article || (removed !== null && lastEditOf(record) <= removed)) {
    return { id, article: null, texts: [], highlights: [], removedHighlights: {}, removed };
  }
  const tombs = record.removedHighlights;
  const isAlive = ({ id, times }: BackupHighlight) => !Object.hasOwn(tombs, id) || latest(times) > (tombs[id] ?? '');
  const highlights = record.highlights.filter(isAlive).sort((a, b) => compare(a.id, b.id));
  const alive = new Set(highlights.map((highlight) => highlight.id));
  return {
    id,
    article: { ...article, tags: inOrder(article), addresses: unique(article.addresses), apart: unique(article.apart) },
    texts: unique(record.texts),
    highlights,
    removedHighlights: Object.fromEntries(Object.entries(tombs).filter(([highlight]) => !alive.has(highlight))),
    removed: null,
  };
}

/** The latest stamp in a record, of whatever kind; '' where it has none. */
export function lastStampOf(record: WholeRecord): Stamp {
  return later(lastEditOf(record), record.removed ?? '');
}

function lastEditOf({ article, highlights, removedHighlights }: WholeRecord): Stamp {
  const stamps = [
    latest(article?.times ?? {}),
    ...Object.values(article?.tagTimes ?? {}).map(({ at }) => at),
    ...highlights.map(({ times }) => latest(times)),
    ...Object.values(removedHighlights),
  ];
  return stamps.reduce(later, '');
}

function mergedMeta(one: SharedMeta, other: SharedMeta): SharedMeta {
  const merged: SharedMeta = { ...one, times: {} };
  for (const field of Object.keys(STAMPED_FIELDS) as (keyof typeof STAMPED_FIELDS)[]) {
    const names = STAMPED_FIELDS[field];
    // A text is never traded for a bare address.
    const hasText = (meta: SharedMeta) => (field === 'content' && meta.version !== null ? '1' : '0');
    const from = chosen(one, other, (meta) => hasText(meta) + (meta.times[field] ?? ''), names);
    Object.assign(merged, picked(from, names));
    if (from.times[field] !== undefined) merged.times[field] = from.times[field];
  }
  const place = later(one.times.place ?? '', other.times.place ?? '');
  if (place) merged.times.place = place;
  return {
    ...merged,
    place: chosen(one, other, ({ place }) => (place ? 'at' : '') + (place?.percent ?? 0).toFixed(6).padStart(12), [
      'place',
    ]).place,
    readAt: Math.max(one.readAt ?? -1, other.readAt ?? -1) < 0 ? null : Math.max(one.readAt ?? 0, other.readAt ?? 0),
    ...mergedTags(one, other),
    addresses: unique([...one.addresses, ...other.addresses]),
    firstSavedAt: Math.min(one.firstSavedAt, other.firstSavedAt),
    furthest: Math.max(one.furthest, other.furthest),
    apart: unique([...one.apart, ...other.apart]),
  };
}

/** The one of two that has the later key; where the keys are equal, whichever both devices would take. */
function chosen<T extends object>(one: T, other: T, key: (value: T) => string, names: readonly (keyof T)[]): T {
  const order = compare(key(one), key(other));
  if (order !== 0) return order > 0 ? one : other;
  return compare(canonicalJson(picked(one, names)), canonicalJson(picked(other, names))) >= 0 ? one : other;
}

function picked<T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
}

function mergedTags(one: SharedMeta, other: SharedMeta): Pick<SharedMeta, 'tags' | 'tagTimes'> {
  const tagTimes = mergedMap(one.tagTimes, other.tagTimes, (a, b) => {
    const order = compare(a.at, b.at) || Number(b.removed) - Number(a.removed);
    return order >= 0 ? a : b;
  });
  const tags = unique([...one.tags, ...other.tags, ...Object.keys(tagTimes)]);
  return { tags: tags.filter((tag) => !Object.hasOwn(tagTimes, tag) || !tagTimes[tag]?.removed), tagTimes };
}

/** As they were added; those that came without a moment stand first. */
function inOrder({ tags, tagTimes }: SharedMeta): string[] {
  const at = (tag: string) => (Object.hasOwn(tagTimes, tag) ? (tagTimes[tag]?.at ?? '') : '');
  return [...new Set(tags)].sort((a, b) => compare(at(a), at(b)) || compare(a, b));
}

function mergedHighlights(highlights: BackupHighlight[]): BackupHighlight[] {
  const byId = new Map<string, BackupHighlight>();
  for (const highlight of highlights) {
    const former = byId.get(highlight.id);
    byId.set(highlight.id, former ? mergedHighlight(former, highlight) : highlight);
  }
  return [...byId.values()];
}

function mergedHighlight(one: BackupHighlight, other: BackupHighlight): BackupHighlight {
  const merged: BackupHighlight = { ...one, times: {}, changed: Math.max(one.changed, other.changed) };
  for (const field of Object.keys(HIGHLIGHT_FIELDS) as HighlightField[]) {
    const names = HIGHLIGHT_FIELDS[field];
    const from = chosen(one, other, ({ times }) => times[field] ?? '', names);
    Object.assign(merged, picked(from, names));
    if (from.times[field] !== undefined) merged.times[field] = from.times[field];
  }
  return merged;
}

function mergedMap<T>(one: Record<string, T>, other: Record<string, T>, choose: (a: T, b: T) => T): Record<string, T> {
  const all = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const former = all.get(name);
    all.set(name, former === undefined ? value : choose(former, value));
  }
  // Not by assignment: a tag may be called "__proto__".
  return Object.fromEntries(all);
}

function latest(times: Partial<Record<string, Stamp>>): Stamp {
  return Object.values(times).reduce<Stamp>((last, stamp) => later(last, stamp ?? ''), '');
}

function later(one: Stamp, other: Stamp): Stamp {
  return one > other ? one : other;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compare);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
