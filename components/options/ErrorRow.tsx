import { useState } from 'preact/hooks';
import { t } from '@/utils/texts';
import { Setting } from './Setting';

interface Props {
  /** How many errors are kept. */
  count: number;
  /** What is copied, word for word what is shown. */
  report: string;
  onCopy(report: string): Promise<void>;
  onForget(): void;
}

/** What went wrong in Lectern itself, for the person to look at and, if they want to, to report. */
export function ErrorRow({ count, report, onCopy, onForget }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Setting id="errors" name={t('errorsName')} what={t('errorsWhat')}>
      {count === 0 ? (
        <span>{t('optionsPartsNone')}</span>
      ) : (
        <>
          <span>{t('errorsNoted', count)}</span>
          <button type="button" class="button" onClick={() => void onCopy(report).then(() => setCopied(true))}>
            {t('copyDetails')}
          </button>
          <button type="button" class="button" onClick={onForget}>
            {t('errorsForget')}
          </button>
          <span role="status">{isCopied && t('detailsCopied')}</span>
          <details class="wide-control">
            <summary>{t('details')}</summary>
            <pre class="error-report" dir="ltr" lang="en">
              {report}
            </pre>
          </details>
        </>
      )}
    </Setting>
  );
}
