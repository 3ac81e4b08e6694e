import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import { read, type Tx, type WriteTx, write } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import { beginningWith } from '@/utils/library/key-range';
import type { ImageUseRecord } from '@/utils/library/schema';
import { pictureAddresses } from './addresses';

/** A picture as it is kept, and the address that an article shows it by. */
export interface KeptPicture {
  url: string;
  /** SHA-256 of the image. */
  hash: string;
  image: Blob;
  width: number;
  height: number;
}

export function usesIn(tx: Tx, article: ArticleId): Promise<ImageUseRecord[]> {
  return tx.objectStore('imageUses').getAll(beginningWith(article));
}

/** The addresses of an article's pictures that are not kept yet. */
export async function missingPictures(article: ArticleId): Promise<string[]> {
  return await read(
    async (tx) => {
      const record = await tx.objectStore('meta').get(article);
      const body = record?.version ? await tx.objectStore('body').get([article, record.version]) : undefined;
      if (!body) return [];
      const uses = await usesIn(tx, article);
      // Another device may have said which picture it is before that came.
      const images = await Promise.all(uses.map(({ hash }) => tx.objectStore('images').getKey(hash)));
      const kept = new Set(uses.filter((_, at) => images[at] !== undefined).map(({ url }) => url));
      return pictureAddresses(body.article.html).filter((url) => !kept.has(url));
    },
    ['meta', 'body', 'images', 'imageUses'],
  );
}

/** Keeps pictures of one article, each image once however many articles show it. */
export async function keepPictures(article: ArticleId, pictures: readonly KeptPicture[]): Promise<void> {
  const isKept = await write(
    async (tx) => {
      const record = await tx.objectStore('meta').get(article);
      if (!record) return false;
      const act = await begin(tx);
      // A change of the article's, as far as a sync looks for changes.
      await tx.objectStore('meta').put({ ...record, seq: act.seq });
      for (const { url, hash, image, width, height } of pictures) {
        if ((await tx.objectStore('images').getKey(hash)) === undefined) {
          await tx.objectStore('images').put({ hash, image, bytes: image.size, width, height });
          act.addImageBytes(image.size);
        }
        await tx.objectStore('imageUses').put({ article, url, hash });
      }
      await act.finish();
      return true;
    },
    ['meta', 'stats', 'facets', 'images', 'imageUses'],
  );
  if (isKept) announce({ what: 'edited', id: article });
}

/** An article's kept pictures by their addresses. */
export async function picturesOf(article: ArticleId): Promise<Map<string, Blob>> {
  return await read(
    async (tx) => {
      const uses = await usesIn(tx, article);
      const images = await Promise.all(uses.map(({ hash }) => tx.objectStore('images').get(hash)));
      return new Map(uses.flatMap(({ url }, at) => (images[at] ? [[url, images[at].image]] : [])));
    },
    ['images', 'imageUses'],
  );
}

/** Takes an article's pictures out, those that no other article shows. */
export async function dropPictures(tx: WriteTx, act: Act, article: ArticleId): Promise<void> {
  const uses = await usesIn(tx, article);
  await tx.objectStore('imageUses').delete(beginningWith(article));
  await dropUnshown(
    tx,
    act,
    uses.map(({ hash }) => hash),
  );
}

/** Takes those of these pictures out that no article shows. */
export async function dropUnshown(tx: WriteTx, act: Act, hashes: readonly string[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    if ((await tx.objectStore('imageUses').index('hash').count(hash)) > 0) continue;
    const image = await tx.objectStore('images').get(hash);
    if (!image) continue;
    act.addImageBytes(-image.bytes);
    await tx.objectStore('images').delete(hash);
  }
}

/** Gives one article's pictures to another that takes its texts over. */
export async function movePictures(tx: WriteTx, to: ArticleId, from: ArticleId): Promise<void> {
  const uses = await usesIn(tx, from);
  await tx.objectStore('imageUses').delete(beginningWith(from));
  for (const use of uses) void tx.objectStore('imageUses').put({ ...use, article: to });
}
