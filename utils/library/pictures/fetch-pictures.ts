import { isPublic } from '@/utils/library/fetching/reachable';
import { type ArticleId, sha256Of } from '@/utils/library/identity';
import { type KeptPicture, keepPictures, missingPictures } from './pictures';
import { shrink } from './shrink';

/** Milliseconds after which a picture counts as out of reach. */
const PATIENCE = 20_000;
/** Larger files are not read, in bytes. */
const LARGEST = 20_000_000;

/**
 * Fetches an article's pictures and keeps each in at most so many bytes; one that cannot be had stays where it is on the
 * web. Needs no DOM: it runs in the background too.
 */
export async function fetchPictures(article: ArticleId, most: number, load = download): Promise<void> {
  const kept: KeptPicture[] = [];
  for (const url of await missingPictures(article)) {
    const picture = isPublic(url) ? await load(url).catch(() => undefined) : undefined;
    const small = picture && (await shrink(picture, most));
    if (small) kept.push({ ...small, url, hash: await sha256Of(await small.image.arrayBuffer()) });
  }
  if (kept.length > 0) await keepPictures(article, kept);
}

/** Undefined where there is no picture to be had. */
async function download(url: string): Promise<Blob | undefined> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
  const isTooLarge = Number(response.headers.get('content-length')) > LARGEST;
  if (!response.ok || isTooLarge || !isPublic(response.url)) {
    await response.body?.cancel();
    return undefined;
  }
  const picture = await response.blob();
  return picture.size > LARGEST ? undefined : picture;
}
