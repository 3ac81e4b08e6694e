import { fromBase64, toBase64 } from '@/utils/base64';
import { begin } from '@/utils/library/changing';
import { read, write } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import type { ImageRecord, ImageUseRecord } from '@/utils/library/schema';
import { dropUnshown, usesIn } from './pictures';

/** Which picture stands behind an address in an article. */
export type PictureUse = Omit<ImageUseRecord, 'article'>;

/** A kept picture as text: `data` is Base64. */
export type SharedPicture = Omit<ImageRecord, 'image' | 'bytes'> & { type: string; data: string };

/** Which pictures an article shows; null where it is not in the library. */
export async function sharedUses(article: ArticleId): Promise<PictureUse[] | null> {
  return await read(
    async (tx) => {
      if ((await tx.objectStore('meta').getKey(article)) === undefined) return null;
      return (await usesIn(tx, article)).map(({ url, hash }) => ({ url, hash }));
    },
    ['meta', 'imageUses'],
  );
}

/** Every article that shows kept pictures. */
export async function articlesWithPictures(): Promise<ArticleId[]> {
  const keys = await read((tx) => tx.objectStore('imageUses').getAllKeys(), ['imageUses']);
  return [...new Set(keys.map(([article]) => article))];
}

/** The articles of the library that show these pictures. */
export async function usersOf(hashes: readonly string[]): Promise<{ hash: string; article: ArticleId }[]> {
  return await read(
    async (tx) => {
      const index = tx.objectStore('imageUses').index('hash');
      const uses = (await Promise.all(hashes.map((hash) => index.getAll(hash)))).flat();
      const present = await Promise.all(uses.map(({ article }) => tx.objectStore('meta').getKey(article)));
      return uses.filter((_, at) => present[at] !== undefined).map(({ hash, article }) => ({ hash, article }));
    },
    ['meta', 'imageUses'],
  );
}

/** Those of these pictures that are here, by name. */
export async function keptOf(hashes: readonly string[]): Promise<string[]> {
  const keys = await read((tx) => Promise.all(hashes.map((hash) => tx.objectStore('images').getKey(hash))), ['images']);
  return keys.filter((key) => key !== undefined);
}

/** Those of these pictures that are here. */
export async function readPictures(hashes: readonly string[]): Promise<SharedPicture[]> {
  const found = await read((tx) => Promise.all(hashes.map((hash) => tx.objectStore('images').get(hash))), ['images']);
  return await Promise.all(
    found
      .filter((one) => one !== undefined)
      .map(async ({ hash, image, width, height }) => {
        return { hash, width, height, type: image.type, data: toBase64(new Uint8Array(await image.arrayBuffer())) };
      }),
  );
}

/**
 * Keeps pictures that came for an article. What is said to be behind an address may still be on its way: it is shown from
 * then on. Where two devices kept different pictures for one address the one with the later name stays, on both.
 */
export async function joinPictures(
  article: ArticleId,
  uses: readonly (PictureUse & { picture?: SharedPicture })[],
): Promise<void> {
  await write(
    async (tx) => {
      if ((await tx.objectStore('meta').getKey(article)) === undefined) return;
      const act = await begin(tx);
      const known = new Map((await usesIn(tx, article)).map((use) => [use.url, use.hash]));
      const replaced: string[] = [];
      for (const { url, hash, picture } of uses) {
        const former = known.get(url);
        if (former !== undefined && former > hash) continue;
        if (picture && (await tx.objectStore('images').getKey(hash)) === undefined) {
          const image = new Blob([fromBase64(picture.data)], picture);
          const { width, height } = picture;
          await tx.objectStore('images').put({ hash, image, bytes: image.size, width, height });
          act.addImageBytes(image.size);
        }
        if (former === hash) continue;
        await tx.objectStore('imageUses').put({ article, url, hash });
        if (former !== undefined) replaced.push(former);
      }
      await dropUnshown(tx, act, replaced);
      await act.finish();
    },
    ['meta', 'stats', 'facets', 'images', 'imageUses'],
  );
}
