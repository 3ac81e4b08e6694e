import type { CitedLink, LinkClass, Source } from '@/utils/digest/digest';
import { type TextKey, t } from '@/utils/texts';

/** The links to one organisation, or to one host that belongs to none we know. */
export interface LinkGroup {
  name: string;
  /** What kind of place they lead to, in words; left out where that is no news. */
  note?: string;
  links: CitedLink[];
  /** True of the page's own site. */
  isOwn: boolean;
}

const CLASSES: Partial<Record<LinkClass, TextKey>> = {
  primary: 'linkPrimary',
  study: 'linkStudy',
  official: 'linkOfficial',
  news: 'linkNews',
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
  const isOwn = (own: readonly CitedLink[]) => own.every((link) => link.class === 'same-site');
  const all = [...groups].map(([name, own]) => ({ name, links: own, isOwn: isOwn(own), ...noteOf(own) }));
  return [...all.filter((group) => !group.isOwn), ...all.filter((group) => group.isOwn)];
}

function noteOf(links: readonly CitedLink[]): { note?: string } {
  const keys = new Set(links.flatMap((link) => CLASSES[link.class] ?? []));
  return keys.size > 0 ? { note: [...keys].map((key) => t(key)).join(' · ') } : {};
}
