import { type Browser, browser } from 'wxt/browser';
import { SENT, type WithConsent } from '@/utils/browser/sending-consent';

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
  const granted: WithConsent = await browser.permissions.getAll();
  const given: readonly string[] = [...(granted.permissions ?? []), ...(granted.data_collection ?? [])];
  return {
    required: permissions.map(String),
    optional: [...optional, ...(import.meta.env.FIREFOX ? SENT : [])].map((name) => ({
      name,
      isGranted: given.includes(name),
    })),
    sites: granted.origins ?? [],
  };
}

/** Asks for an optional permission or gives it back; the browser asks the person. Call it first in a click's handler. */
export async function setPermission(name: string, isWanted: boolean): Promise<void> {
  const asked: WithConsent = SENT.includes(name)
    ? { data_collection: [name] }
    : { permissions: [name] as Browser.runtime.ManifestPermission[] };
  await (isWanted ? browser.permissions.request(asked) : browser.permissions.remove(asked));
}

/** Gives a site back, by its pattern as in `Permissions.sites`. */
export async function forgetSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
