import { allIn } from '@/utils/article/dom';
import type { Facts } from './facts';
import { type LinkedNode, nodesOf, textsOf, typesOf } from './json-ld';
import { allOf } from './meta-tags';
import { folded, hasWords, oneLine } from './page-text';
import { partsOf } from './title';

/** Suffixes of two parts under which people register names; enough of them to find the name in a host. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|edu|ac|or|ne|go|gob|gov|nic|mil|web)$/;

/** The site's name, and every name that it goes by on this page, the best first. */
export function siteNamesOf(facts: Facts): string[] {
  const { tags, node, nodes, page, url } = facts;
  const named = allOf(tags, 'og:site_name');
  const publisher = nodesOf(node?.publisher, nodes).flatMap((one) => textsOf(one.name));
  const sites = nodes
    .filter((one) => isOf(one, /^WebSite$/))
    .flatMap((one) => textsOf([one.name, one.alternateName].flat()));
  const owners = nodes.filter((one) => isOf(one, /^(?:\w*Organization|Corporation)$/) && sameSite(one.url, url));
  const apps = allOf(
    tags,
    'application-name',
    'apple-mobile-web-app-title',
    'al:ios:app_name',
    'twitter:app:name:iphone',
  );
  const title = oneLine(allIn(page, 'title')[0]?.textContent);
  const told = new Set([...allOf(tags, 'og:title'), ...textsOf(node?.headline)].map(folded));
  const claimed = [...named, ...publisher, ...sites, ...owners.flatMap((one) => textsOf(one.name)), ...apps];
  // Pages about a thing call it an organisation too: a name that is the headline is none of the site's.
  const names = [
    ...claimed.filter((name, index) => index === 0 || !told.has(folded(name))),
    ...tailsOf(title, url).filter((name) => !told.has(folded(name))),
  ];
  const unique = new Map([...names].reverse().map((name) => [folded(name), name]));
  return [...[...unique.values()].reverse().filter(isSiteName), hostName(url), url.hostname.replace(/^www\./, '')];
}

function isSiteName(name: string): boolean {
  return name.length < 80 && hasWords(name) && !/^https?:/i.test(name);
}

function isOf(node: LinkedNode, type: RegExp): boolean {
  return typesOf(node).some((one) => type.test(one));
}

/** Parts of the window's title that are the host's own name in the site's spelling. */
function tailsOf(title: string, url: URL): string[] {
  const host = squeezed(url.hostname.replace(/^www\./, ''));
  const label = squeezed(hostName(url));
  const parts = partsOf(title);
  if (parts.length < 2) return [];
  return [parts.at(-1), parts[0]].flatMap((part, at) => {
    const name = squeezed(part?.text ?? '');
    // In front, "BBC News" is a name of bbc.com, "BBC to close three channels" a headline about it.
    const most = at === 0 ? 60 : 2 * label.length + 12;
    const holdsHost = name.includes(label) && name.length <= most;
    const isHost = name.length > 2 && (host.startsWith(name) || label.includes(name) || name === host || holdsHost);
    return isHost && part ? [part.text] : [];
  });
}

/** The label of a host that people know a site by: "felastory" of "www.felastory.example". */
export function hostName(url: URL): string {
  const labels = url.hostname.split('.');
  // One word ("localhost") or a number ("127.0.0.1"): there is no label to find in it.
  if (labels.length < 2 || /\d$/.test(url.hostname)) return url.hostname;
  const isSecond = labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) <= 3;
  return labels.at(isSecond ? -3 : -2) ?? url.hostname;
}

function squeezed(text: string): string {
  return folded(text).replaceAll(' ', '');
}

function sameSite(address: unknown, url: URL): boolean {
  return typeof address === 'string' && URL.canParse(address, url) && hostName(new URL(address, url)) === hostName(url);
}
