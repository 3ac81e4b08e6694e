import type { Source, SourceTier } from '@/utils/digest/digest';
import { type TextKey, t } from '@/utils/texts';
import { DigestGroup } from './DigestGroup';
import { DisclosureRow } from './DisclosureRow';
import { EvidenceQuote } from './EvidenceQuote';
import { kindsOf } from './kinds';
import type { ListFormat } from './sources-as-text';
import type { TextPlace, Writing } from './text-place';

interface Props extends Writing {
  sources: readonly Source[];
  /** What the article rests on, in one line. */
  picture?: string | undefined;
  onGoTo(place: TextPlace): void;
  /** Puts the sources on the clipboard; without it nothing is offered. */
  onCopy?: ((format: ListFormat) => void) | undefined;
  /** What the clipboard holds of them. */
  copied?: ListFormat | undefined;
}

const TIERS = {
  outlet: 'tierOutlets',
  journal: 'tierStudies',
  institution: 'tierInstitutions',
  platform: 'tierPlatforms',
} as const satisfies Record<SourceTier, TextKey>;

/** What the article rests on: every name in sight, by what it is, each opens to the places that say so. */
export function SourcesList({ sources, picture, onGoTo, onCopy, copied, ...writing }: Props) {
  const rows = { onGoTo, ...writing };
  const tiers = Object.entries(TIERS).flatMap(([tier, name]) => {
    const own = sources.filter((source) => source.tier === tier);
    return own.length > 0 ? [{ name, own }] : [];
  });
  return (
    <DigestGroup name={t('sources')}>
      {picture && <p class="digest-picture">{picture}</p>}
      {sources.length === 0 && !picture && <p class="digest-none">{t('sourcesNone')}</p>}
      {sources.length > 0 && (
        <ul class="digest-rows">
          {tiers.map(({ name, own }) =>
            // One kind alone needs no heading.
            tiers.length === 1 ? (
              own.map((source) => <SourceRow key={source.name} source={source} {...rows} />)
            ) : (
              <li key={name}>
                <h3 class="digest-tier">{t(name)}</h3>
                <ul>
                  {own.map((source) => (
                    <SourceRow key={source.name} source={source} {...rows} />
                  ))}
                </ul>
              </li>
            ),
          )}
        </ul>
      )}
      {picture && onCopy && <CopyButtons onCopy={onCopy} copied={copied} />}
    </DigestGroup>
  );
}

type RowProps = Pick<Props, 'onGoTo'> & Writing & { source: Source };

function SourceRow({ source, ...rest }: RowProps) {
  return (
    <DisclosureRow name={source.name} note={kindsOf(source)}>
      {source.evidence.map((evidence, index) => (
        // Two pieces of evidence may be equal word for word; the list never changes its order.
        <EvidenceQuote key={`${index} ${evidence.text}`} evidence={evidence} {...rest} />
      ))}
    </DisclosureRow>
  );
}

const COPIES = { plain: 'copySources', markdown: 'copyMarkdown' } as const satisfies Record<ListFormat, TextKey>;

function CopyButtons({ onCopy, copied }: { onCopy(format: ListFormat): void; copied: ListFormat | undefined }) {
  return (
    <p class="digest-copies">
      {(['plain', 'markdown'] as const).map((format) => (
        <button key={format} type="button" class="digest-quiet" onClick={() => onCopy(format)}>
          {t(copied === format ? 'copied' : COPIES[format])}
        </button>
      ))}
    </p>
  );
}
