import { createHash } from 'node:crypto';
import type { ArticleId } from '@/utils/library/identity';
import type { PictureUse, SharedPicture } from '@/utils/library/pictures/shared-pictures';
import type { PicturesHere } from '@/utils/sync/pictures';
import type { MemoryReplica } from './memory-replica';

/** A picture made of its name: the same on every device. */
export function pictureOf(name: string): SharedPicture {
  const bytes = Buffer.from(`picture ${name}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { hash, width: 4, height: 3, type: 'image/jpeg', data: bytes.toString('base64') };
}

/** The kept pictures of a device in memory. */
export class MemoryPictures implements PicturesHere {
  readonly #uses = new Map<ArticleId, Map<string, string>>();
  readonly #images = new Map<string, SharedPicture>();

  constructor(readonly replica: MemoryReplica) {}

  uses = async (article: ArticleId) => {
    if (!this.replica.has(article)) return null;
    return [...(this.#uses.get(article) ?? [])].map(([url, hash]) => ({ url, hash }));
  };
  articles = async () => [...this.#uses.keys()];
  users = async (hashes: readonly string[]) =>
    [...this.#uses].flatMap(([article, uses]) =>
      [...uses.values()]
        .filter((hash) => hashes.includes(hash) && this.replica.has(article))
        .map((hash) => ({ hash, article })),
    );
  kept = async (hashes: readonly string[]) => hashes.filter((hash) => this.#images.has(hash));
  read = async (hashes: readonly string[]) => hashes.flatMap((hash) => this.#images.get(hash) ?? []);

  async join(article: ArticleId, uses: readonly (PictureUse & { picture?: SharedPicture })[]): Promise<void> {
    if (!this.replica.has(article)) return;
    for (const { url, hash, picture } of uses) this.#put(article, url, hash, picture);
  }

  /** What the device itself fetched for an article; a change of the article's. */
  keep(article: ArticleId, url: string, picture: SharedPicture): void {
    if (this.#uses.get(article)?.has(url)) return;
    this.#put(article, url, picture.hash, picture);
    this.replica.touch(article);
  }

  #put(article: ArticleId, url: string, hash: string, picture: SharedPicture | undefined): void {
    const all = this.#uses.get(article) ?? new Map<string, string>();
    this.#uses.set(article, all);
    if ((all.get(url) ?? '') > hash) return;
    if (picture) this.#images.set(hash, picture);
    all.set(url, hash);
  }
}
