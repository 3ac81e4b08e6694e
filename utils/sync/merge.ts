import type { BackupHighlight } from '@/utils/library/backup';
import type { Stamp } from '@/utils/library/clock';
import {
  chosen,
  compare,
  later,
  latest,
  mergedHighlight,
  mergedMap,
  mergedTags,
  outlives,
  picked,
} from '@/utils/library/merged-parts';
import { STAMPED_FIELDS } from '@/utils/library/stamped-fields';
import type { SharedMeta, WholeRecord } from '@/utils/library/whole';

/**
 * What two devices say of one article as one. Of each field the later edit counts, of each tag the later word, of
 * reading places the furthest; highlights of both stay, each field of each for itself. Whichever way round and however
 * often devices meet, they come to the same. Null: nothing is known of it. A backup's article is joined otherwise
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
  const isAlive = (one: BackupHighlight) => !Object.hasOwn(tombs, one.id) || outlives(one, tombs[one.id] ?? '');
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

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compare);
}
