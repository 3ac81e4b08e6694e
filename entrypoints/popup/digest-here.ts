import { failed } from '@/utils/browser/article-reading';
import type { ArticleReading, PageReading } from '@/utils/browser/page-view';

/**
 * Digests in this page what is being read in the tab's. What digests is a large module: it comes and is made ready
 * while the other process extracts, on another core where there is one.
 */
export async function digestHere(reading: Promise<ArticleReading>): Promise<PageReading> {
  const digesting = import('@/utils/digest/digest-article');
  digesting.catch(() => undefined);
  const read = await reading;
  if ('problem' in read) return read;
  try {
    const { digest } = await digesting;
    return { article: read.article, digest: read.digest ?? digest(read.article) };
  } catch (error) {
    console.warn(error);
    return failed(error);
  }
}
