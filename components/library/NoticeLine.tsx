import { useEffect, useState } from 'preact/hooks';
import { ErrorsLink } from '@/components/controls/ErrorsLink';
import { t } from '@/utils/texts';
import { CloseIcon } from './icons';
import { problemText } from './problem-text';
import type { Notice } from './use-acts';

interface Props {
  notice: Notice | undefined;
  onUndo(): void;
  onDismiss(): void;
}

/** How long the line stays, in milliseconds: time to read it, reach it by keyboard and press. It waits while in use. */
const STAY = 20_000;

/** What was just done and how to undo it, or what went wrong. Read out by itself; Ctrl+Z does the same. */
export function NoticeLine({ notice, onUndo, onDismiss }: Props) {
  const [isHeld, hold] = useState(false);
  const goes = notice?.kind === 'done' && !isHeld;
  // The notice itself counts: a second act starts the time anew.
  useEffect(() => {
    if (!goes || !notice) return;
    const timer = setTimeout(onDismiss, STAY);
    return () => clearTimeout(timer);
  }, [goes, notice, onDismiss]);
  return (
    <div
      class="library-notice"
      role="status"
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      {notice && (
        <div class="library-notice-line">
          {notice.kind === 'done' ? (
            <p>{notice.text}</p>
          ) : (
            <p class="whole">
              {problemText(notice.problem)} <ErrorsLink />
            </p>
          )}
          {notice.kind === 'done' && (
            <button type="button" aria-keyshortcuts="Control+Z" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
          <button type="button" class="library-close" aria-label={t('libraryDismiss')} onClick={onDismiss}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
