import type { ArticleId } from '@/utils/library/identity';
import type { PictureUse, SharedPicture } from '@/utils/library/pictures/shared-pictures';

/** Which pictures an article shows, as it is told to other devices. */
export interface SharedUses {
  id: ArticleId;
  pictures: PictureUse[];
}

/** The kept pictures on this device, as a sync sees them. */
export interface PicturesHere {
  /** What an article shows that was kept somewhere; null where it is not in the library. */
  uses(article: ArticleId): Promise<PictureUse[] | null>;
  /** Every article that shows some. */
  articles(): Promise<ArticleId[]>;
  /** The articles of the library that show these. */
  users(hashes: readonly string[]): Promise<{ hash: string; article: ArticleId }[]>;
  /** Those of these pictures that are here, by name. */
  kept(hashes: readonly string[]): Promise<string[]>;
  /** Those of these pictures that are here. */
  read(hashes: readonly string[]): Promise<SharedPicture[]>;
  /** Keeps for an article what came; where another picture is kept for an address, both devices choose the same. */
  join(article: ArticleId, uses: readonly (PictureUse & { picture?: SharedPicture })[]): Promise<void>;
}

/** What two devices say of one article's pictures: of each address one, the same whichever way round. */
export function mergedUses(one: SharedUses, other: SharedUses): SharedUses {
  const byUrl = new Map(one.pictures.map((use) => [use.url, use.hash]));
  for (const { url, hash } of other.pictures) if (hash > (byUrl.get(url) ?? '')) byUrl.set(url, hash);
  return usesOf(
    one.id,
    [...byUrl].map(([url, hash]) => ({ url, hash })),
  );
}

/** In the form that is compared and sent: in order. */
export function usesOf(id: ArticleId, uses: readonly PictureUse[]): SharedUses {
  const pictures = uses.map(({ url, hash }) => ({ url, hash })).sort((a, b) => (a.url < b.url ? -1 : 1));
  return { id, pictures };
}
