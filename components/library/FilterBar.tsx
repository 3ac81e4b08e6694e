import { useEffect, useId, useState } from 'preact/hooks';
import type { ListSort } from '@/utils/library/list-plan';
import type { ReadState } from '@/utils/library/saved-article';
import type { FacetCount } from '@/utils/library/tags';
import { formatNumber, type TextKey, t } from '@/utils/texts';
import { CloseIcon, FilterIcon } from './icons';
import type { LibrarySource } from './library-source';
import { type ListQuery, withCondition } from './list-query';
import { StateFilter } from './StateFilter';
import { whenSettled } from './when-settled';

interface Props {
  library: LibrarySource;
  query: ListQuery;
  counts: Record<ReadState, number> | undefined;
  onQuery(query: ListQuery): void;
}

/** Which articles the list shows, and in which order: the state in sight, the rest a press away. */
export function FilterBar({ library, query, counts, onQuery }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div class="library-filters">
        <StateFilter
          value={query.state ?? null}
          counts={counts}
          onChange={(state) => onQuery(withCondition(query, 'state', state ?? undefined))}
        />
        <button
          type="button"
          class="library-tool"
          aria-label={t('libraryFilter')}
          title={t('libraryFilter')}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <FilterIcon />
        </button>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Choices library={library} query={query} onQuery={onQuery} />}
      </div>
      {!isOpen && <Conditions query={query} onQuery={onQuery} />}
    </>
  );
}

const SORTS: readonly [ListSort, TextKey][] = [
  ['newest', 'sortNewest'],
  ['oldest', 'sortOldest'],
  ['shortest', 'sortShortest'],
  ['longest', 'sortLongest'],
  ['site', 'sortSite'],
  ['title', 'sortTitle'],
  ['progress', 'sortProgress'],
];

const LENGTHS: readonly ['short' | 'medium' | 'long', TextKey][] = [
  ['short', 'lengthShort'],
  ['medium', 'lengthMedium'],
  ['long', 'lengthLong'],
];

/** What is neither a tag nor a site, each a name of its own for the one list of them. */
const KINDS: readonly [Pick<ListQuery, 'kind' | 'favourite' | 'highlighted'>, TextKey][] = [
  [{ kind: 'article' }, 'kindArticles'],
  [{ kind: 'link' }, 'kindLinks'],
  [{ favourite: true }, 'exportFavourites'],
  [{ highlighted: true }, 'kindHighlighted'],
];

function Choices({ library, query, onQuery }: Omit<Props, 'counts'>) {
  const { tags, sites } = useFacets(library);
  const { kind, favourite, highlighted, ...rest } = query;
  const own = JSON.stringify({ kind, favourite, highlighted });
  const at = KINDS.findIndex(([one]) => JSON.stringify({ kind: one.kind, ...pick(one) }) === own);
  return (
    <div class="library-choices">
      <Choice
        name={t('librarySort')}
        value={query.sort ?? 'newest'}
        options={SORTS.map(([value, name]) => [value, t(name)])}
        onChange={(value) =>
          onQuery(withCondition(query, 'sort', value === 'newest' ? undefined : (value as ListSort)))
        }
      />
      <Choice
        name={t('libraryTag')}
        value={query.tag ?? ''}
        options={[['', t('libraryAny')], ...facetOptions(tags, query.tag)]}
        onChange={(value) => onQuery(withCondition(query, 'tag', value || undefined))}
      />
      <Choice
        name={t('librarySite')}
        value={query.site ?? ''}
        options={[['', t('libraryAny')], ...facetOptions(sites, query.site)]}
        onChange={(value) => onQuery(withCondition(query, 'site', value || undefined))}
      />
      <Choice
        name={t('libraryLength')}
        value={query.length ?? ''}
        options={[['', t('libraryAny')], ...LENGTHS.map(([value, name]): [string, string] => [value, t(name)])]}
        onChange={(value) => onQuery(withCondition(query, 'length', LENGTHS.find(([one]) => one === value)?.[0]))}
      />
      <Choice
        name={t('libraryKind')}
        value={String(at)}
        options={[
          ['-1', t('libraryAny')],
          ...KINDS.map(([, name], place): [string, string] => [String(place), t(name)]),
        ]}
        onChange={(value) => onQuery({ ...rest, ...KINDS[Number(value)]?.[0] })}
      />
    </div>
  );
}

function pick({ favourite, highlighted }: ListQuery) {
  return { favourite, highlighted };
}

interface ChoiceProps {
  name: string;
  value: string;
  options: (readonly [value: string, label: string])[];
  onChange(value: string): void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([one, label]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What leaves articles out while the choices are folded away, each with a way to let it go. */
function Conditions({ query, onQuery }: Pick<Props, 'query' | 'onQuery'>) {
  const kind = KINDS.find(([one]) => Object.entries(one).some(([name, value]) => query[name as 'kind'] === value));
  const length = LENGTHS.find(([value]) => value === query.length);
  const sort = SORTS.find(([value]) => value === query.sort);
  const { kind: _kind, favourite, highlighted, ...unkind } = query;
  const conditions: (readonly [label: string, without: ListQuery])[] = [
    ...(sort ? [[t(sort[1]), withCondition(query, 'sort', undefined)] as const] : []),
    ...(query.tag === undefined ? [] : [[`#${query.tag}`, withCondition(query, 'tag', undefined)] as const]),
    ...(query.site === undefined ? [] : [[query.site, withCondition(query, 'site', undefined)] as const]),
    ...(length ? [[t(length[1]), withCondition(query, 'length', undefined)] as const] : []),
    ...(kind ? [[t(kind[1]), unkind] as const] : []),
  ];
  if (conditions.length === 0) return null;
  return (
    <p class="library-conditions">
      {conditions.map(([label, without]) => (
        <button key={label} type="button" aria-label={t('libraryLetGo', label)} onClick={() => onQuery(without)}>
          <bdi>{label}</bdi>
          <CloseIcon />
        </button>
      ))}
    </p>
  );
}

/** What stands first in a long list; whoever looks for another one searches with `tag:` or `site:`. */
const MOST = 200;

function facetOptions(facets: readonly FacetCount[], chosen: string | undefined): (readonly [string, string])[] {
  const shown = facets
    .slice(0, MOST)
    .map(({ value, label, count }) => [value, `${label} (${formatNumber(count)})`] as const);
  const isMissing = chosen !== undefined && !shown.some(([value]) => value === chosen);
  return isMissing ? [[chosen, chosen], ...shown] : shown;
}

function useFacets(library: LibrarySource): { tags: FacetCount[]; sites: FacetCount[] } {
  const [facets, setFacets] = useState<{ tags: FacetCount[]; sites: FacetCount[] }>({ tags: [], sites: [] });
  useEffect(() => {
    const look = () =>
      void Promise.all([library.listTags(), library.listSites()]).then(
        ([tags, sites]) => setFacets({ tags, sites }),
        console.warn,
      );
    look();
    return whenSettled(library, look);
  }, [library]);
  return facets;
}
