import { browser } from 'wxt/browser';

/** Firefox's own API, which WXT's types of Chromium do not know. */
interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** `windows.WINDOW_ID_CURRENT`, the same number in both browsers. */
export const CURRENT_WINDOW = -2;

/**
 * Opens the library beside the page. The browsers allow it only while they still see the click or key press:
 * call it first in the handler, with nothing awaited before, and know `windowId` beforehand.
 */
export function openLibrary(windowId: number): Promise<void> {
  const { sidebarAction } = browser as FirefoxSidebar;
  if (sidebarAction) return sidebarAction.open();
  // Phones, Safari and some of Chromium's relatives have no side panel: the library is a page, too.
  return 'sidePanel' in browser ? browser.sidePanel.open({ windowId }) : openLibraryPage();
}

/** Opens the library as a page, in a tab of its own. */
export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
