import { isBackupRecord } from '@/utils/library/import/backup-shapes';
import type { SharedPicture } from '@/utils/library/pictures/shared-pictures';
import { isArticle, isDigest } from '@/utils/library/shapes';
import type { SharedText, WholeRecord } from '@/utils/library/whole';
import { isCount, isNumber, list, oneOf, record, type Shape, text as textOf } from '@/utils/shape';
import type { SharedUses } from '@/utils/sync/pictures';
import type { SharedSettings } from '@/utils/sync/settings';

const matching =
  (pattern: RegExp): Shape =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isId = matching(/^[0-9a-f]{32}$/);
const isHash = matching(/^[0-9a-f]{64}$/);
/** Up to the year 2200: a clock that is further off would hold every other device's there for ever. */
const isStamp = matching(/^(?:[0-6]\d{12}|7[01]\d{11})-\d{5}-[\w-]{1,64}$/);

const whole = record({
  id: isId,
  article: () => true,
  texts: (value) => Array.isArray(value) && value.length <= 1_000 && value.every(isHash),
  highlights: () => true,
  removedHighlights: (value) =>
    typeof value === 'object' && value !== null && Object.entries(value).every(([id, at]) => isId(id) && isStamp(at)),
  removed: (value) => value === null || isStamp(value),
});

/** Is this what another device says of an article? What comes from a server is judged like a file from anywhere. */
export function isWholeRecord(value: unknown): value is WholeRecord {
  if (!whole(value)) return false;
  const { id, article, highlights } = value as WholeRecord;
  if (article === null) return Array.isArray(highlights) && highlights.length === 0;
  const likeBackup = { article: { ...article, id, twin: null }, highlights, pictures: [], texts: [] };
  return isBackupRecord(likeBackup) && stampsOf(value as WholeRecord).every(isStamp);
}

const text = record({ id: isId, version: isHash, savedAt: isNumber, article: isArticle, digest: isDigest });

/** Whether what came from a server is a text as devices send it. */
export function isSharedText(value: unknown): value is SharedText {
  return text(value);
}

const uses = record({ id: isId, pictures: list(record({ url: textOf(8_192), hash: isHash }), 1_000) });

/** Whether it is an article's list of pictures. */
export function isSharedUses(value: unknown): value is SharedUses {
  return uses(value);
}

const picture = record({
  hash: isHash,
  width: isCount,
  height: isCount,
  type: oneOf('image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif'),
  data: textOf(20_000_000),
});

/** Whether it is the one that its name says is asked where it is read. */
export function isSharedPicture(value: unknown): value is SharedPicture {
  return picture(value);
}

/** Of what this version knows and of what a later one may: each is looked at again where it is set. */
const isSettingName = matching(/^(?:[a-z]{1,20}\.[A-Za-z]{1,40}|site \S{1,255})$/);
/** More is nobody's, in settings and in UTF-16 units each. */
const MOST_SETTINGS = 5_000;
const LONGEST_SETTING = 64_000;
const said = record({ value: (value) => JSON.stringify(value ?? null).length <= LONGEST_SETTING, at: isStamp });

/** Whether it is settings. */
export function isSharedSettings(value: unknown): value is SharedSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const all = Object.entries(value);
  return all.length <= MOST_SETTINGS && all.every(([name, one]) => isSettingName(name) && said(one));
}

function stampsOf({ article, highlights }: WholeRecord): unknown[] {
  return [
    ...Object.values(article?.times ?? {}),
    ...Object.values(article?.tagTimes ?? {}).map(({ at }) => at),
    ...highlights.flatMap(({ times }) => Object.values(times)),
  ];
}
