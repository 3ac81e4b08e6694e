import { browser } from 'wxt/browser';

/** Opens the options page in a tab, at one of its sections. `runtime.openOptionsPage` knows of no section. */
export async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}
