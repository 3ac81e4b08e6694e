import { siteKey, tagKey } from '@/utils/library/facets';
import { siteOf } from '@/utils/library/saved-article';
import type { CountedFacet, FacetRecord, MetaRecord, StatsRecord } from '@/utils/library/schema';

/** The library's counts, and by how much tags and sites change. */
export interface Tally {
  counts: StatsRecord['counts'];
  tallies: StatsRecord['tallies'];
  bytes: number;
  facets: Map<string, FacetRecord>;
}

/** Counts of a library with nothing in it. */
export function emptyTally(): Tally {
  return { counts: { unread: 0, reading: 0, read: 0, archived: 0 }, tallies: {}, bytes: 0, facets: new Map() };
}

/** Counts what one record was and is; null is "not in the library". */
export function tally(sums: Tally, before: MetaRecord | null, after: MetaRecord | null): void {
  // Most acts leave tags and site alone: then their records need not be read.
  const isNamed = !before || !after || namesIn(before) !== namesIn(after);
  if (before) add(sums, before, -1, isNamed);
  if (after) add(sums, after, 1, isNamed);
}

function add(sums: Tally, record: MetaRecord, sign: 1 | -1, isNamed: boolean): void {
  sums.counts[record.state] += sign;
  sums.bytes += sign * record.bytes;
  for (const [kind, value] of record.facets) {
    const name = `${kind} ${value}`;
    if (kind !== 'tag' && kind !== 'site') sums.tallies[name] = (sums.tallies[name] ?? 0) + sign;
  }
  if (!isNamed) return;
  addFacet(sums, 'site', siteKey(record.url), siteOf(record), sign);
  for (const [key, tag] of new Map(record.tags.map((tag) => [tagKey(tag), tag]))) addFacet(sums, 'tag', key, tag, sign);
}

function addFacet({ facets }: Tally, kind: CountedFacet, value: string, label: string, sign: 1 | -1): void {
  const name = `${kind} ${value}`;
  facets.set(name, { kind, value, label, count: (facets.get(name)?.count ?? 0) + sign });
}

function namesIn({ url, siteName, tags }: MetaRecord): string {
  return [url, siteName, ...tags].join('\n');
}
