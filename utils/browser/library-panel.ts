import { browser } from 'wxt/browser';

/** Firefox's own API, which WXT's types of Chromium do not know. */
interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the library beside the page. The browsers allow it only while they still see the click or key press:
 * call it first in the handler, with nothing awaited before, and know `windowId` beforehand.
 */
export function openLibrary(windowId: number): Promise<void> {
  const { sidebarAction } = browser as FirefoxSidebar;
  if (sidebarAction) return sidebarAction.open();
  // Chromium's relatives may have no side panel: the library is a page, too.
  return 'sidePanel' in browser ? browser.sidePanel.open({ windowId }) : openLibraryPage();
}

/** Opens the library as a page, in a tab of its own. */
export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
