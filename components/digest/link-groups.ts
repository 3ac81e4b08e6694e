import type { CitedLink, LinkClass, Source } from '@/utils/digest/digest';
import { type TextKey, t } from '@/utils/texts';

/** The links to one organisation, or to one host that belongs to none we know. */
export interface LinkGroup {
  name: string;
  /** What kind of place they lead to, in words; left out where that is no news. */
  note?: string;
  links: CitedLink[];
}

const CLASSES: Partial<Record<LinkClass, TextKey>> = {
  primary: 'linkPrimary',
  study: 'linkStudy',
  official: 'linkOfficial',
  news: 'linkNews',
  social: 'linkSocial',
  reference: 'linkReference',
  shop: 'linkShop',
  'same-site': 'linkSameSite',
};

/** Links by organisation, in the order of the first of each; the page's own site last. */
export function groupLinks(
  links: readonly CitedLink[],
  sources: readonly Pick<Source, 'name' | 'links'>[],
): LinkGroup[] {
  const names = new Map(sources.flatMap(({ name, links: own }) => own.map((url) => [url, name] as const)));
  const groups = new Map<string, CitedLink[]>();
  for (const link of links) {
    const name = names.get(link.url) ?? link.host;
    groups.set(name, [...(groups.get(name) ?? []), link]);
  }
  const all = [...groups].map(([name, own]) => ({ name, links: own, ...noteOf(own) }));
  const isOwn = (group: LinkGroup) => group.links.every((link) => link.class === 'same-site');
  return [...all.filter((group) => !isOwn(group)), ...all.filter(isOwn)];
}

function noteOf(links: readonly CitedLink[]): { note?: string } {
  const keys = new Set(links.flatMap((link) => CLASSES[link.class] ?? []));
  return keys.size > 0 ? { note: [...keys].map((key) => t(key)).join(' · ') } : {};
}
