import { browser } from 'wxt/browser';
import { readArticleOf, toggleReader } from './inject';
import { watchStored } from './watch-stored';

/** What the person wants open in the reading view by itself. In this browser only, as what the browser granted is. */
export interface AlwaysOpen {
  /** Host names, the latest last. */
  sites: readonly string[];
  /** Addresses on them that stay as they are, without query and fragment. */
  exceptions: readonly string[];
}

const KEY = 'alwaysOpen';
/** The one script that is registered: it asks the background, and evaluates nothing else in a page. */
const SCRIPT = { id: 'always-open', js: ['always-open.js'], runAt: 'document_idle' as const };

export async function loadAlwaysOpen(): Promise<AlwaysOpen> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { sites, exceptions } = Object(stored) as Partial<Record<keyof AlwaysOpen, unknown>>;
  return { sites: strings(sites), exceptions: strings(exceptions) };
}

/**
 * Opens a site's articles by themselves from now on. The browser asks the person for this one site: call it first in a
 * click's handler. Answers whether the person agreed.
 */
export async function openAlways(url: string): Promise<boolean> {
  const site = webHost(url);
  if (!site) return false;
  const asked = browser.permissions.request({ origins: [patternOf(site)] });
  // Not after the answer: the question may close the popup that asks.
  await change(({ sites }) => ({ sites: [...sites.filter((one) => one !== site), site] }));
  if (await asked) return true;
  await change(({ sites }) => ({ sites: sites.filter((one) => one !== site) }));
  return false;
}

/** Gives the site and its exceptions back, and the browser's permission with them, unless a server of the person's lies there. */
export async function stopOpening(site: string): Promise<void> {
  await change(({ sites, exceptions }) => ({
    sites: sites.filter((one) => one !== site),
    exceptions: exceptions.filter((address) => webHost(address) !== site),
  }));
  // Not in every popup: only who gives a site back asks for it.
  const { serverAddresses } = await import('./server-addresses');
  const servers = await serverAddresses();
  if (servers.some((url) => webHost(url) === site)) return;
  await browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Leaves one address as it is, or opens it with the others again. */
export function setException(url: string, isException: boolean): Promise<void> {
  const address = bareAddress(url);
  return change(({ exceptions }) => {
    const others = exceptions.filter((one) => one !== address);
    return { exceptions: isException ? [...others, address] : others };
  });
}

/** Whether a page is to open: a site's front page is none, whatever it says. */
export async function isToOpen(url: string): Promise<boolean> {
  const { sites, exceptions } = await loadAlwaysOpen();
  const address = bareAddress(url);
  return sites.includes(webHost(url) ?? '') && new URL(address).pathname !== '/' && !exceptions.includes(address);
}

/** Opens a page that has come, if it is an article: listings, shops and forums read well as they are. */
export async function openByItself(tab: { id: number; incognito: boolean }, url: string): Promise<void> {
  if (tab.incognito || !(await isToOpen(url))) return;
  const reading = await readArticleOf(tab.id);
  const isArticle = 'article' in reading && /^(?:article|live-blog)$/.test(reading.article.type);
  if (isArticle) await toggleReader(tab.id, { byItself: true });
}

/** Registers the script for the sites that the person wants and the browser granted; called when either changes. */
export function registerAlwaysOpen(): Promise<void> {
  // One after another: permission and storage change together, and a script is registered once.
  registering = registering.then(register, register);
  return registering;
}
let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const [{ sites }, { origins = [] }] = await Promise.all([loadAlwaysOpen(), browser.permissions.getAll()]);
  const matches = sites.map(patternOf).filter((pattern) => origins.includes(pattern));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  if (matches.length > 0) await browser.scripting.registerContentScripts([{ ...SCRIPT, matches }]);
}

/** Calls back when the sites or the exceptions change. */
export function watchAlwaysOpen(onChange: () => void, signal?: AbortSignal): void {
  watchStored('local', KEY, onChange, signal);
}

/** The host name of a web page; undefined for everything else. */
export function webHost(url: string | undefined): string | undefined {
  if (!url || !/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname || undefined;
}

/** Without query and fragment. */
export function bareAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function change(by: (known: AlwaysOpen) => Partial<AlwaysOpen>): Promise<void> {
  // Two at once, in popup and options, would each write over the other's.
  await navigator.locks.request('lectern-always-open', async () => {
    const known = await loadAlwaysOpen();
    await browser.storage.local.set({ [KEY]: { ...known, ...by(known) } });
  });
}

function patternOf(site: string): string {
  return `*://${site}/*`;
}

function strings(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}
