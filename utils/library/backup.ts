import type {
  BodyRecord,
  HighlightRecord,
  ImageRecord,
  ImageUseRecord,
  MetaRecord,
  ReadingRecord,
  RemovedHighlightRecord,
  RemovedRecord,
} from '@/utils/library/schema';

/** Version of the backup's own form, in its first line. */
export const BACKUP_VERSION = 1;

/** What an article's record says that does not follow from the rest of the backup, nor belongs to one device. */
export type BackupMeta = Omit<
  MetaRecord,
  'seq' | 'added' | 'doc' | 'reworded' | 'missed' | 'keys' | 'facets' | 'bands' | 'versions' | 'highlights' | 'bytes'
>;
export type BackupText = Omit<BodyRecord, 'id' | 'bytes'>;
export type BackupHighlight = Omit<HighlightRecord, 'seq' | 'article'>;

/** An article with everything that is its own. */
export interface BackupArticle {
  article: BackupMeta;
  highlights: BackupHighlight[];
  pictures: Omit<ImageUseRecord, 'article'>[];
  texts: BackupText[];
}

/**
 * A line of a backup. A backup is JSON, `{"lectern":1,"articles":…,"records":[…]}`, with each record on a line of its
 * own and every object's names in order, so that it is written and read line by line and two backups of one library
 * are the same bytes. Articles come in the order of saving, which is all that is kept of their numbers.
 */
export type BackupRecord =
  | BackupArticle
  | { reading: ReadingRecord }
  /** `data` is Base64. */
  | { picture: Omit<ImageRecord, 'image'> & { type: string; data: string } }
  | { removed: Omit<RemovedRecord, 'seq' | 'kept' | 'highlights'> }
  | { removedHighlight: Omit<RemovedHighlightRecord, 'seq' | 'kept'> };

export function backupHead(articles: number): string {
  return `{"lectern":${BACKUP_VERSION},"articles":${articles},"records":[\n`;
}

export const BACKUP_FOOT = '\n]}\n';
