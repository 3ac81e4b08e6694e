import { browser } from 'wxt/browser';
import { sendSetups } from '@/utils/browser/send-status';
import { sendingConsent } from '@/utils/browser/sending-consent';
import { syncSetup } from '@/utils/browser/sync-status';
import { SyncError } from '@/utils/sync/sync-error';

/**
 * Asks the browser for the one host of an address, and Firefox for leave to send something there. First of all in a
 * click's handler: it asks only while it sees the gesture.
 */
export async function askForHost(url: string): Promise<void> {
  if (!(await browser.permissions.request({ origins: [patternOf(url)], ...sendingConsent })))
    throw new SyncError('no-permission');
}

/** Gives a host back, unless something else that is set up lies there, too; with the last one the leave to send. */
export async function giveBackHost(url: string): Promise<void> {
  const [sync, programs] = await Promise.all([syncSetup.getValue(), sendSetups.getValue()]);
  const used = [sync, ...Object.values(programs)].flatMap((one) => (one ? [patternOf(one.url)] : []));
  if (used.includes(patternOf(url))) return;
  await browser.permissions.remove({ origins: [patternOf(url)], ...(used.length === 0 ? sendingConsent : {}) });
}

/** That one host; a pattern knows no port. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
