import { useEffect, useRef } from 'preact/hooks';
import { type ArticleRow, nameOf, type ReadState } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search/search';
import { t } from '@/utils/texts';
import { ArticleItem } from './ArticleItem';
import { dayHeading } from './days';

/** A row to show: plain, or as a search found it. */
export type ListItem = { row: ArticleRow; hit?: SearchHit };

interface Props {
  items: ListItem[];
  /** The begun article that comes first, apart from the days. */
  resume?: ArticleRow | undefined;
  /** By the day they were saved on; search results are not. */
  isByDay: boolean;
  now: number;
  onState(id: string, state: ReadState): void;
  onRemove(id: string, name: string): void;
  /** The end of the list comes near; left out where there is no more. */
  onMore?: (() => void) | undefined;
}

/** Saved articles as one list. Arrow keys (`keys.ts`) go from row to row, Tab through the actions of each. */
export function ArticleList({ items, resume, isByDay, now, onState, onRemove, onMore }: Props) {
  const names = new Map(items.map(({ row }) => [row.id, nameOf(row)]));
  if (resume) names.set(resume.id, nameOf(resume));
  const acts = { now, onState, onRemove: (id: string) => onRemove(id, names.get(id) ?? '') };
  const rest = items.filter(({ row }) => row.id !== resume?.id);
  let day: string | undefined;
  return (
    <>
      <ul class="library-list" aria-label={t('libraryList')}>
        {resume && <ArticleItem key={resume.id} row={resume} isResume heading={t('libraryContinue')} {...acts} />}
        {rest.map(({ row, hit }) => {
          const itsDay = isByDay ? dayHeading(row.savedAt, now) : undefined;
          const heading = itsDay === day ? undefined : itsDay;
          day = itsDay;
          return <ArticleItem key={row.id} row={row} hit={hit} heading={heading} {...acts} />;
        })}
      </ul>
      {onMore && <Near onNear={onMore} key={items.length} />}
    </>
  );
}

/** How far below the window's edge the next page is asked for, in px. */
const AHEAD = '800px';

/** Nothing to see: notices that the person scrolls towards it. */
function Near({ onNear }: { onNear(): void }) {
  const edge = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!edge.current) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onNear(), {
      rootMargin: AHEAD,
    });
    observer.observe(edge.current);
    return () => observer.disconnect();
  }, [onNear]);
  return <div ref={edge} class="library-edge" />;
}
