import { useState } from 'preact/hooks';
import { t } from '@/utils/texts';

/** Says that the page has become another one under the view, which still shows what it showed. */
export function MovedNotice({ onReread }: { onReread: (() => void) | undefined }) {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div class="sheet notice" role="alert">
      <p>{t('readerMoved')}</p>
      {onReread && (
        <button type="button" onClick={() => onReread()}>
          {t('readerReread')}
        </button>
      )}
      <button type="button" onClick={() => setOpen(false)}>
        {t('readerReadOn')}
      </button>
    </div>
  );
}
