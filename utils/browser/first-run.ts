import { browser } from 'wxt/browser';
import { t } from '@/utils/texts';
import { hasShortcuts } from './shortcuts';

/** The version that came by an update, until somebody has read what is new in it. On this device alone. */
const NEWS = 'updatedTo';
/** Set once the page was opened: a browser that loads an unpacked extension calls each start an installation. */
const GREETED = 'greeted';

interface Installed {
  reason: string;
  previousVersion?: string | undefined;
}

/** After installing, the one calm page; after an update nothing but a line in the options. */
export async function greet({ reason, previousVersion }: Installed): Promise<void> {
  if (reason === 'install' && !(await browser.storage.local.get(GREETED))[GREETED]) {
    await browser.storage.local.set({ [GREETED]: true });
    const url = browser.runtime.getURL('/welcome.html');
    await browser.tabs.create({ url, active: await mayComeInFront() });
  }
  const { version } = browser.runtime.getManifest();
  if (reason === 'update' && previousVersion !== version) await browser.storage.local.set({ [NEWS]: version });
}

/**
 * Behind the page that is in front where the browser is telling something there itself (Firefox, which offers to pin the
 * button), and for who is at work on Lectern or tests it. Safari does not say who that is.
 */
async function mayComeInFront(): Promise<boolean> {
  return !import.meta.env.FIREFOX && (await browser.management?.getSelf())?.installType !== 'development';
}

/** The version that has come by an update; undefined where Lectern is as it was installed. */
export async function updatedTo(): Promise<string | undefined> {
  const { [NEWS]: version } = await browser.storage.local.get(NEWS);
  return version === browser.runtime.getManifest().version ? version : undefined;
}

/** How the button is kept in sight in this browser, or where it is found. */
export function pinText(): string {
  if (!hasShortcuts()) return t('welcomePinMenu');
  return t(import.meta.env.FIREFOX ? 'welcomePinFirefox' : 'welcomePin');
}
