import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

const EVERYWHERE = { origins: ['*://*/*'] };
/** The person wants it, and it is not at its end: it goes on when the page is opened again. */
const wanted = storage.defineItem<boolean>('local:fetching', { fallback: false });

/** Asks the person for what fetching needs; call it first in a click's handler. */
export async function allowFetching(): Promise<boolean> {
  const isAllowed = await browser.permissions.request(EVERYWHERE);
  if (isAllowed) await wanted.setValue(true);
  return isAllowed;
}

/** Was it under way when the page, or the browser, was closed, and may it go on? */
export async function isToGoOn(): Promise<boolean> {
  return (await wanted.getValue()) && (await browser.permissions.contains(EVERYWHERE));
}

/** The person stopped it, or it is at its end. */
export async function endFetching(): Promise<void> {
  await wanted.setValue(false);
}
