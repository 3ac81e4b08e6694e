import type { ComponentChildren } from 'preact';
import { type Digest, SUMMARY_LENGTHS, type SummaryLength, summaryAt } from '@/utils/digest/digest';
import { type TextKey, t } from '@/utils/texts';
import { DigestGroup } from './DigestGroup';
import { type TextPlace, type Writing, writingOf } from './text-place';

interface Props extends Writing {
  digest: Digest;
  length: SummaryLength;
  onLength(length: SummaryLength): void;
  onGoTo(place: TextPlace): void;
  /** What stands below the sentences: a summary by the browser's own model, where that can be asked for. */
  children?: ComponentChildren;
}

/** The article in a few of its own sentences, each a way to where it stands; how few, the person says. */
export function SummaryList({ digest, length, onLength, onGoTo, children, ...writing }: Props) {
  const sentences = summaryAt(digest, length);
  const hasChoice = summaryAt(digest, 'long').length > summaryAt(digest, 'short').length;
  return (
    <DigestGroup name={t('summary')} beside={hasChoice && <Lengths length={length} onLength={onLength} />}>
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

export const LENGTH_NAMES = {
  short: 'summaryShort',
  medium: 'summaryMedium',
  long: 'summaryLong',
} as const satisfies Record<SummaryLength, TextKey>;

function Lengths({ length, onLength }: Pick<Props, 'length' | 'onLength'>) {
  return (
    <fieldset class="digest-lengths" aria-label={t('summaryLength')}>
      {SUMMARY_LENGTHS.map((each) => (
        <button key={each} type="button" aria-pressed={each === length} onClick={() => onLength(each)}>
          {t(LENGTH_NAMES[each])}
        </button>
      ))}
    </fieldset>
  );
}
