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
  return browser.sidePanel.open({ windowId });
}
