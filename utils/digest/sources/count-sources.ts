import type { Digest } from '../digest';

/** What an article rests on, in counts; the screen makes the sentence. */
export interface SourceCounts {
  /** News organisations, agencies among them. */
  outlets: number;
  institutions: number;
  /** Journals named and studies linked. */
  studies: number;
  platforms: number;
  people: number;
  /** Links that the text cites to other sites. */
  links: number;
  /** Those of them that lead to primary documents. */
  primary: number;
}

/** Counts what a digest found. A study counts once, whether its journal is named, it is linked, or both. */
export function countSources({ sources, people, links }: Pick<Digest, 'sources' | 'people' | 'links'>): SourceCounts {
  const inTier = (tier: string) => sources.filter((source) => source.tier === tier);
  const cited = links.filter((link) => link.class !== 'same-site');
  const journals = inTier('journal');
  const journalLinks = new Set(journals.flatMap((journal) => journal.links));
  const studies = new Set(
    links.filter((link) => link.class === 'study' && !journalLinks.has(link.url)).map((link) => link.doi ?? link.url),
  );
  return {
    outlets: inTier('outlet').length,
    institutions: inTier('institution').length,
    studies: journals.length + studies.size,
    platforms: inTier('platform').length,
    people: people.length,
    links: cited.length,
    primary: cited.filter((link) => link.class === 'primary').length,
  };
}
