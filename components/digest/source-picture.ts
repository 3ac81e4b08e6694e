import type { Digest, SourceTier } from '@/utils/digest/digest';
import { plural } from '@/utils/texts';

const TIERS = {
  outlet: 'newsOrganisations',
  institution: 'institutions',
  journal: 'journals',
  platform: 'platforms',
} as const satisfies Record<SourceTier, string>;

/** What an article rests on, in one line: "8 news organisations · 4 people quoted". Undefined where it is nothing. */
export function sourcePicture({ sources, people }: Pick<Digest, 'sources' | 'people'>): string | undefined {
  const parts = Object.entries(TIERS).flatMap(([tier, stem]) => {
    const count = sources.filter((source) => source.tier === tier).length;
    return count > 0 ? [plural(stem, count)] : [];
  });
  if (people.length > 0) parts.push(plural('peopleQuoted', people.length));
  return parts.join(' · ') || undefined;
}
