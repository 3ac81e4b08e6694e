import { failed } from '@/utils/browser/article-reading';
import type { ArticleReading, PageReading } from '@/utils/browser/page-view';

/** In ms. Nobody does anything here before the digest is there; but all pages of the extension share this thread. */
const STRETCH = 100;

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
    const { digestInPieces } = await digesting;
    return { article: read.article, digest: read.digest ?? (await digestInPieces(read.article, STRETCH)) };
  } catch (error) {
    console.warn(error);
    return failed(error);
  }
}
