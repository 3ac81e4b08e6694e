import type { Evidence } from '@/utils/digest/digest';
import { t } from '@/utils/texts';
import { excerpt } from './excerpt';
import { type TextPlace, type Writing, writingOf } from './text-place';

interface Props extends Writing {
  evidence: Evidence;
  /** Left out where there is no text to go to. */
  onGoTo?: ((place: TextPlace) => void) | undefined;
}

/** The place that makes a source one: the sentence with its cue marked, a way into the text where it stands there. */
export function EvidenceQuote({ evidence, onGoTo, ...writing }: Props) {
  const shown = <Quotation evidence={evidence} />;
  if (evidence.where === 'byline' || evidence.where === 'meta') {
    return (
      <p class="digest-evidence">
        <span class="digest-where">{t(evidence.where === 'byline' ? 'inTheByline' : 'inThePageData')}</span>
        <span {...writingOf(writing)}>{shown}</span>
      </p>
    );
  }
  if (!onGoTo) {
    return (
      <p class="digest-evidence" {...writingOf(writing)}>
        {shown}
      </p>
    );
  }
  return (
    <button
      type="button"
      class="digest-evidence"
      title={t('showInText')}
      {...writingOf(writing)}
      onClick={() => onGoTo(placeOf(evidence))}
    >
      {shown}
    </button>
  );
}

function Quotation({ evidence }: { evidence: Evidence }) {
  const part = excerpt(evidence.text, evidence.cue);
  return (
    <q class="digest-quote">
      {part.cutBefore && '…'}
      {part.before}
      {part.cue && <mark>{part.cue}</mark>}
      {part.after}
      {part.cutAfter && '…'}
    </q>
  );
}

/** A caption or credit stands outside the paragraphs: it is found by its text alone. */
function placeOf(evidence: Evidence): TextPlace {
  return evidence.paragraph === undefined
    ? { text: evidence.text }
    : { text: evidence.text, paragraph: evidence.paragraph };
}
