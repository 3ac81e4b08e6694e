import type { Article } from '@/utils/article/article';
import { t } from '@/utils/texts';

interface Props {
  article: Article;
  /** False in the first paint, which asks for nothing that has still to be worked out: the next page is such a field. */
  isWhole: boolean;
}

/** What stands below the text: where it comes from, and where it goes on. */
export function ArticleFoot({ article, isWhole }: Props) {
  const nextPage = isWhole && article.nextPage;
  if (article.credits.length === 0 && !nextPage) return null;
  return (
    <footer class="foot">
      {article.credits.map(({ text }) => (
        <p key={text} class="credit">
          {text}
        </p>
      ))}
      {nextPage && (
        <p>
          <a href={nextPage} target="_blank" rel="noopener noreferrer">
            {t('readerNextPage')}
          </a>
        </p>
      )}
    </footer>
  );
}
