import type { ComponentChildren } from 'preact';
import type { SummarySentence } from '@/utils/digest/digest';
import { t } from '@/utils/texts';
import { DigestGroup } from './DigestGroup';
import { type TextPlace, type Writing, writingOf } from './text-place';

interface Props extends Writing {
  sentences: readonly SummarySentence[];
  onGoTo(place: TextPlace): void;
  /** What stands below the sentences: a summary by the browser's own model, where that can be asked for. */
  children?: ComponentChildren;
}

/** The article in a few of its own sentences, each a way to where it stands. */
export function SummaryList({ sentences, onGoTo, children, ...writing }: Props) {
  return (
    <DigestGroup name={t('summary')}>
      {sentences.length === 0 && <p class="digest-none">{t('summaryNone')}</p>}
      {sentences.length > 0 && (
        <ul class="digest-summary" {...writingOf(writing)}>
          {sentences.map((sentence) => (
            <li key={`${sentence.paragraph} ${sentence.text}`}>
              <button type="button" title={t('showInText')} onClick={() => onGoTo({ ...sentence })}>
                {sentence.text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </DigestGroup>
  );
}
