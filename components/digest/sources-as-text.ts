import type { CitedLink, Digest } from '@/utils/digest/digest';

/** How a copied list is written. */
export type ListFormat = 'plain' | 'markdown';

type Listed = Pick<Digest, 'sources' | 'people' | 'links'>;

/** The sources as a list to paste elsewhere: a line each, with the first place that says so, then people and links. */
export function sourcesAsText(digest: Listed, format: ListFormat): string {
  const write = format === 'markdown' ? MARKDOWN : PLAIN;
  const sources = digest.sources.map(({ name, evidence }) => write.line(name, undefined, evidence[0]?.text));
  const people = digest.people.map(({ name, role, evidence }) => write.line(name, role, evidence[0]?.text));
  const links = digest.links.map(write.link);
  return [sources, people, links]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

interface Writer {
  line(name: string, role: string | undefined, said: string | undefined): string;
  link(link: CitedLink): string;
}

const PLAIN: Writer = {
  line: (name, role, said) => `- ${name}${role ? `, ${role}` : ''}${said ? `: “${said}”` : ''}`,
  link: ({ text, host, url }) => `- ${text || host}: ${url}`,
};

const MARKDOWN: Writer = {
  line: (name, role, said) =>
    `- **${escaped(name)}**${role ? `, ${escaped(role)}` : ''}${said ? `: “${escaped(said)}”` : ''}`,
  link: ({ text, host, url }) => `- [${escaped(text || host)}](<${url.replace(/[<>\n]/g, encodeURIComponent)}>)`,
};

/** The article's words as text: nothing in them may become markup, a link or a line of its own. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#~|&]/g, '\\$&');
}
