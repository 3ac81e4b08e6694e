import { changeStored } from '@/utils/browser/change-stored';
import { askForHost, giveBackHost } from '@/utils/browser/host-permission';
import { forgetKnownSettings } from '@/utils/browser/settings-store';
import { keepHeader, type SyncExtras, syncSetup } from '@/utils/browser/sync-status';
import { serverAt } from '@/utils/sync/find-server';
import { beginLibrary, changePassphrase, type Found, type Login, lookAtServer } from '@/utils/sync/join-server';
import { openRemote } from '@/utils/sync/open-remote';
import { forgetState } from '@/utils/sync/stored-state';
import { SyncError } from '@/utils/sync/sync-error';

/**
 * Looks at the server that the person named, once the browser may reach that one host. Call it first in a click's
 * handler: the browser asks only while it sees the gesture.
 */
export async function lookAt(login: Login): Promise<Found> {
  const url = serverAt(login.url);
  if (!url) throw new SyncError('failed', 'address');
  await askForHost(url);
  return await lookAtServer({ ...login, url });
}

/** Turns sync on. Answers the recovery code of a library that begins here. */
export async function turnOn(
  { login, password, passphrase }: Login,
  found: Found,
  extras: SyncExtras,
): Promise<string | null> {
  const { kind, url, membership: there } = found;
  const { recovery, ...membership } = there
    ? { ...there, recovery: null }
    : await beginLibrary({ kind, url }, { url, login, password, passphrase });
  await Promise.all([forgetState(), forgetKnownSettings()]);
  await changeStored(syncSetup, () => ({ kind, url, login, password, extras, ...membership }));
  return recovery;
}

/** Another passphrase for the library that this browser syncs with. `secret`: the one until now, or the recovery code. */
export async function newPassphrase(secret: string, next: string): Promise<void> {
  const setup = await syncSetup.getValue();
  if (!setup) throw new SyncError('failed');
  await keepHeader(await changePassphrase(openRemote(setup, 'set-up'), setup.header.library, secret, next));
}

/** Forgets server, password and key, and gives the permission back. Both libraries stay as they are. */
export async function turnOff(): Promise<void> {
  const former = await changeStored(syncSetup, () => null);
  await Promise.all([forgetState(), forgetKnownSettings()]);
  if (former) await giveBackHost(former.url);
}
