import type { BuiltInSummaryProblem, BuiltInSummaryView } from '@/utils/digest/built-in-view';
import { type TextKey, t, uiLanguage } from '@/utils/texts';
import { type Writing, writingOf } from './text-place';

interface Props extends Writing {
  view: BuiltInSummaryView;
  /** Called straight from the click: the browser wants one before it downloads a model. */
  onStart(): void;
  onStop(): void;
}

/** A summary by the browser's own model, below ours: asked for by a button, labelled, stoppable. */
export function BuiltInSummary({ view, onStart, onStop, ...writing }: Props) {
  const isBusy = view.is === 'loading' || view.is === 'writing';
  const text = view.is === 'writing' || view.is === 'written' ? view.text : '';
  return (
    <div class="digest-ai" aria-busy={isBusy}>
      {(view.is === 'offered' || view.is === 'failed') && (
        <button type="button" class="digest-quiet" onClick={onStart}>
          {t('aiOffer')}
        </button>
      )}
      {view.is === 'offered' && view.download && <p class="digest-group-note">{t('aiOfferDownload')}</p>}
      <p class="digest-group-note" role="status">
        {statusOf(view)}
      </p>
      {view.is === 'loading' && view.share !== undefined && (
        <progress value={view.share} max={1} aria-label={t('aiLoading')} />
      )}
      {text && (
        <p class="digest-ai-text" {...writingOf(writing)}>
          {text}
        </p>
      )}
      {text && <p class="digest-group-note">{t('aiLabel')}</p>}
      {isBusy && (
        <button type="button" class="digest-quiet" onClick={onStop}>
          {t('stop')}
        </button>
      )}
    </div>
  );
}

const PROBLEMS: Record<BuiltInSummaryProblem, TextKey | undefined> = {
  stopped: undefined,
  'too-long': 'aiTooLong',
  'not-allowed': 'aiNotAllowed',
  failed: 'aiFailed',
};

/** One line for everybody, read out when it changes; the share only in tens, or it would never be silent. */
function statusOf(view: BuiltInSummaryView): string {
  if (view.is === 'writing') return t('aiWriting');
  if (view.is === 'loading') {
    if (view.share === undefined) return t('aiLoading');
    const tens = Math.floor(view.share * 10) / 10;
    return t('aiLoadingShare', new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(tens));
  }
  const key = view.is === 'failed' ? PROBLEMS[view.problem] : undefined;
  return key ? t(key) : '';
}
