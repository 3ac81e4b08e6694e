import type { ListFilter, ListSort } from '@/utils/library/list-plan';

/** What the list shows, and in which order. */
export interface ListQuery extends ListFilter {
  sort?: ListSort;
}

/** Is anything of the library left out? */
export function isFiltered({ sort: _, ...filter }: ListQuery): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** Do its rows come in the order of saving, so that days can stand above them? */
export function isByDay({ sort = 'newest' }: ListQuery): boolean {
  return sort === 'newest' || sort === 'oldest';
}

/** The query with one condition changed; undefined takes it away. */
export function withCondition<Name extends keyof ListQuery>(
  query: ListQuery,
  name: Name,
  value: ListQuery[Name] | undefined,
): ListQuery {
  const { [name]: _, ...rest } = query;
  return value === undefined ? rest : { ...rest, [name]: value };
}
