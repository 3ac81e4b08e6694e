import { browser } from 'wxt/browser';
import { loadAlwaysOpen } from '@/utils/browser/always-open';
import { sendingConsent } from '@/utils/browser/sending-consent';
import { serverAddresses } from '@/utils/browser/server-addresses';
import { SyncError } from '@/utils/sync/sync-error';

/**
 * Asks the browser for the one host of an address, and Firefox for leave to send something there. First of all in a
 * click's handler: it asks only while it sees the gesture.
 */
export async function askForHost(url: string): Promise<void> {
  if (!(await browser.permissions.request({ origins: [patternOf(url)], ...sendingConsent })))
    throw new SyncError('no-permission');
}

/** Gives a host back, unless something else that the person wants lies there, too; with the last server the leave to send. */
export async function giveBackHost(url: string): Promise<void> {
  const { hostname } = new URL(url);
  const [servers, { sites }, granted] = await Promise.all([
    serverAddresses(),
    loadAlwaysOpen(),
    browser.permissions.getAll(),
  ]);
  const isWanted = sites.includes(hostname) || servers.some((one) => new URL(one).hostname === hostname);
  // Also what is left of the time when its articles opened by themselves: that was asked for with http, too.
  const origins = (granted.origins ?? []).filter((pattern) => pattern.includes(`://${hostname}/`));
  const consent = servers.length === 0 ? sendingConsent : {};
  const given = isWanted || origins.length === 0 ? consent : { origins, ...consent };
  if (Object.keys(given).length > 0) await browser.permissions.remove(given);
}

/** That one host; a pattern knows no port. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
