import { type Browser, browser } from 'wxt/browser';

/** What Lectern was given and what it may ask for, as manifest and browser know it. */
export interface Permissions {
  /** Given at install, by the browser's names. */
  required: string[];
  optional: { name: string; isGranted: boolean }[];
  /** Patterns of sites that it may read without a gesture ("https://news.example/*"). */
  sites: string[];
}

/** As they are now; nothing is asked of the person. */
export async function loadPermissions(): Promise<Permissions> {
  const { permissions = [], optional_permissions: optional = [] } = browser.runtime.getManifest();
  const granted = await browser.permissions.getAll();
  const isGranted = (name: string) => granted.permissions?.some((given) => given === name) ?? false;
  return {
    required: permissions.map(String),
    optional: optional.map((name) => ({ name, isGranted: isGranted(name) })),
    sites: granted.origins ?? [],
  };
}

/** Asks for an optional permission or gives it back; the browser asks the person. Call it first in a click's handler. */
export async function setPermission(name: string, isWanted: boolean): Promise<void> {
  const permissions = [name] as Browser.runtime.ManifestPermission[];
  await (isWanted ? browser.permissions.request({ permissions }) : browser.permissions.remove({ permissions }));
}

/** Gives a site back, by its pattern as in `Permissions.sites`. */
export async function forgetSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
