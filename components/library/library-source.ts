import type { LibraryChange } from '@/utils/library/changes';
import type { ListFilter, ListSort } from '@/utils/library/list-plan';
import type { FirstPage, FirstPageOptions, ListOptions, ListPage } from '@/utils/library/listing';
import type { Change, Undo } from '@/utils/library/many';
import type { ReadState } from '@/utils/library/saved-article';
import type { SearchHit, SearchOptions } from '@/utils/library/search/search';
import type { FacetCount } from '@/utils/library/tags';

/** What the library's screens need of the library: `utils/library/library` has this shape, and so have tests. */
export interface LibrarySource {
  list(options: ListOptions): Promise<ListPage>;
  firstPage(options: FirstPageOptions): Promise<FirstPage>;
  search(text: string, options: SearchOptions<SearchHit>): Promise<SearchHit[]>;
  listIds(query: ListFilter & { sort?: ListSort }, from?: string, to?: string): Promise<string[]>;
  listTags(): Promise<FacetCount[]>;
  listSites(): Promise<FacetCount[]>;
  changeMany(ids: string[], change: Change): Promise<Undo>;
  undoMany(undo: Undo): Promise<void>;
  setState(id: string, state: ReadState): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<boolean>;
  onChange(listener: (change: LibraryChange) => void): () => void;
}
