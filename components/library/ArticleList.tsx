import { type ArticleRow, nameOf, type ReadState } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search/search';
import { t } from '@/utils/texts';
import { ArticleItem } from './ArticleItem';
import { dayHeading } from './days';
import type { DragFiles } from './drag-out';
import { Near } from './Near';
import type { Reach } from './use-selection';

/** A row to show: plain, or as a search found it. */
export type ListItem = { row: ArticleRow; hit?: SearchHit };

/** What every list of articles is given. */
export interface ListProps {
  /** Milliseconds since 1970. */
  now: number;
  selected: ReadonlySet<string>;
  /** The article that is shown beside the list. */
  current?: string | undefined;
  onSelect(id: string, reach: Reach): void;
  onOpen?: ((row: ArticleRow, hit: SearchHit | undefined) => boolean) | undefined;
  onState(id: string, state: ReadState): void;
  onRemove(id: string, name: string): void;
  files?: DragFiles | undefined;
}

interface Props extends ListProps {
  items: ListItem[];
  /** The begun article that comes first, apart from the days. */
  resume?: ArticleRow | undefined;
  /** By the day they were saved on; search results are not. */
  isByDay: boolean;
  /** The end of the list comes near; left out where there is no more. */
  onMore?: (() => void) | undefined;
}

/** Saved articles as one list. Arrow keys (`keys.ts`) go from row to row, Tab through the actions of each. */
export function ArticleList({ items, resume, isByDay, now, onMore, ...props }: Props) {
  const names = new Map(items.map(({ row }) => [row.id, nameOf(row)]));
  if (resume) names.set(resume.id, nameOf(resume));
  const rowProps = (row: ArticleRow) => ({
    now,
    row,
    isSelected: props.selected.has(row.id),
    isCurrent: props.current === row.id,
    onSelect: props.onSelect,
    onOpen: props.onOpen,
    files: props.files,
    onState: props.onState,
    onRemove: (id: string) => props.onRemove(id, names.get(id) ?? ''),
  });
  const rest = items.filter(({ row }) => row.id !== resume?.id);
  let day: string | undefined;
  return (
    <>
      <ul class="library-list" aria-label={t('libraryList')}>
        {resume && <ArticleItem key={resume.id} isResume heading={t('libraryContinue')} {...rowProps(resume)} />}
        {rest.map(({ row, hit }) => {
          const itsDay = isByDay ? dayHeading(row.savedAt, now) : undefined;
          const heading = itsDay === day ? undefined : itsDay;
          day = itsDay;
          return <ArticleItem key={row.id} hit={hit} heading={heading} isUnderDay={isByDay} {...rowProps(row)} />;
        })}
      </ul>
      {onMore && <Near onNear={onMore} key={items.length} />}
    </>
  );
}
