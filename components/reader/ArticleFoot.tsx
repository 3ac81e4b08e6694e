import { useRef, useState } from 'preact/hooks';
import { linkTo } from '@/components/controls/link-to';
import type { Article } from '@/utils/article/article';
import { pageNumberOf } from '@/utils/article/metadata/page-number';
import { t } from '@/utils/texts';

interface Props {
  article: Article;
  /** False in the first paint, which asks for nothing that has still to be worked out: the next page is such a field. */
  isWhole: boolean;
  /** See `ReaderOptions`. */
  onNextPage: (() => Promise<boolean>) | undefined;
}

/** What stands below the text: where it comes from, and where it goes on. */
export function ArticleFoot({ article, isWhole, onNextPage }: Props) {
  const nextPage = isWhole && article.nextPage ? linkTo(article.nextPage).href : undefined;
  if (article.credits.length === 0 && !nextPage) return null;
  return (
    <footer class="foot">
      {article.credits.map(({ text }) => (
        <p key={text} class="credit">
          {text}
        </p>
      ))}
      {nextPage && <NextPage address={nextPage} onFollow={onNextPage} />}
    </footer>
  );
}

/** Reads on in the view where that can be done; else, and in a new tab or window, it is a link like any other. */
function NextPage({ address, onFollow }: { address: string; onFollow: Props['onNextPage'] }) {
  const [state, setState] = useState<'busy' | 'failed' | undefined>();
  const isAsked = useRef(false);
  const number = pageNumberOf(address);
  const follow = async (event: MouseEvent) => {
    if (!onFollow || state === 'failed' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (isAsked.current) return;
    isAsked.current = true;
    setState('busy');
    const isFollowed = await onFollow().catch((error: unknown) => {
      console.warn(error);
      return false;
    });
    if (!isFollowed) setState('failed');
  };
  return (
    <p class="next-page">
      <a href={address} target="_blank" rel="noopener noreferrer" onClick={follow}>
        {number === null ? t('readerNextPage') : t('readerNextPageNumber', number)}
      </a>
      <span role="status">
        {state === 'busy' && t('readerNextPageBusy')}
        {state === 'failed' && t('readerNextPageFailed')}
      </span>
    </p>
  );
}
