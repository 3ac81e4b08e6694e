import type { Source } from '@/utils/digest/digest';
import { t } from '@/utils/texts';
import { DigestGroup } from './DigestGroup';
import { DisclosureRow } from './DisclosureRow';
import { EvidenceQuote } from './EvidenceQuote';
import { kindsOf } from './kinds';
import type { TextPlace, Writing } from './text-place';

interface Props extends Writing {
  sources: readonly Source[];
  /** What the article rests on, in one line. */
  picture?: string | undefined;
  onGoTo(place: TextPlace): void;
  /** Puts the sources on the clipboard; without it nothing is offered. */
  onCopy?: (() => void) | undefined;
  copied?: boolean | undefined;
}

/** What the article rests on: every name in sight, each opens to the places that say so. */
export function SourcesList({ sources, picture, onGoTo, onCopy, copied, ...writing }: Props) {
  if (sources.length === 0) {
    return (
      <DigestGroup name={t('sources')}>
        <p class="digest-none">{t('sourcesNone')}</p>
      </DigestGroup>
    );
  }
  return (
    <DigestGroup name={t('sources')} note={picture}>
      <ul class="digest-rows">
        {sources.map((source) => (
          <DisclosureRow key={source.name} name={source.name} note={kindsOf(source)}>
            {source.evidence.map((evidence, index) => (
              // Two pieces of evidence may be equal word for word; the list never changes its order.
              <EvidenceQuote key={`${index} ${evidence.text}`} evidence={evidence} onGoTo={onGoTo} {...writing} />
            ))}
          </DisclosureRow>
        ))}
      </ul>
      {onCopy && (
        <button type="button" class="digest-quiet" onClick={onCopy}>
          {t(copied ? 'copiedSources' : 'copySources')}
        </button>
      )}
    </DigestGroup>
  );
}
