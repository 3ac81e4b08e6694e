import type { Article } from '@/utils/article/article';
import { type Facts, webAddress } from './facts';
import { list } from './json-ld';
import { firstOf } from './meta-tags';

/** The picture that the page names as its own, for shares and listings. */
export function leadImageOf({ tags, node, base }: Facts): Article['leadImage'] {
  const told = firstOf(tags, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src');
  const url =
    webAddress(told, base) ?? list(node?.image).flatMap((one) => webAddress(pictureAddress(one), base) ?? [])[0];
  return url ? { url, alt: firstOf(tags, 'og:image:alt', 'twitter:image:alt') ?? '' } : null;
}

function pictureAddress(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const said = (value as { url?: unknown } | null)?.url;
  return typeof said === 'string' ? said : undefined;
}
