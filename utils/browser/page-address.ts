/** Without the fragment, unless that is a route (`#/a`, `#!/a`): then it says which article this is. */
export function pageAddress(href: string): string {
  const url = new URL(href);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}
