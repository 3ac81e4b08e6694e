import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/texts';
import type { Unreadable } from '@/utils/unreadable';
import type { ScreenActions } from './screen-state';
import { REMEDIES, unreadableTexts } from './unreadable-texts';

interface Props extends Pick<ScreenActions, 'onReadAnyway' | 'onSaveLink' | 'onRetry' | 'onCopyDetail' | 'onLibrary'> {
  why: Unreadable;
  canSaveLink: boolean;
  isSaved: boolean;
  detail?: string | undefined;
}

/** A page without a digest: why, in one plain sentence, and what can be done instead. */
export function UnreadablePage({ why, canSaveLink, isSaved, detail, ...on }: Props) {
  const first = useRef<HTMLDivElement>(null);
  // The first thing to do has the focus, as Read has it on an article.
  useEffect(() => first.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const [sentence, hint] = unreadableTexts(why);
  return (
    <section class="unreadable">
      <h1>{sentence}</h1>
      <p>{hint}</p>
      <div class="actions" ref={first}>
        {REMEDIES.anyway.has(why) && <Remedy label={t('readAnyway')} onClick={on.onReadAnyway} isPrimary />}
        {REMEDIES.retry.has(why) && <Remedy label={t('tryAgain')} onClick={on.onRetry} isPrimary />}
        {canSaveLink && <Remedy label={t('saveLink')} onClick={on.onSaveLink} isPressed={isSaved} />}
        <Remedy label={t('library')} onClick={on.onLibrary} />
      </div>
      {why === 'failed' && detail && (
        <details class="report">
          <summary>{t('details')}</summary>
          <pre dir="ltr">{detail}</pre>
          <button type="button" class="link" onClick={() => on.onCopyDetail(detail)}>
            {t('copyDetails')}
          </button>
        </details>
      )}
    </section>
  );
}

interface RemedyProps {
  label: string;
  isPrimary?: boolean;
  isPressed?: boolean;
  onClick(): void;
}

function Remedy({ label, isPrimary, isPressed, onClick }: RemedyProps) {
  return (
    <button type="button" class={isPrimary ? 'button primary' : 'button'} aria-pressed={isPressed} onClick={onClick}>
      {label}
    </button>
  );
}
