import { sanitize } from '@/utils/article/sanitize';
import { textOnly } from '@/utils/article/write-article';
import type { BackupArticle } from '@/utils/library/backup';
import type { Content } from '@/utils/library/records';
import { contentOf } from '@/utils/library/saving';
import type { PendingRecord } from '@/utils/library/schema';
import { wordsIn } from '@/utils/library/search/weights';

/** A backup's article, its texts sanitised again and everything worked out that needs no database. */
export interface PreparedBackup {
  saved: BackupArticle;
  texts: (Content & { savedAt: number })[];
  /** The text that is shown; undefined for a link, or where the backup has it not. */
  shown: Content | undefined;
  words: PendingRecord;
}

/** Needs a DOM. */
export async function prepareBackup(saved: BackupArticle): Promise<PreparedBackup> {
  const texts: PreparedBackup['texts'] = [];
  let shown: Content | undefined;
  for (const { version, savedAt, article, digest } of saved.texts) {
    const safe = sanitize(article.html);
    // Markup that the sanitiser changes was never ours: then its blocks are taken from what is left.
    const { html, blocks } = safe === article.html ? article : textOnly(safe);
    const content = await contentOf({ ...article, html, blocks }, digest);
    texts.push({ ...content, savedAt });
    if (version === saved.article.version) shown = content;
  }
  const words = wordsIn(0, shown?.article ?? saved.article);
  return { saved, texts, shown, words };
}
