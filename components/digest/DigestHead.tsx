import { articleDate } from '@/components/controls/article-date';
import { writersOf } from '@/components/controls/writers';
import type { Article } from '@/utils/article/article';
import { t, uiLanguage } from '@/utils/texts';
import { writingOf } from './text-place';

interface Props {
  article: Pick<Article, 'url' | 'title' | 'siteName' | 'published' | 'byline' | 'lang' | 'dir'>;
}

/** Where and when, the title, who wrote it. What the page does not say takes no room. */
export function DigestHead({ article }: Props) {
  const site = article.siteName ?? URL.parse(article.url)?.hostname.replace(/^www\./, '');
  const date = articleDate(article.published);
  const writers = writersOf(article);
  return (
    <header class="head">
      <p class="where">
        {site && <bdi>{site}</bdi>}
        {site && date && ' · '}
        {date && <time dateTime={article.published ?? undefined}>{date}</time>}
      </p>
      <h1 {...writingOf(article)}>{article.title ?? t('readerUntitled')}</h1>
      {writers.length > 0 && (
        <p class="byline" dir="auto">
          {t('readerByline', new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(writers))}
        </p>
      )}
    </header>
  );
}
