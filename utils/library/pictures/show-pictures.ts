import type { ArticleId } from '@/utils/library/identity';
import { picturesOf } from '@/utils/library/pictures/pictures';

/** Shows what the library keeps of an article's pictures in its text, until the signal: nobody is asked for them. */
export async function showPictures(id: ArticleId, body: DocumentFragment, until: AbortSignal): Promise<void> {
  const kept = await picturesOf(id);
  if (until.aborted) return;
  const addresses: string[] = [];
  for (const image of body.querySelectorAll('img')) {
    const picture = kept.get(image.getAttribute('src') ?? '');
    if (!picture) continue;
    image.src = URL.createObjectURL(picture);
    addresses.push(image.src);
  }
  until.addEventListener('abort', () => {
    for (const address of addresses) URL.revokeObjectURL(address);
  });
}
