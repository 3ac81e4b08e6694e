import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/texts';
import { ariaShortcut, Shortcut } from './Shortcut';

interface Props {
  readKeys?: string | undefined;
  isSaved: boolean;
  /** There is an article to save. */
  canSave: boolean;
  onRead(): void;
  onSave(): void;
  onLibrary(): void;
}

/** What to do with the article. Read has the focus from the first moment, so that Enter reads. */
export function ActionBar({ readKeys, isSaved, canSave, onRead, onSave, onLibrary }: Props) {
  const read = useRef<HTMLButtonElement>(null);
  useEffect(() => read.current?.focus({ preventScroll: true }), []);
  return (
    <div class="actions">
      <button
        type="button"
        class="button primary"
        ref={read}
        aria-keyshortcuts={ariaShortcut(readKeys)}
        onClick={onRead}
      >
        {t('read')}
        {readKeys && <Shortcut keys={readKeys} />}
      </button>
      <button type="button" class="button" aria-pressed={isSaved} disabled={!canSave} onClick={onSave}>
        {t('save')}
      </button>
      <button type="button" class="button" onClick={onLibrary}>
        {t('library')}
      </button>
    </div>
  );
}
