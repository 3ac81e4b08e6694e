import type { Block } from '@/utils/article/article';
import { read } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import { beginningWith } from '@/utils/library/key-range';

/** One of the texts that were saved of an article. */
export interface Version {
  version: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Shown when the article is opened. */
  isShown: boolean;
  title: string | null;
  blocks: Block[];
}

/** Every text that is kept of an article, the one saved last first. */
export async function versionsOf(id: ArticleId): Promise<Version[]> {
  return await read(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    const bodies = await tx.objectStore('body').getAll(beginningWith(id));
    return bodies
      .sort((a, b) => b.savedAt - a.savedAt)
      .map(({ version, savedAt, article: { title, blocks } }) => {
        return { version, savedAt, isShown: version === record?.version, title, blocks };
      });
  });
}
