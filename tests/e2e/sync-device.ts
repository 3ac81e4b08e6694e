import { type Chromium, launchChromium, type Tab } from '@/tests/tools/browser/chromium';

/** A browser of the person's: its options and its list, each in a tab. */
export interface SyncDevice {
  browser: Chromium;
  options: Tab;
  panel: Tab;
}

/** Starts one with the extension in `folder`, on a profile of its own. */
export async function openDevice(folder: string): Promise<SyncDevice> {
  const browser = await launchChromium({ extension: folder });
  const options = await browser.open(browser.url('options.html#sync'));
  return { browser, options, panel: await browser.open(browser.url('sidepanel.html')) };
}

/** Brings a tab to the front. */
export async function front(tab: Tab): Promise<void> {
  await tab.session.send('Page.bringToFront', {});
}
