import type { Stamp } from '@/utils/library/clock';
import { read, type Tx } from '@/utils/library/database';
import { tagKey } from '@/utils/library/facets';
import { beginningWith } from '@/utils/library/key-range';
import type { CountedFacet, FacetRecord, MetaRecord } from '@/utils/library/schema';

/** A tag or a site that the library's articles have, for a filter to show. */
export interface FacetCount {
  /** What a list is filtered by. */
  value: string;
  label: string;
  /** Articles. */
  count: number;
}

const LONGEST_TAG = 100;

/** A tag as it is kept: one line, no "#" in front; '' where nothing is left of it. */
export function cleanTag(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/^#+/, '')
    .slice(0, LONGEST_TAG)
    .trim();
}

/** Every tag that an article has, the most used first. */
export function listTags(): Promise<FacetCount[]> {
  return listFacets('tag');
}

/** Every site that an article is from, the most saved first. */
export function listSites(): Promise<FacetCount[]> {
  return listFacets('site');
}

/** These tags as the library spells them already, each once. */
export async function knownTags(tx: Tx, tags: string[]): Promise<string[]> {
  const named = new Map(tags.map(cleanTag).map((tag) => [tagKey(tag), tag]));
  named.delete('');
  const known = await Promise.all([...named.keys()].map((key) => tx.objectStore('facets').get(['tag', key])));
  return [...named.values()].map((tag, at) => known[at]?.label ?? tag);
}

type Tagged = Pick<MetaRecord, 'tags' | 'tagTimes'>;

/** The tags after some were removed and others added; both are remembered with their moment, so that devices agree. */
export function retagged({ tags, tagTimes }: Tagged, add: string[], remove: string[], at: Stamp): Tagged {
  const gone = new Set(remove.map(tagKey));
  const leaving = tags.filter((tag) => gone.has(tagKey(tag)) && !add.includes(tag));
  const left = tags.filter((tag) => !leaving.includes(tag));
  const present = new Set(left.map(tagKey));
  const coming = add.filter((tag) => !present.has(tagKey(tag)));
  const times = { ...tagTimes };
  for (const tag of leaving) times[tag] = { at, removed: true };
  for (const tag of coming) times[tag] = { at, removed: false };
  return { tags: [...left, ...coming], tagTimes: times };
}

async function listFacets(kind: CountedFacet): Promise<FacetCount[]> {
  const records: FacetRecord[] = await read((tx) => tx.objectStore('facets').getAll(beginningWith(kind)), ['facets']);
  return records
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
    .map(({ value, label, count }) => ({ value, label, count }));
}
