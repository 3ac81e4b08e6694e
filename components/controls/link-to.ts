/** Where a link of an article may lead: to the web, or to a file where the article was one. */
const SCHEMES = new Set(['http:', 'https:', 'file:']);

/**
 * The `href` of a link to this address, nothing where it may be none: what lies on disk or came in a file is strangers'
 * text, and `javascript:` is an address like any other.
 */
export function linkTo(address: string): { href: string } | { href?: never } {
  const url = URL.parse(address);
  return url && SCHEMES.has(url.protocol) ? { href: url.href } : {};
}
