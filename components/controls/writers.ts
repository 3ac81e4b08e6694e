import type { Article } from '@/utils/article/article';

/** Who wrote it, to be shown under the title: the site, which stands above it, is not said again. */
export function writersOf({ byline, siteName, url }: Pick<Article, 'byline' | 'siteName' | 'url'>): string[] {
  const site = new Set([siteName ?? '', URL.parse(url)?.hostname.replace(/^www\./, '') ?? ''].map(plain));
  return byline.filter((name) => !site.has(plain(name)));
}

const plain = (name: string) => name.toLowerCase().replace(/\s/g, '');
