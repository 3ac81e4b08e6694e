import { browser } from 'wxt/browser';

/** The tab that the popup was opened over. Address and title are there where the browser gave them with the click. */
export interface ActiveTab {
  id: number;
  windowId: number;
  url: string | undefined;
  title: string;
  isPrivate: boolean;
  /** What the addresses of Lectern's own pages begin with. */
  own: string;
}

/** The active tab of this window; throws where it has none. */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('a window without an active tab');
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url,
    title: tab.title ?? '',
    isPrivate: tab.incognito,
    own: browser.runtime.getURL('/'),
  };
}
