import type { Article } from '@/utils/article/article';
import { listed } from '@/utils/article/write-article';
import type { Digest } from '@/utils/digest/digest';
import { digest } from '@/utils/digest/digest-article';
import { t, uiLanguage } from '@/utils/texts';
import { uiDirection } from '@/utils/ui-direction';

const SOURCE = { name: 'NOAA', url: 'https://tidesandcurrents.noaa.gov/' };

/** The article that the first page shows everything on, in the person's language, as if it stood at `url`. */
export function sampleArticle(url: string): Article {
  const lines = [t('optionsSampleOne'), t('optionsSampleTwo'), t('welcomeSource', SOURCE.name)].map(escaped);
  const html = lines.map((line) => `<p>${line.replace(SOURCE.name, `<a href="${SOURCE.url}">$&</a>`)}</p>`).join('');
  return {
    url,
    canonical: null,
    title: t('optionsSampleTitle'),
    byline: [],
    siteName: 'Lectern',
    lang: uiLanguage(),
    dir: uiDirection(),
    published: null,
    modified: null,
    section: null,
    tags: [],
    type: 'article',
    confidence: 1,
    free: null,
    leadImage: null,
    ...writtenOf(html),
    credits: [],
    declaredSeconds: null,
    nextPage: null,
    provenance: [],
  };
}

/** Its digest; with a summary, short as it is. */
export function sampleDigest(article: Article): Digest {
  return digest(article, { summariseAlways: true });
}

function writtenOf(markup: string) {
  const { html, blocks, captions, links, images } = listed(markup);
  return { html, blocks, captions, links, images };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
