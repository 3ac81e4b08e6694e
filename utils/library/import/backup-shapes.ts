import { isWeb } from '@/utils/library/address';
import type { BackupArticle, BackupRecord } from '@/utils/library/backup';
import { HIGHLIGHT_COLOURS } from '@/utils/library/highlight';
import { isArticle, isDigest } from '@/utils/library/shapes';
import { isBoolean, isCount, isNumber, list, oneOf, optional, orNull, record, type Shape, text } from '@/utils/shape';

/** A backup comes from a file, and a file from anywhere: what has not this shape and these sizes is not taken. */
const LINE = text(8_192);
const lineOrNull = orNull(LINE);
const SOME = 5_000;
const LARGEST_PICTURE = 20_000_000;
/** The last moment that a date of JavaScript can be. */
const LAST = 8_640_000_000_000_000;

const matching =
  (pattern: RegExp): Shape =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const id = matching(/^[0-9a-f]{32}$/);
const hash = matching(/^[0-9a-f]{64}$/);
const stamp = matching(/^\d{13}-\d{5}-[\w-]{1,64}$/);
const day = matching(/^\d{4,6}-\d\d-\d\d$/);
const moment: Shape = (value) => isNumber(value) && Math.abs(value as number) <= LAST;
const percent: Shape = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 100;
const address: Shape = (value) => {
  const url = LINE(value) ? URL.parse(value as string) : null;
  return url !== null && (isWeb(url) || url.protocol === 'file:');
};

/** An object of any names, each value of a shape. */
const map =
  (shape: Shape, most: number): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= most &&
    Object.entries(value).every(([name, one]) => LINE(name) && shape(one));

const meta: Record<keyof BackupArticle['article'], Shape> = {
  id,
  kind: oneOf('article', 'link'),
  url: address,
  addresses: list(LINE, 200),
  title: lineOrNull,
  byline: list(LINE, SOME),
  siteName: lineOrNull,
  lang: orNull(text(64)),
  dir: orNull(oneOf('ltr', 'rtl')),
  published: orNull(text(64)),
  type: orNull(oneOf('article', 'live-blog', 'list', 'forum', 'documentation', 'product', 'other', 'none')),
  free: orNull(isBoolean),
  seconds: orNull(isNumber),
  words: orNull(isCount),
  sources: isCount,
  savedAt: moment,
  firstSavedAt: moment,
  state: oneOf('unread', 'reading', 'read', 'archived'),
  favourite: isBoolean,
  tags: list(text(100), SOME),
  place: orNull(record({ paragraph: isCount, percent })),
  readAt: orNull(moment),
  stub: isBoolean,
  twin: orNull(id),
  version: orNull(hash),
  times: record(
    Object.fromEntries(['content', 'saved', 'state', 'favourite', 'place'].map((name) => [name, optional(stamp)])),
  ),
  furthest: percent,
  apart: list(id, SOME),
  tagTimes: map(record({ at: stamp, removed: isBoolean }), SOME),
};

const highlight = record({
  id,
  quote: text(200_000),
  prefix: text(200),
  suffix: text(200),
  paragraph: isCount,
  start: isCount,
  end: isCount,
  colour: oneOf(...HIGHLIGHT_COLOURS),
  note: text(20_000),
  created: moment,
  changed: moment,
  times: record(Object.fromEntries(['anchor', 'colour', 'note'].map((name) => [name, optional(stamp)]))),
});

const amount = { articles: isCount, seconds: isCount };

const SHAPES: readonly Shape[] = [
  record({
    article: record(meta),
    highlights: list(highlight, SOME),
    pictures: list(record({ url: LINE, hash }), SOME),
    texts: list(record({ version: hash, savedAt: moment, article: isArticle, digest: isDigest }), 1_000),
  }),
  record({ reading: record({ day, device: text(64), ...amount, sites: map(record(amount), SOME) }) }),
  record({
    picture: record({
      hash,
      bytes: isCount,
      width: isCount,
      height: isCount,
      type: oneOf('image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif'),
      data: text(LARGEST_PICTURE),
    }),
  }),
  record({ removed: record({ id, at: stamp, removedAt: moment }) }),
  record({ removedHighlight: record({ id, article: id, at: stamp, removedAt: moment }) }),
];

/** Is this a record of a backup, by shape and by size? */
export function isBackupRecord(value: unknown): value is BackupRecord {
  return SHAPES.some((shape) => shape(value));
}
