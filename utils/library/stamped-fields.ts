import type { BackupHighlight } from '@/utils/library/backup';
import type { HighlightField, StampedField } from '@/utils/library/schema';
import type { SharedMeta } from '@/utils/library/whole';

/** What each stamp of an article is about, the reading place's apart: of two places the furthest counts. */
export const STAMPED_FIELDS = {
  content: [
    'kind',
    'url',
    'title',
    'byline',
    'siteName',
    'lang',
    'dir',
    'published',
    'type',
    'free',
    'seconds',
    'words',
    'sources',
    'version',
    'stub',
  ],
  saved: ['savedAt'],
  state: ['state'],
  favourite: ['favourite'],
} as const satisfies Record<Exclude<StampedField, 'place'>, readonly (keyof SharedMeta)[]>;

/** What each stamp of a highlight is about. */
export const HIGHLIGHT_FIELDS = {
  anchor: ['quote', 'prefix', 'suffix', 'paragraph', 'start', 'end', 'created'],
  colour: ['colour'],
  note: ['note'],
} as const satisfies Record<HighlightField, readonly (keyof BackupHighlight)[]>;
