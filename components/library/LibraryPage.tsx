import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Highlight } from '@/utils/library/highlight';
import type { ArticleRow } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search/search';
import { type TextKey, t } from '@/utils/texts';
import { type HighlightFilter, type HighlightSource, HighlightsPart } from './HighlightsPart';
import { LibraryPanel } from './LibraryPanel';
import { StatisticsPart, type StatisticsSource } from './StatisticsPart';

/** The parts of the library's page, by what stands behind the "#" of its address. */
export const PARTS = ['articles', 'highlights', 'statistics'] as const;
export type Part = (typeof PARTS)[number];

/** What is read beside the list, and where it begins. */
export interface Reading {
  row: Pick<ArticleRow, 'id'>;
  find?: string;
  highlight?: Highlight;
}

interface Props extends Omit<ComponentProps<typeof LibraryPanel>, 'current' | 'onOpen' | 'onPage' | 'library'> {
  library: ComponentProps<typeof LibraryPanel>['library'] & HighlightSource & StatisticsSource;
  part: Part;
  reading: Reading | undefined;
  onRead(reading: Reading): void;
  /** Shows the article in a box of the page until the returned function is called. */
  show(place: HTMLElement, reading: Reading): () => void;
  onExportHighlights(filter: HighlightFilter): void;
}

const NAMES: Record<Part, TextKey> = {
  articles: 'partArticles',
  highlights: 'exportHighlights',
  statistics: 'partStatistics',
};

/** The whole library as a page: its parts, and an article beside them where there is room. */
export function LibraryPage({ part, reading, onRead, show, onExportHighlights, ...panel }: Props) {
  const { library, clock = Date.now } = panel;
  const open = (row: ArticleRow, hit: SearchHit | undefined) => {
    onRead({ row, ...(hit?.match ? { find: hit.query } : {}) });
    return true;
  };
  const parts = <Parts part={part} />;
  return (
    <div class={reading ? 'library-page reading' : 'library-page'}>
      <div class="library-column">
        {part === 'articles' ? (
          <LibraryPanel {...panel} current={reading?.row.id} onOpen={open}>
            {parts}
          </LibraryPanel>
        ) : (
          <main class="library">
            <h1 class="library-unseen">{t(NAMES[part])}</h1>
            <div class="library-head">{parts}</div>
            {part === 'highlights' ? (
              <HighlightsPart
                library={library}
                now={clock()}
                onOpen={(row, highlight) => onRead({ row, highlight })}
                onExport={onExportHighlights}
              />
            ) : (
              <StatisticsPart library={library} onOpen={(row) => onRead({ row })} />
            )}
          </main>
        )}
      </div>
      <Pane reading={reading} show={show} />
    </div>
  );
}

function Parts({ part }: { part: Part }) {
  return (
    <nav class="library-parts" aria-label={t('libraryParts')}>
      {PARTS.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
          {t(NAMES[one])}
        </a>
      ))}
    </nav>
  );
}

function Pane({ reading, show }: Pick<Props, 'reading' | 'show'>) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => (reading && place.current ? show(place.current, reading) : undefined), [reading, show]);
  return (
    <section class="library-pane" aria-label={t('libraryPane')} ref={place}>
      {!reading && <p class="library-pane-hint">{t('libraryPick')}</p>}
    </section>
  );
}
