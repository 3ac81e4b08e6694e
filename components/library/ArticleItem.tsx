import { type ArticleRow, nameOf, type ReadState } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search/search';
import { t } from '@/utils/texts';
import { shortMoment } from './days';
import { ArchiveIcon, CheckIcon, RemoveIcon, UnarchiveIcon } from './icons';
import { MarkedText } from './MarkedText';
import { progressOf, rowDetails } from './row-details';

interface Props {
  row: ArticleRow;
  /** What a search found in it; left out in the plain list. */
  hit?: SearchHit | undefined;
  /** Stands above the row where a new day begins. */
  heading?: string | undefined;
  /** Set apart as what the person was reading last. */
  isResume?: boolean;
  now: number;
  onState(id: string, state: ReadState): void;
  onRemove(id: string): void;
}

/** One saved article: a link named by its title, what is worth knowing, and what can be done. */
export function ArticleItem({ row, hit, heading, isResume = false, now, onState, onRemove }: Props) {
  const progress = progressOf(row);
  const linkId = `article-${row.id}`;
  return (
    <li class={isResume ? 'library-item resume' : 'library-item'}>
      {heading && <h2>{heading}</h2>}
      <div class="library-row" data-article={row.id}>
        {/* A tab of its own: the panel stays beside the page that the person is on. */}
        <a
          id={linkId}
          class="library-title"
          href={addressOf(row, hit)}
          target="_blank"
          rel="noopener"
          lang={row.lang ?? undefined}
          dir={row.dir ?? 'auto'}
        >
          <MarkedText text={nameOf(row)} marks={hit?.nameMarks ?? []} />
        </a>
        <RowActions row={row} describedBy={linkId} onState={onState} onRemove={onRemove} />
        {hit?.match && (
          <p class="library-match" lang={row.lang ?? undefined} dir={row.dir ?? 'auto'}>
            <MarkedText text={hit.match.text} marks={hit.match.marks} />
          </p>
        )}
        <p class="library-details">
          {rowDetails(row).map((part) => (
            <span key={part}>
              <bdi>{part}</bdi>
            </span>
          ))}
          <time dateTime={new Date(row.savedAt).toISOString()} title={t('librarySavedOn')}>
            {shortMoment(row.savedAt, now)}
          </time>
        </p>
        {progress !== null && (
          <progress
            class="library-progress"
            max={100}
            value={progress}
            aria-label={t('libraryProgress', Math.round(progress))}
          />
        )}
      </div>
    </li>
  );
}

/** The saved article's page; after a search in the text, at what was searched for. */
function addressOf(row: ArticleRow, hit: SearchHit | undefined): string {
  const find = hit?.match ? `?find=${encodeURIComponent(hit.query)}` : '';
  return `/article.html${find}#${row.id}`;
}

interface ActionsProps extends Pick<Props, 'row' | 'onState' | 'onRemove'> {
  describedBy: string;
}

function RowActions({ row, describedBy, onState, onRemove }: ActionsProps) {
  const isRead = row.state === 'read';
  const isArchived = row.state === 'archived';
  const actions = [
    {
      name: t(isRead ? 'libraryMarkUnread' : 'libraryMarkRead'),
      icon: <CheckIcon />,
      isSet: isRead,
      act: () => onState(row.id, isRead ? 'unread' : 'read'),
    },
    {
      name: t(isArchived ? 'libraryUnarchive' : 'libraryArchive'),
      icon: isArchived ? <UnarchiveIcon /> : <ArchiveIcon />,
      isSet: isArchived,
      act: () => onState(row.id, isArchived ? 'unread' : 'archived'),
    },
    { name: t('libraryRemove'), icon: <RemoveIcon />, isSet: false, act: () => onRemove(row.id) },
  ];
  return (
    <div class="library-actions">
      {actions.map(({ name, icon, isSet, act }) => (
        <button
          key={name}
          type="button"
          class={isSet ? 'set' : undefined}
          aria-label={name}
          aria-describedby={describedBy}
          title={name}
          onClick={act}
        >
          {icon}
        </button>
      ))}
    </div>
  );
}
