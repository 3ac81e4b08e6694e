import type { Digest } from '@/utils/digest/digest';
import { element } from './element';

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

/** Puts text on the clipboard, also where the page is not secure or its policy forbids the newer way. */
export async function copyText(text: string, inside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on insecure pages, or forbidden by the page's policy: the old command still works from a click.
    return copyBySelection(text, inside);
  }
}

function copyBySelection(text: string, inside: HTMLElement): boolean {
  const focused =
    inside.getRootNode() instanceof ShadowRoot ? (inside.getRootNode() as ShadowRoot).activeElement : null;
  const holder = element('textarea', 'unseen');
  holder.value = text;
  inside.append(holder);
  holder.select();
  const isCopied = document.execCommand('copy');
  holder.remove();
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
  return isCopied;
}
