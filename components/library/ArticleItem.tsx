import { type ArticleRow, nameOf, type ReadState } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search/search';
import { t } from '@/utils/texts';
import { momentUnderHeading, shortMoment } from './days';
import { type DragFiles, giveArticle } from './drag-out';
import { ArchiveIcon, CheckIcon, RemoveIcon, UnarchiveIcon } from './icons';
import { MarkedText } from './MarkedText';
import { progressOf, rowDetails } from './row-details';
import type { Reach } from './use-selection';

interface Props {
  row: ArticleRow;
  /** What a search found in it; left out in the plain list. */
  hit?: SearchHit | undefined;
  /** Stands above the row where a new day begins. */
  heading?: string | undefined;
  /** The day that it was saved on stands above it already. */
  isUnderDay?: boolean;
  /** Set apart as what the person was reading last. */
  isResume?: boolean;
  now: number;
  isSelected: boolean;
  /** Shown beside the list right now. */
  isCurrent: boolean;
  onSelect(id: string, reach: Reach): void;
  /** Opens it beside the list; answers false where the link itself shall do it. */
  onOpen?: ((row: ArticleRow, hit: SearchHit | undefined) => boolean) | undefined;
  onState(id: string, state: ReadState): void;
  onRemove(id: string): void;
  files?: DragFiles | undefined;
}

/** One saved article: a link named by its title, what is worth knowing, and what can be done. */
export function ArticleItem(props: Props) {
  const {
    row,
    hit,
    heading,
    isResume = false,
    isUnderDay = false,
    isSelected,
    isCurrent,
    now,
    files,
    onState,
    onRemove,
  } = props;
  const progress = progressOf(row);
  const linkId = `article-${row.id}`;
  const names = ['library-row', isSelected && 'selected', isCurrent && 'current'].filter(Boolean).join(' ');
  return (
    <li class={isResume ? 'library-item resume' : 'library-item'}>
      {heading && <h2>{heading}</h2>}
      <div class={names} data-article={row.id}>
        <SelectBox row={row} isSelected={isSelected} onSelect={props.onSelect} />
        {/* A tab of its own: the panel stays beside the page that the person is on. */}
        <a
          id={linkId}
          class="library-title"
          href={hrefOf(row, hit)}
          target="_blank"
          rel="noopener"
          aria-current={isCurrent ? 'true' : undefined}
          lang={row.lang ?? undefined}
          dir={row.dir ?? 'auto'}
          onClick={(event) => {
            const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
            if (isPlain && props.onOpen?.(row, hit)) event.preventDefault();
          }}
          onPointerDown={(event) => event.button === 0 && row.kind === 'article' && files?.prepare(row.id)}
          onDragStart={(event) => event.dataTransfer && giveArticle(event.dataTransfer, row, files)}
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
            {(isUnderDay ? momentUnderHeading : shortMoment)(row.savedAt, now)}
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

function SelectBox({ row, isSelected, onSelect }: Pick<Props, 'row' | 'isSelected' | 'onSelect'>) {
  return (
    <input
      type="checkbox"
      id={`select-${row.id}`}
      class="library-select"
      aria-label={t('librarySelect', nameOf(row))}
      title={t('librarySelectHint')}
      checked={isSelected}
      // At the click, which knows of Shift; the change that follows does not.
      onClick={(event) => {
        event.preventDefault();
        const reach = event.shiftKey ? 'range' : 'one';
        setTimeout(() => onSelect(row.id, reach));
      }}
    />
  );
}

/** The saved article's page; after a search in the text, at what was searched for. */
function hrefOf(row: ArticleRow, hit: SearchHit | undefined): string {
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
    { name: t('removeSaved'), icon: <RemoveIcon />, isSet: false, act: () => onRemove(row.id) },
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
