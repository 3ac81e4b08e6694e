import type { Digest, SourceKind, SourceTier } from '../digest';

/** The words of a copied list, in the language of the interface. */
export interface SourceListWords {
  tiers: Readonly<Record<SourceTier, string>>;
  kinds: Readonly<Record<SourceKind, string>>;
  people: string;
  links: string;
}

type Listed = Pick<Digest, 'sources' | 'people' | 'links'>;

interface Group {
  title: string;
  items: { name: string; note: string; url?: string }[];
}

const TIERS: readonly SourceTier[] = ['outlet', 'institution', 'journal', 'platform'];

/** The sources of an article as Markdown: a heading a group, an item a source, cited links as links. */
export function sourcesAsMarkdown(digest: Listed, words: SourceListWords): string {
  return groupsOf(digest, words)
    .map(({ title, items }) => `## ${escaped(title)}\n\n${items.map(markdownItem).join('\n')}`)
    .join('\n\n');
}

/** The same list as plain text. */
export function sourcesAsText(digest: Listed, words: SourceListWords): string {
  return groupsOf(digest, words)
    .map(({ title, items }) => `${title}\n${items.map(textItem).join('\n')}`)
    .join('\n\n');
}

function groupsOf({ sources, people, links }: Listed, words: SourceListWords): Group[] {
  const tiers = TIERS.map((tier) => ({
    title: words.tiers[tier],
    items: sources
      .filter((source) => source.tier === tier)
      .map(({ name, kinds }) => ({ name, note: kinds.map((kind) => words.kinds[kind]).join(', ') })),
  }));
  const quoted = { title: words.people, items: people.map(({ name, role }) => ({ name, note: role ?? '' })) };
  const cited = new Map(links.filter((link) => link.class !== 'same-site').map((link) => [link.url, link]));
  const linked = {
    title: words.links,
    items: [...cited.values()].map(({ url, text, host }) => ({ name: text.trim() || host, note: '', url })),
  };
  return [...tiers, quoted, linked].filter(({ items }) => items.length > 0);
}

function markdownItem({ name, note, url }: Group['items'][number]): string {
  if (url) return `- [${escaped(name)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `- ${escaped(name)}${note ? ` (${escaped(note)})` : ''}`;
}

function textItem({ name, note, url }: Group['items'][number]): string {
  if (url) return `- ${oneLine(name)}: ${url}`;
  return `- ${oneLine(name)}${note ? ` (${oneLine(note)})` : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

// What a page says is text, never markup, also where the list is pasted.
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
