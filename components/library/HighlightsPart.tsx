import { useMemo, useState } from 'preact/hooks';
import { SearchBox } from '@/components/controls/SearchBox';
import { COLOUR_NAMES } from '@/components/reader/colour-names';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  type HighlightEntry,
} from '@/utils/library/highlight';
import type { HighlightListOptions, HighlightPage } from '@/utils/library/highlight-list';
import { type ArticleRow, nameOf, siteOf } from '@/utils/library/saved-article';
import { t } from '@/utils/texts';
import { shortMoment } from './days';
import { HeadButton } from './HeadButton';
import { ExportIcon } from './icons';
import { LibraryFailed, LibrarySkeleton, NoneHere } from './LibraryStates';
import type { LibrarySource } from './library-source';
import { Near } from './Near';
import { type Pages, usePages } from './use-pages';

/** What this part needs of the library. */
export interface HighlightSource extends Pick<LibrarySource, 'onChange'> {
  listHighlights(options: HighlightListOptions): Promise<HighlightPage>;
}

export type HighlightFilter = Pick<HighlightListOptions, 'colour' | 'text'>;

interface Props {
  library: HighlightSource;
  now: number;
  /** Opens the article at the passage. */
  onOpen(row: ArticleRow, highlight: Highlight): void;
  /** Writes what the filter leaves as Markdown. */
  onExport(filter: HighlightFilter): void;
}

const PAGE = 60;

/** Everything that was ever highlighted or noted, by article, the newest first. */
export function HighlightsPart({ library, now, onOpen, onExport }: Props) {
  const [filter, setFilter] = useState<HighlightFilter>({});
  const { state, more, reload } = useHighlights(library, filter);
  const setColour = (colour: HighlightColour | undefined) =>
    setFilter(({ text = '' }) => (colour ? { text, colour } : { text }));
  return (
    <div class="highlights-part">
      <div class="library-search-row">
        <SearchBox
          label={t('highlightsSearch')}
          text={filter.text ?? ''}
          onText={(text) => setFilter({ ...filter, text })}
        />
        <HeadButton name={t('highlightsExport')} onClick={() => onExport(filter)}>
          <ExportIcon />
        </HeadButton>
      </div>
      <ColourFilter value={filter.colour} onChange={setColour} />
      {state.phase === 'loading' && <LibrarySkeleton />}
      {state.phase === 'failed' && <LibraryFailed problem={state.problem} onRetry={reload} />}
      {state.phase === 'ready' && state.page.entries.length === 0 && (
        <NoneHere text={t(filter.text || filter.colour ? 'libraryNoneHere' : 'highlightsNone')} />
      )}
      {state.phase === 'ready' &&
        byArticle(state.page.entries).map(([row, highlights]) => (
          <ArticleHighlights key={row.id} {...{ row, highlights, now, onOpen }} />
        ))}
      {state.phase === 'ready' && state.page.next && <Near onNear={more} key={state.page.entries.length} />}
    </div>
  );
}

function ColourFilter({
  value,
  onChange,
}: {
  value: HighlightColour | undefined;
  onChange(colour: HighlightColour | undefined): void;
}) {
  const choices = [undefined, ...HIGHLIGHT_COLOURS];
  return (
    <fieldset class="library-filter">
      <legend class="unseen">{t('highlightColour')}</legend>
      {choices.map((colour) => (
        <label key={colour ?? 'all'} class={colour === value ? 'chosen' : undefined}>
          <input
            type="radio"
            class="unseen"
            name="colour"
            checked={colour === value}
            onChange={() => onChange(colour)}
          />
          {colour && <span class="pen" data-pen={colour} aria-hidden="true" />}
          {colour ? t(COLOUR_NAMES[colour]) : t('libraryAll')}
        </label>
      ))}
    </fieldset>
  );
}

interface ArticleProps extends Pick<Props, 'now' | 'onOpen'> {
  row: ArticleRow;
  highlights: Highlight[];
}

function ArticleHighlights({ row, highlights, now, onOpen }: ArticleProps) {
  const lang = row.lang ?? undefined;
  return (
    <section class="highlights-article" aria-labelledby={`highlights-${row.id}`}>
      <h2 id={`highlights-${row.id}`}>
        {/* Written its own way, but where the interface's lines begin. */}
        <bdi lang={lang} dir={row.dir ?? 'auto'}>
          {nameOf(row)}
        </bdi>
      </h2>
      <p class="library-details">
        <span>
          <bdi>{siteOf(row)}</bdi>
        </span>
      </p>
      <ul>
        {highlights.map((highlight) => (
          <li key={highlight.id}>
            <button type="button" data-pen={highlight.colour} onClick={() => onOpen(row, highlight)}>
              <q lang={lang} dir={row.dir ?? 'auto'}>
                {highlight.quote}
              </q>
              {highlight.note && (
                <span class="highlights-note" dir="auto">
                  {highlight.note}
                </span>
              )}
              <time dateTime={new Date(highlight.created).toISOString()}>{shortMoment(highlight.created, now)}</time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function byArticle(entries: readonly HighlightEntry[]): [ArticleRow, Highlight[]][] {
  const found = new Map<string, [ArticleRow, Highlight[]]>();
  for (const { row, highlight } of entries) {
    const own = found.get(row.id) ?? [row, []];
    found.set(row.id, own);
    own[1].push(highlight);
  }
  return [...found.values()];
}

function useHighlights(library: HighlightSource, filter: HighlightFilter): Pages<HighlightPage> {
  const reader = useMemo(
    () => ({
      fewest: PAGE,
      step: PAGE,
      first: (limit: number) => library.listHighlights({ ...filter, limit }),
      more: (page: HighlightPage) => loadMore(library, filter, page),
      lengthOf: ({ entries }: HighlightPage) => entries.length,
    }),
    [library, filter],
  );
  return usePages(library, reader);
}

async function loadMore(
  library: HighlightSource,
  filter: HighlightFilter,
  page: HighlightPage,
): Promise<HighlightPage> {
  if (!page.next) return page;
  const following = await library.listHighlights({ ...filter, limit: PAGE, after: page.next });
  return { ...following, entries: [...page.entries, ...following.entries] };
}
