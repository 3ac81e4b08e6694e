import { browser } from 'wxt/browser';
import { t } from '@/utils/texts';

/*
 * What the toolbar button shows for one tab. Both browsers forget it when the tab navigates, which is just how
 * long we know: without the `tabs` permission a page's address is ours only from a gesture until it goes away.
 */

/** Shows on the button whether the page in this tab is in the library. */
export async function showSaved(tabId: number, saved: boolean): Promise<void> {
  await show(tabId, saved ? '✓' : '', saved ? t('badgeSaved') : '');
}

/** Shows that a link of the page was saved, not the page. */
export async function showLinkSaved(tabId: number): Promise<void> {
  await show(tabId, '+1', t('badgeLinkSaved'));
}

/** Says why nothing came of a key press or menu: in the popup, else as a sign on the button and its tooltip. */
export async function explain(tabId: number, reason: string): Promise<void> {
  await show(tabId, '!', reason);
  try {
    // Not in Chromium before 127; Firefox may ask for a gesture, which an awaited answer has lost.
    await browser.action.openPopup?.();
  } catch (error) {
    console.debug('The popup stays closed; the button says why', error);
  }
}

/** Fills the mark's board while the page is in the reading view. */
export async function showReading(tabId: number, isShown: boolean): Promise<void> {
  const name = isShown ? 'active-' : '';
  try {
    await browser.action.setIcon({ tabId, path: { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` } });
  } catch (error) {
    console.debug('No sign on the button', error);
  }
}

/** Says on the button, whatever the tab, that the library has lost articles; the library itself says the rest. */
export async function showLoss(isLost: boolean): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
    browser.action.setBadgeText({ text: isLost ? '!' : '' }),
    browser.action.setTitle({ title: t(isLost ? 'badgeLoss' : 'extensionName') }),
  ]);
}

/** Paper on Lectern's accent, in both themes of the browser. */
const BADGE_COLOUR = '#1f5c57';

async function show(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title: title || t('extensionName') }),
    ]);
  } catch (error) {
    // The tab may be gone before its save is on disk; the save counts, the sign does not.
    console.debug('No sign on the button', error);
  }
}
