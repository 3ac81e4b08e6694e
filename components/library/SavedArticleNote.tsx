import { useEffect, useRef } from 'preact/hooks';
import { ErrorsLink } from '@/components/controls/ErrorsLink';
import { linkTo } from '@/components/controls/link-to';
import { t, uiLanguage } from '@/utils/texts';
import { uiDirection } from '@/utils/ui-direction';

interface Props {
  /** The article's name; null where there is no such article. */
  name: string | null;
  /** What is to be said: why there is nothing to read; null where the article was only closed. */
  text: string | null;
  /** Address of the original. */
  url: string | null;
  /** Opens the article (again); left out where that cannot help. */
  onRead?: (() => void) | undefined;
}

/** The page of a saved article while its text is not shown: closed, missing, or only a link. */
export function SavedArticleNote({ name, text, url, onRead }: Props) {
  const read = useRef<HTMLButtonElement>(null);
  // The view has just given the focus back to a page that holds nothing else: Enter reads on.
  useEffect(() => read.current?.focus(), []);
  return (
    <main class="note" lang={uiLanguage()} dir={uiDirection()}>
      {name && <h1 dir="auto">{name}</h1>}
      {text && <p role="alert">{text}</p>}
      <div class="note-actions">
        {onRead && (
          <button type="button" class="filled" ref={read} onClick={onRead}>
            {t(text ? 'tryAgain' : 'read')}
          </button>
        )}
        {onRead && text && <ErrorsLink />}
        {url && (
          <a {...linkTo(url)} rel="noreferrer">
            {t('savedArticleOpenOriginal')}
          </a>
        )}
      </div>
    </main>
  );
}
