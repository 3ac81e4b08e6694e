import { t } from '@/utils/texts';
import { explain } from './action';
import { toggleReader } from './inject';
import { CURRENT_WINDOW, openLibrary } from './library-panel';
import { saveTab } from './saving';

/** The part of a tab that a gesture on it is about. */
export interface GestureTab {
  id?: number | undefined;
  windowId: number;
}

/** Does what a keyboard shortcut asks for, in the tab that it was pressed in. Names as in the manifest. */
export async function runCommand(command: string, tab: GestureTab | undefined): Promise<void> {
  // First of all and with nothing awaited: only while the browser still sees the key press.
  if (command === 'open-library') return await openLibrary(tab?.windowId ?? CURRENT_WINDOW);
  if (tab?.id === undefined) return;
  if (command === 'toggle-reader') await readOrExplain(tab.id);
  if (command === 'save-article') await saveTab(tab.id);
}

/** Opens or closes the reading view; on pages that are closed to us the button says so. */
export async function readOrExplain(tabId: number): Promise<void> {
  const result = await toggleReader(tabId);
  // On a page that it may enter, the reading view itself says why there is nothing to read.
  if ('problem' in result && result.problem === 'not-allowed') await explain(tabId, t('badgeNotReadable'));
}
