import { ErrorsLink } from '@/components/controls/ErrorsLink';
import type { LibraryProblem } from '@/utils/library/library-error';
import { t } from '@/utils/texts';
import { problemText } from './problem-text';

/** The shape of what comes, until it is there. */
export function LibrarySkeleton() {
  return (
    <div class="library-skeleton" aria-hidden="true">
      {['a', 'b', 'c', 'd', 'e'].map((key) => (
        <div key={key}>
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

/** Nothing saved yet: what this place is for and how something comes here. `shortcut` as this browser bound it. */
export function EmptyLibrary({ shortcut }: { shortcut: string | null }) {
  return (
    <div class="library-state">
      <p>{t('libraryEmpty')}</p>
      <p class="soft">{shortcut ? t('libraryHowToSaveKey', shortcut) : t('libraryHowToSave')}</p>
    </div>
  );
}

/** Nothing in this part of the library, or nothing found. */
export function NoneHere({ text }: { text: string }) {
  return <p class="library-state soft">{text}</p>;
}

/** The library did not open. */
export function LibraryFailed({ problem, onRetry }: { problem: LibraryProblem; onRetry(): void }) {
  return (
    <div class="library-state" role="alert">
      <p>{problemText(problem)}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('tryAgain')}
      </button>{' '}
      <ErrorsLink />
    </div>
  );
}
