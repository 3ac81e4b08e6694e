import { type Browser, browser } from 'wxt/browser';

/*
 * Firefox asks the person by itself whether an extension may send what it works on to somebody else, here to the server or
 * program of one's own, and shows the answer among the permissions. Other browsers know no such thing.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 * The text `syncFirefoxAsks` names it by Firefox's own words for `websiteContent` in each language: those of
 * `webext-perms-description-data-short-websiteContent` in mozilla-l10n/firefox-l10n.
 */

/** What the manifest says may be sent, once the person turned on what sends it: by Firefox's names. */
export const SENT = ['websiteContent'];

/** As Firefox's `permissions` take and give them; the types are Chromium's. */
export interface WithConsent extends Browser.permissions.Permissions {
  data_collection?: string[];
}

/** To be asked for together with a server's host. */
export const sendingConsent: WithConsent = import.meta.env.FIREFOX ? { data_collection: SENT } : {};

/** Whether what is saved may be sent: the person may have taken it back in Firefox's own settings. */
export async function maySend(): Promise<boolean> {
  return !import.meta.env.FIREFOX || (await browser.permissions.contains(sendingConsent));
}
