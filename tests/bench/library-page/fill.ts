import type { Digest } from '@/utils/digest/digest';
import { begin } from '@/utils/library/changing';
import { write } from '@/utils/library/database';
import { articleIdOf } from '@/utils/library/identity';
import { putRecord } from '@/utils/library/keeping';
import * as library from '@/utils/library/library';
import { newRecord, withContent } from '@/utils/library/records';
import { contentOf } from '@/utils/library/saving';
import { wordsIn } from '@/utils/library/search/weights';
import { articleOf } from './texts';

export const DIGEST: Digest = {
  lang: 'en',
  readTime: { seconds: 227, words: 900, wpm: 238 },
  sources: [],
  people: [],
  links: [],
  summary: [],
};
const BATCH = 50;

/** Fills the library up to `count` articles; many in one transaction, the index by the product's own code. */
export async function fill(from: number, count: number): Promise<void> {
  for (let at = from; at < count; at += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - at) }, (_, offset) => at + offset);
    const articles = await Promise.all(
      numbers.map(async (number) => {
        const article = articleOf(number);
        const id = await articleIdOf(article.url);
        return { article, id, words: wordsIn(0, article), content: await contentOf(article, DIGEST) };
      }),
    );
    await write(async (tx) => {
      for (const { article, id, words, content } of articles) {
        const act = await begin(tx);
        const record = withContent(newRecord(id, article.url, [article.url], act), content, act);
        const { version, bytes } = content;
        void tx.objectStore('body').put({ id, version, savedAt: act.now, article, digest: DIGEST, bytes });
        void tx.objectStore('pending').put({ ...words, doc: act.seq });
        await putRecord(tx, act, null, { ...record, versions: 1, bytes, doc: act.seq });
        await act.finish();
      }
    });
    await library.tidySearch();
  }
}
