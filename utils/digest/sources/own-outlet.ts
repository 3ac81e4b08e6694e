import type { DigestInput } from '../digest';
import { knownNames } from './known-names';
import { organisationOfHost } from './organisations';

/** Tells whether a name is the page's own outlet: an outlet is no source of itself. */
export function ownOutlet(input: Pick<DigestInput, 'url' | 'siteName' | 'byline'>): (name: string) => boolean {
  const host = hostOf(input.url);
  const site = input.siteName?.trim() ?? '';
  const byHost = organisationOfHost(host)?.name;
  // A site's name may be its supplier's; where the host tells whose page it is, the host is believed.
  const named = site && !byHost ? knownNames(site).find(({ start }) => start === 0)?.organisation.name : undefined;
  const names = new Set([byHost, named, byHost ? undefined : site].flatMap((name) => (name ? [folded(name)] : [])));
  // "Lesotho Times" as the author is the page's own name, unless it is a supplier's.
  for (const name of input.byline) if (knownNames(name).length === 0) names.add(folded(name));
  const label = host.replace(/^www\./, '').split('.')[0] ?? '';
  return (name) => {
    const one = folded(name);
    // "told The Times", in the Los Angeles Times.
    const isShort = one.length > 3 && [...names].some((own) => own !== one && own.endsWith(one) && /^the /i.test(name));
    return names.has(one) || isShort || (one.length > 3 && one === label.replace(/[^\p{L}\p{N}]/gu, ''));
  };
}

/** A name without what is written now so, now so: case, articles, spaces, marks. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|der|die|das|el|la|le|il) /, '')
    .replace(/ (?:news|online|international)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
