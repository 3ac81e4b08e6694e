import type { Article } from '@/utils/article/article';
import { t } from '@/utils/texts';

/** What stands below the text: where it comes from, and where it goes on. */
export function ArticleFoot({ article }: { article: Article }) {
  if (article.credits.length === 0 && !article.nextPage) return null;
  return (
    <footer class="foot">
      {article.credits.map(({ text }) => (
        <p key={text} class="credit">
          {text}
        </p>
      ))}
      {article.nextPage && (
        <p>
          <a href={article.nextPage} target="_blank" rel="noopener noreferrer">
            {t('readerNextPage')}
          </a>
        </p>
      )}
    </footer>
  );
}
