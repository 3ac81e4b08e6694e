import { browser } from 'wxt/browser';

/** Opens the help, which is a page of our own package and needs no network. */
export async function openHelp(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/help.html') });
}
