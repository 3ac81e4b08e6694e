import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Highlight } from '@/utils/library/highlight';
import type { ArticleRow } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search/search';
import type { Version } from '@/utils/library/versions';
import { type TextKey, t } from '@/utils/texts';
import { type HighlightFilter, type HighlightSource, HighlightsPart } from './HighlightsPart';
import { LibraryPanel } from './LibraryPanel';
import { SavedFacts } from './SavedFacts';
import { StatisticsPart, type StatisticsSource } from './StatisticsPart';
import { useColumnKeys } from './use-column-keys';
import { VersionChanges } from './VersionChanges';

/** The parts of the library's page, by what stands behind the "#" of its address. */
export const PARTS = ['articles', 'highlights', 'statistics'] as const;
export type Part = (typeof PARTS)[number];

/** What is read beside the list, and where it begins. */
export interface Reading {
  row: Pick<ArticleRow, 'id'>;
  find?: string;
  highlight?: Highlight;
}

/** The article that is read, with what the library knows beside its text. */
export interface Shown {
  row: ArticleRow;
  twin?: ArticleRow | undefined;
  /** The texts that are compared in the article's place. */
  versions?: readonly Version[] | undefined;
}

interface Props extends Omit<ComponentProps<typeof LibraryPanel>, 'current' | 'onOpen' | 'onPage' | 'library'> {
  library: ComponentProps<typeof LibraryPanel>['library'] & HighlightSource & StatisticsSource;
  part: Part;
  reading: Reading | undefined;
  onRead(reading: Reading): void;
  /** Shows the article in a box of the page until the returned function is called. */
  show(place: HTMLElement, reading: Reading): () => void;
  /** What is known of the article that is shown. */
  shown: Shown | undefined;
  onVersions(): void;
  onVersionsClosed(): void;
  onJoin(): void;
  onApart(): void;
  onExportHighlights(filter: HighlightFilter): void;
}

const NAMES: Record<Part, TextKey> = {
  articles: 'partArticles',
  highlights: 'exportHighlights',
  statistics: 'partStatistics',
};

/** The whole library as a page: its parts, and an article beside them where there is room. */
export function LibraryPage(props: Props) {
  const { part, reading, onRead, onExportHighlights, ...panel } = props;
  const { library, clock = Date.now } = panel;
  const column = useRef<HTMLDivElement>(null);
  useColumnKeys(column, reading !== undefined);
  const open = (row: ArticleRow, hit: SearchHit | undefined) => {
    onRead({ row, ...(hit?.match ? { find: hit.query } : {}) });
    return true;
  };
  const parts = <Parts part={part} />;
  return (
    <div class={reading ? 'library-page reading' : 'library-page'}>
      {/* Takes the keyboard from `useColumnKeys` alone. */}
      <div class="library-column" ref={column} tabIndex={-1}>
        {part === 'articles' ? (
          <LibraryPanel {...panel} current={reading?.row.id} onOpen={open}>
            {parts}
          </LibraryPanel>
        ) : (
          <main class="library">
            <h1 class="unseen">{t(NAMES[part])}</h1>
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
      <Pane {...props} />
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

function Pane({ reading, show, shown, onVersions, onVersionsClosed, onJoin, onApart }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (reading && place.current ? show(place.current, reading) : undefined), [reading, show]);
  return (
    <section class="library-pane" aria-label={t('libraryPane')}>
      {!reading && <p class="library-pane-hint">{t('libraryPick')}</p>}
      <div class="library-pane-place" ref={place} hidden={!reading || shown?.versions !== undefined} />
      {reading && shown?.versions && (
        <VersionChanges key={shown.row.id} row={shown.row} versions={shown.versions} onClose={onVersionsClosed} />
      )}
      {reading && shown && !shown.versions && (
        <SavedFacts row={shown.row} twin={shown.twin} onVersions={onVersions} onJoin={onJoin} onApart={onApart} />
      )}
    </section>
  );
}
