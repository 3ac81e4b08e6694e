import type { Provenance } from '@/utils/article/article';
import { type Facts, webAddress } from './facts';
import { list, nodesOf, textsOf, typesOf } from './json-ld';
import { allOf } from './meta-tags';
import { folded } from './page-text';
import { hostName } from './site-name';

const SOURCES = ['sourceOrganization', 'isBasedOn', 'isBasedOnUrl', 'creditText', 'provider', 'copyrightHolder'];
const NAMED_TAGS = [
  'original-source-name',
  'source',
  'article:source',
  'dc.source',
  'article:provider',
  'news_source',
  'syndication-source-name',
];
const ADDRESS_TAGS = [
  'original-source',
  'syndication-source',
  'syndication_source',
  'original_source',
  'article:original_source',
];

/** Where the page's metadata says that its text comes from, when that is not the site itself. */
export function provenanceOf(facts: Facts, siteNames: readonly string[]): Provenance[] {
  const own = new Set(siteNames.map(folded));
  const all = [...fromNode(facts), ...fromTags(facts), ...fromCanonical(facts)];
  const foreign = all.filter(
    ({ name, url }) => (name ? !own.has(folded(name)) : url !== null) && !isOwnAddress(url, facts.url),
  );
  const unique = new Map(foreign.map((one) => [`${folded(one.name ?? '')} ${one.url ?? ''}`, one]));
  return [...unique.values()].slice(0, 12);
}

function fromNode({ node, nodes, base }: Facts): Provenance[] {
  if (!node) return [];
  const sources = SOURCES.flatMap((field) =>
    list(node[field]).flatMap((value): Provenance[] => {
      const from = `json-ld ${field}`;
      if (typeof value === 'string') return [textOrAddress(value, from)];
      return nodesOf(value, nodes).map((one) => ({
        name: textsOf(one.name)[0] ?? null,
        url: statedAddress(one, base),
        from,
      }));
    }),
  );
  const organisations = ['author', 'creator', 'contributor'].flatMap((field) =>
    nodesOf(node[field], nodes)
      .filter((one) => typesOf(one).some((type) => /Organization|Corporation/.test(type)))
      .map((one) => ({ name: textsOf(one.name)[0] ?? null, url: statedAddress(one, base), from: `json-ld ${field}` })),
  );
  return [...sources, ...organisations].filter(({ name, url }) => name ?? url);
}

function fromTags({ tags }: Facts): Provenance[] {
  return [...NAMED_TAGS, ...ADDRESS_TAGS].flatMap((tag) =>
    allOf(tags, tag).map((value) => textOrAddress(value, `meta ${tag}`)),
  );
}

function fromCanonical({ canonical, url }: Facts): Provenance[] {
  if (!canonical || isOwnAddress(canonical, url) || url.hostname === 'page.invalid') return [];
  return [{ name: null, url: canonical, from: 'canonical' }];
}

function textOrAddress(value: string, from: string): Provenance {
  const url = /^https?:\/\//i.test(value) ? webAddress(value, value) : undefined;
  return url ? { name: null, url, from } : { name: value, url: null, from };
}

function statedAddress(node: Readonly<Record<string, unknown>>, base: string): string | null {
  const said = node.url ?? node.sameAs ?? node['@id'];
  return typeof said === 'string' && /^https?:/i.test(said) ? (webAddress(said, base) ?? null) : null;
}

function isOwnAddress(address: string | null, url: URL): boolean {
  return address !== null && URL.canParse(address) && hostName(new URL(address)) === hostName(url);
}
