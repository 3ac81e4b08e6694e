import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import type { BackupHighlight, BackupMeta } from '@/utils/library/backup';
import type { Stamp } from '@/utils/library/clock';
import type { HighlightId } from '@/utils/library/highlight';
import type { ArticleId } from '@/utils/library/identity';

/** What of an article's record is the same on every device. A twin is what this one noticed. */
export type SharedMeta = Omit<BackupMeta, 'id' | 'twin'>;

/** All that a device says of an article to another, but for its texts. */
export interface WholeRecord {
  id: ArticleId;
  /** Null where it was removed. */
  article: SharedMeta | null;
  /** The content hashes of the texts that this device has. */
  texts: string[];
  highlights: BackupHighlight[];
  removedHighlights: Record<HighlightId, Stamp>;
  /** When it was removed; an edit that is later than this brings it back. */
  removed: Stamp | null;
}

/** One text of an article, which never changes. */
export interface SharedText {
  id: ArticleId;
  version: string;
  savedAt: number;
  article: Article;
  digest: Digest;
}
