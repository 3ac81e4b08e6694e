import { browser } from 'wxt/browser';
import { find, get } from '@/utils/library/library';
import { t } from '@/utils/texts';
import { type GestureTab, readOrExplain } from './commands';
import { readTab } from './inject';
import type { SelectionRequest } from './page-view';
import { keepReading, saveLinkIn, saveTab } from './saving';
import { isSelection } from './selection-mark';

type Item = Parameters<typeof browser.contextMenus.create>[0];

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];
const LINKS = ['http://*/*', 'https://*/*'];

/** Makes the menu items, where the browser has a menu. Once, when installed or updated: it keeps them from then on. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  const items: Item[] = [
    { id: 'read-page', title: t('menuRead'), contexts: ['page'], documentUrlPatterns: PAGES },
    { id: 'save-page', title: t('menuSave'), contexts: ['page'], documentUrlPatterns: PAGES },
    { id: 'save-selection', title: t('menuSaveSelection'), contexts: ['selection'], documentUrlPatterns: PAGES },
    { id: 'save-link', title: t('menuSaveLink'), contexts: ['link'], targetUrlPatterns: LINKS },
  ];
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create(item);
}

/** What a click on a menu item says; `linkText` comes from Firefox alone. */
interface MenuClick {
  menuItemId: string | number;
  linkUrl?: string | undefined;
  linkText?: string | undefined;
  pageUrl?: string | undefined;
  selectionText?: string | undefined;
}

/** Does what a menu item asks for, in the tab that it was chosen in. */
export async function runMenu(click: MenuClick, tab: GestureTab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  switch (click.menuItemId) {
    case 'read-page':
      return await readOrExplain(tab.id);
    case 'save-page':
      return await saveTab(tab.id);
    case 'save-selection':
      return await saveSelection(tab.id, click);
    case 'save-link':
      if (click.linkUrl) await saveLinkIn(tab.id, click.linkUrl, click.linkText ?? '');
  }
}

/** A selection is an article of its page's address. Of a page that is saved whole it takes nothing away. */
async function saveSelection(tabId: number, click: MenuClick): Promise<void> {
  const id = click.pageUrl ? await find(click.pageUrl) : undefined;
  const former = (id === undefined ? undefined : await get(id))?.article ?? null;
  if (former && !isSelection(former)) return await saveTab(tabId);
  const selection: SelectionRequest = { text: click.selectionText ?? '', after: former };
  await keepReading(tabId, await readTab(tabId, { selection }));
}
