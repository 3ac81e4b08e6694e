import { useEffect, useState } from 'preact/hooks';
import { type LibraryProblem, problemIn } from '@/utils/library/library-error';
import type { Totals } from '@/utils/library/listing';
import type { ReadingStatistics } from '@/utils/library/readings';
import { type ArticleRow, nameOf } from '@/utils/library/saved-article';
import { formatNumber, plural, t, uiLanguage } from '@/utils/texts';
import { byteText } from './byte-text';
import { LibraryFailed, LibrarySkeleton } from './LibraryStates';
import type { LibrarySource } from './library-source';
import { whenSettled } from './when-settled';

/** What this part needs of the library. */
export interface StatisticsSource extends Pick<LibrarySource, 'onChange'> {
  readingStatistics(days: number): Promise<ReadingStatistics>;
  totals(): Promise<Totals>;
  largest(count: number): Promise<ArticleRow[]>;
}

const DAYS = 7;
const SITES = 5;
const LARGEST = 8;

/** Whole minutes, none where nothing was read. */
const minutesRead = (seconds: number) => Math.ceil(seconds / 60);

interface Figures {
  week: ReadingStatistics;
  totals: Totals;
  largest: ArticleRow[];
}

type State = { phase: 'loading' } | { phase: 'failed'; problem: LibraryProblem } | { phase: 'ready'; figures: Figures };

/** What was read this week, and what the library holds and takes. Nothing of it leaves the device. */
export function StatisticsPart({ library, onOpen }: { library: StatisticsSource; onOpen(row: ArticleRow): void }) {
  const [state, setState] = useState<State>({ phase: 'loading' });
  const load = () => {
    Promise.all([library.readingStatistics(DAYS), library.totals(), library.largest(LARGEST)]).then(
      ([week, totals, largest]) => setState({ phase: 'ready', figures: { week, totals, largest } }),
      (error) => setState({ phase: 'failed', problem: problemIn(error) }),
    );
  };
  useEffect(() => {
    load();
    return whenSettled(library, load);
  }, [library]);
  if (state.phase === 'loading') return <LibrarySkeleton />;
  if (state.phase === 'failed') return <LibraryFailed problem={state.problem} onRetry={load} />;
  return <Shown {...state.figures} onOpen={onOpen} />;
}

function Shown({ week, totals, largest, onOpen }: Figures & { onOpen(row: ArticleRow): void }) {
  return (
    <div class="statistics-part">
      <section aria-labelledby="statistics-week">
        <h2 id="statistics-week">{t('statisticsWeek')}</h2>
        <p>{plural('statisticsRead', week.total.articles, minutesRead(week.total.seconds))}</p>
        <Days week={week} />
        {week.sites.length > 0 && (
          <ol class="statistics-list">
            {week.sites.slice(0, SITES).map(({ site, seconds }) => (
              <li key={site}>
                <bdi>{site}</bdi> <span>{t('minutes', minutesRead(seconds))}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section aria-labelledby="statistics-library">
        <h2 id="statistics-library">{t('library')}</h2>
        <dl class="statistics-figures">
          <Figure name={t('statisticsSaved')} value={formatNumber(totals.articles)} />
          <Figure name={t('kindLinks')} value={formatNumber(totals.links)} />
          <Figure name={t('kindHighlighted')} value={formatNumber(totals.highlighted)} />
          <Figure name={t('statisticsSpace')} value={byteText(totals.bytes)} />
        </dl>
      </section>
      {largest.length > 0 && (
        <section aria-labelledby="statistics-largest">
          <h2 id="statistics-largest">{t('statisticsLargest')}</h2>
          <ol class="statistics-list">
            {largest.map((row) => (
              <li key={row.id}>
                <button type="button" class="link" dir="auto" lang={row.lang ?? undefined} onClick={() => onOpen(row)}>
                  {nameOf(row)}
                </button>{' '}
                <span>{byteText(row.bytes)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A column a day, as high as its reading time; as text for whoever does not see them. */
function Days({ week }: { week: ReadingStatistics }) {
  const most = Math.max(60, ...week.days.map(({ seconds }) => seconds));
  const names = week.days.map(({ day }) => weekday(day, 'short'));
  // Arabic has no short ones; seven whole ones do not fit beside one another.
  const form = names.some((name) => name.length > 4) ? 'narrow' : 'short';
  return (
    <ol class="statistics-days">
      {week.days.map(({ day, seconds }) => (
        <li key={day}>
          <span class="unseen">{t('minutes', minutesRead(seconds))}</span>
          <svg viewBox="0 0 10 60" preserveAspectRatio="none" aria-hidden="true">
            <rect x="0" width="10" y={60 - (seconds / most) * 58} height={2 + (seconds / most) * 58} />
          </svg>
          <span title={weekday(day, 'long')}>{weekday(day, form)}</span>
        </li>
      ))}
    </ol>
  );
}

/** @param day ISO 8601, as "2026-03-01". */
function weekday(day: string, form: 'long' | 'short' | 'narrow'): string {
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: form, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
