import type { Digest } from '@/utils/digest/digest';

/** The sources as plain text: a line each, with the first place that says so, then the links. */
export function sourcesAsText(digest: Pick<Digest, 'sources' | 'people' | 'links'>): string {
  const sources = digest.sources.map(({ name, evidence }) => lineOf(name, evidence[0]?.text));
  const people = digest.people.map(({ name, role, evidence }) =>
    lineOf(role ? `${name}, ${role}` : name, evidence[0]?.text),
  );
  const links = digest.links.map(({ text, host, url }) => `- ${text || host}: ${url}`);
  return [sources, people, links]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function lineOf(name: string, said: string | undefined): string {
  return said ? `- ${name}: “${said}”` : `- ${name}`;
}
