import type { ReadTx } from '@/utils/library/database';
import { type LengthClass, lengthOf, siteKey, tagKey } from '@/utils/library/facets';
import type { ListKey } from '@/utils/library/listing';
import type { ReadState } from '@/utils/library/saved-article';
import type { FacetKind, MetaRecord } from '@/utils/library/schema';

/** The orders that a list can have. Shortest and longest are by read time, progress has the furthest first. */
export type ListSort = 'newest' | 'oldest' | 'shortest' | 'longest' | 'site' | 'title' | 'progress';

/** What a list shows; all of it must hold. */
export interface ListFilter {
  state?: ReadState;
  /** `FacetCount.value` of `listTags`, or a tag as it is spelled. */
  tag?: string;
  /** `FacetCount.value` of `listSites`. */
  site?: string;
  length?: LengthClass;
  kind?: 'article' | 'link';
  favourite?: true;
  /** Has highlights. */
  highlighted?: true;
}

/** How a list is read from disk. */
export interface Plan {
  index: Order['index'] | 'facets' | 'state';
  direction: 'next' | 'prev';
  /** The index's keys after a place in the list, or all of the list's. */
  range(after: ListKey | undefined): IDBKeyRange;
  /** What the index leaves to be looked at in the record; missing where it leaves nothing. */
  holds?: (record: MetaRecord) => boolean;
  /** The index has another order: read all, then sort. */
  isSorted: boolean;
  keyOf(record: MetaRecord): ListKey;
  /** In the list's order. */
  compareKeys(a: ListKey, b: ListKey): number;
}

interface Order {
  index: 'saved' | 'shortest' | 'longest' | 'site' | 'title' | 'progress';
  direction: 'next' | 'prev';
  key: (record: MetaRecord) => number | string;
}

const ORDERS: Record<ListSort, Order> = {
  newest: { index: 'saved', direction: 'prev', key: (record) => record.savedAt },
  oldest: { index: 'saved', direction: 'next', key: (record) => record.savedAt },
  shortest: { index: 'shortest', direction: 'next', key: (record) => record.keys.shortest },
  longest: { index: 'longest', direction: 'next', key: (record) => record.keys.longest },
  site: { index: 'site', direction: 'next', key: (record) => record.keys.site },
  title: { index: 'title', direction: 'next', key: (record) => record.keys.title },
  progress: { index: 'progress', direction: 'prev', key: (record) => record.keys.progress },
};

/** So many articles are sorted in memory rather than looked for among all others. */
const FEW = 1500;

/** One condition of a filter, as an index knows it. */
interface Part {
  index: 'facets' | 'state';
  prefix: (string | number)[];
  holds: (record: MetaRecord) => boolean;
  /** How many articles fulfil it. */
  count: number;
}

/** Chooses the index that reads least: that of the rarest condition, or that of the order. */
export async function planOf(tx: ReadTx, options: ListFilter & { sort?: ListSort }): Promise<Plan> {
  const order = ORDERS[options.sort ?? 'newest'];
  const [rarest, ...others] = (await partsOf(tx, options)).sort((a, b) => a.count - b.count);
  if (!rarest) return planBy(order, order.index, [], []);
  if (order.index === 'saved') return planBy(order, rarest.index, rarest.prefix, others);
  if (rarest.count > FEW) return planBy(order, order.index, [], [rarest, ...others]);
  return { ...planBy(order, rarest.index, rarest.prefix, others), isSorted: false };
}

function planBy(order: Order, index: Plan['index'], prefix: Part['prefix'], rest: Part[]): Plan {
  const sign = order.direction === 'next' ? 1 : -1;
  return {
    index,
    direction: order.direction,
    range: (after) => rangeOf(prefix, order.direction, after),
    ...(rest.length > 0 ? { holds: (record) => rest.every((part) => part.holds(record)) } : {}),
    isSorted: true,
    keyOf: (record) => [order.key(record), record.added],
    compareKeys: (a, b) => sign * indexedDB.cmp(a, b),
  };
}

/** An array sorts behind every number and string, and before every longer array that begins like it. */
function rangeOf(prefix: Part['prefix'], direction: 'next' | 'prev', after: ListKey | undefined): IDBKeyRange {
  const place = after && [...prefix, ...after];
  if (direction === 'next') return IDBKeyRange.bound(place ?? prefix, [...prefix, []], place !== undefined);
  return IDBKeyRange.bound(prefix, place ?? [...prefix, []], false, place !== undefined);
}

async function partsOf(tx: ReadTx, filter: ListFilter): Promise<Part[]> {
  const { state, tag, site, length, kind, favourite, highlighted } = filter;
  if (Object.values(filter).every((value) => value === undefined)) return [];
  const stats = await tx.objectStore('stats').get('library');
  const part = (name: FacetKind, value: string, count: number, holds: Part['holds']): Part => {
    return { index: 'facets', prefix: [name, value], count, holds };
  };
  const few = (name: FacetKind, value: string, holds: Part['holds']) =>
    part(name, value, stats?.tallies[`${name} ${value}`] ?? 0, holds);
  const many = async (name: 'tag' | 'site', value: string, holds: Part['holds']) =>
    part(name, value, (await tx.objectStore('facets').get([name, value]))?.count ?? 0, holds);
  const parts: (Part | undefined)[] = [
    state && {
      index: 'state',
      prefix: [state],
      count: stats?.counts[state] ?? 0,
      holds: (record) => record.state === state,
    },
    length && few('length', length, (record) => lengthOf(record.seconds) === length),
    kind && few('kind', kind, (record) => record.kind === kind),
    favourite && few('favourite', '', (record) => record.favourite),
    highlighted && few('highlighted', '', (record) => record.highlights > 0),
    tag === undefined
      ? tag
      : await many('tag', tagKey(tag), (record) => record.tags.some((one) => tagKey(one) === tagKey(tag))),
    site === undefined ? site : await many('site', site, (record) => siteKey(record.url) === site),
  ];
  return parts.filter((one) => one !== undefined);
}
