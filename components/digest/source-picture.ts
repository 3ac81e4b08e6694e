import type { Digest } from '@/utils/digest/digest';
import { countSources } from '@/utils/digest/sources/count-sources';
import { plural, t } from '@/utils/texts';

/**
 * What an article rests on, in one line: "8 sources: 6 news organisations, 1 study, 1 institution; 3 people quoted;
 * 5 links, 2 to primary documents". Undefined where it is nothing.
 */
export function sourcePicture(digest: Pick<Digest, 'sources' | 'people' | 'links'>): string | undefined {
  const count = countSources(digest);
  const kinds = [
    count.outlets > 0 && plural('newsOrganisations', count.outlets),
    count.studies > 0 && plural('studies', count.studies),
    count.institutions > 0 && plural('institutions', count.institutions),
    count.platforms > 0 && plural('platforms', count.platforms),
  ].filter((part) => part !== false);
  const all = count.outlets + count.studies + count.institutions + count.platforms;
  const parts = [
    // One kind alone is its own total.
    kinds.length > 1 ? plural('sourceCount', all, kinds.join(t('listComma'))) : kinds[0],
    count.people > 0 && plural('peopleQuoted', count.people),
    count.links > 0 && linksPart(count.links, count.primary),
  ];
  return parts.filter(Boolean).join(t('listSemicolon')) || undefined;
}

function linksPart(links: number, primary: number): string {
  const all = plural('linkCount', links);
  return primary > 0 ? [all, plural('toPrimary', primary)].join(t('listComma')) : all;
}
