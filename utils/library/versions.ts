import type { Block } from '@/utils/article/article';
import { read, type WriteTx } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import { beginningWith } from '@/utils/library/key-range';
import type { BodyRecord } from '@/utils/library/schema';

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

/** Adds the texts that an article lacks, and answers them. */
export async function addTexts<Text extends Required<Omit<BodyRecord, 'id'>>>(
  tx: WriteTx,
  id: ArticleId,
  texts: readonly Text[],
): Promise<readonly Text[]> {
  const store = tx.objectStore('body');
  const known = await Promise.all(texts.map(({ version }) => store.getKey([id, version])));
  return putTexts(
    tx,
    id,
    texts.filter((_, at) => known[at] === undefined),
  );
}

/** The same where none of them is there. */
export function putTexts<Text extends Required<Omit<BodyRecord, 'id'>>>(
  tx: WriteTx,
  id: ArticleId,
  texts: readonly Text[],
): readonly Text[] {
  const store = tx.objectStore('body');
  for (const { version, savedAt, article, digest, bytes } of texts) {
    void store.put({ id, version, savedAt, article, digest, bytes });
  }
  return texts;
}
