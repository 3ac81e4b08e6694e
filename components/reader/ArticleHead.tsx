import { articleDate } from '@/components/controls/article-date';
import { linkTo } from '@/components/controls/link-to';
import { writersOf } from '@/components/controls/writers';
import type { Article } from '@/utils/article/article';
import { wholeMinutes } from '@/utils/digest/duration';
import { t, uiLanguage } from '@/utils/texts';

interface Props {
  article: Article;
  /** How long it takes, in seconds; undefined until it has been counted. */
  seconds: number | undefined;
  /** False in the first paint, which asks for no late field and formats no date: the first `Intl` costs tens of milliseconds. */
  isWhole: boolean;
}

/** What stands above the text: where, when and how long, then the title and who wrote it. */
export function ArticleHead({ article, ...known }: Props) {
  const writers = writersOf(article);
  return (
    <header class="head">
      <p class="where">
        <Where article={article} {...known} />
      </p>
      <h1 class="title" dir="auto">
        {article.title ?? t('readerUntitled')}
      </h1>
      {writers.length > 0 && (
        <p class="byline">
          {/* "By" is the interface's, which may run the other way. */}
          <bdi>{t('readerByline', writers.join(commaOf(article.lang)))}</bdi>
        </p>
      )}
    </header>
  );
}

function Where({ article, seconds, isWhole }: Props) {
  const where = article.siteName ?? hostOf(article.url);
  const date = isWhole && articleDate(article.published);
  const parts = [
    where && (
      <a {...linkTo(article.url)} target="_blank" rel="noopener noreferrer">
        <bdi>{where}</bdi>
      </a>
    ),
    // In the interface's language inside an article of another, which may run the other way.
    date && (
      <bdi lang={uiLanguage()}>
        <time dateTime={article.published ?? undefined}>{date}</time>
      </bdi>
    ),
    seconds !== undefined && <bdi lang={uiLanguage()}>{t('minutes', wholeMinutes(seconds))}</bdi>,
  ].filter(Boolean);
  // The line keeps its height until something is known.
  if (parts.length === 0) return <span>&nbsp;</span>;
  return parts.map((part, index) => [index > 0 && ' ', <span key={index}>{part}</span>]);
}

/** What stands between names. Not by `Intl.ListFormat`, for the first paint's sake. */
function commaOf(lang: string | null): string {
  if (/^(?:zh|ja)\b/.test(lang ?? '')) return '、';
  return /^(?:ar|fa|ur|ps|ckb|sd|ug)\b/.test(lang ?? '') ? '، ' : ', ';
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
