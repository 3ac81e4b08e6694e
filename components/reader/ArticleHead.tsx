import { articleDate } from '@/components/controls/article-date';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/texts';

interface Props {
  article: Article;
  /** How long it takes, in seconds; undefined until it has been counted. */
  seconds: number | undefined;
}

/** What stands above the text: where, when and how long, then the title and who wrote it. */
export function ArticleHead({ article, seconds }: Props) {
  const where = article.siteName ?? hostOf(article.url);
  const date = articleDate(article.published);
  return (
    <header class="head">
      <p class="where">
        {where && <a href={article.url}>{<bdi>{where}</bdi>}</a>}
        {date && <time dateTime={article.published ?? undefined}>{date}</time>}
        {/* Always there, so that the line keeps its height when the figure comes after the first paint. */}
        <span class="minutes">{seconds === undefined ? '\u00a0' : t('minutes', minutesOf(seconds))}</span>
      </p>
      <h1 class="title" dir="auto">
        {article.title ?? t('readerUntitled')}
      </h1>
      {article.byline.length > 0 && <p class="byline">{t('readerByline', listOf(article.byline, article.lang))}</p>}
    </header>
  );
}

/** Whole minutes to read, never less than one. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

function listOf(names: readonly string[], lang: string | null): string {
  return new Intl.ListFormat(lang ?? 'en', { style: 'short', type: 'unit' }).format(names);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
