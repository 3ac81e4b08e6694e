import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { type Chromium, launchChromium, type Tab } from '@/tests/tools/browser/chromium';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { until } from '@/tests/tools/browser/until';
import { onPath } from '@/tests/tools/find-browser';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { sampleOf } from '@/tests/tools/sampling';

const canPressKeys = Boolean(onPath(['Xvfb']) && onPath(['xdotool']));

/** The tests of one file in Chromium; skipped by name where no real keys can be pressed, or where `isWanted` says so. */
export function inChromium(name: string, tests: () => void, isWanted = true): void {
  const reason = canPressKeys ? '' : ' (skipped: needs Xvfb and xdotool)';
  describe.skipIf(!canPressKeys || !isWanted)(`Chromium: ${name}${reason}`, tests);
}

const WALKS = ['axe', 'pseudo-language', 'text-spacing', 'wishes'] as const;

/**
 * The same for those that walk through every screen, so that a run stays within its time: another one each day, past the
 * screens that need no article; all of them past all screens in the whole.
 */
export function inChromiumInTurn(walk: (typeof WALKS)[number], name: string, tests: () => void): void {
  const sampling = inject('sampling');
  const title = `${name}${sampling.isWhole ? '' : ', screens without an article'}`;
  inChromium(title, tests, sampleOf(WALKS, 1, sampling).includes(walk));
}

export interface Stage {
  browser: Chromium;
  display: Display;
  server: SampleServer;
  /** Opens a page of the sample server in front. */
  open(path: string): Promise<Tab>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
}

/** One browser, display and server for the tests of a file; tabs and popups are closed after each of them. */
export function stage(
  options: {
    corpus?: Map<string, string>;
    extensions?: string[];
    /** Builds another extension than the usual one, and answers its folder. */
    extension?: () => Promise<string>;
    /** Leaves the page that greets after installing open. */
    keepWelcome?: boolean;
    /** Errors that the tests of this file bring about on purpose. */
    foreseen?: RegExp;
  } = {},
): Stage {
  const tabs: Tab[] = [];
  const set = {} as Stage;
  let extension = inject('builds').chromium;
  const launch = () =>
    launchChromium({
      extension,
      display: set.display,
      ...(set.browser ? { profile: set.browser.profile } : {}),
      ...(options.extensions ? { before: options.extensions } : {}),
      keepWelcome: options.keepWelcome ?? false,
    });
  set.open = async (path) => {
    const tab = await set.browser.open(path.includes(':') ? path : set.server.origin + path);
    tabs.push(tab);
    return tab;
  };
  set.restart = async () => {
    tabs.length = 0;
    await set.browser.close({ keepProfile: true });
    set.browser = await launch();
  };
  beforeAll(async () => {
    extension = (await options.extension?.()) ?? extension;
    set.display = await openDisplay();
    set.server = await serveSample(options);
    set.browser = await launch();
  });
  afterEach(async () => {
    await closePopup(set.browser);
    // The last tab would take the browser with it.
    await set.browser.open('about:blank').then((blank) => tabs.push(blank));
    for (const tab of tabs.splice(0, tabs.length - 1)) await tab.close().catch(() => {});
  });
  afterAll(async () => {
    const told = set.browser ? await errorsIn(set.browser) : [];
    await set.browser?.close();
    set.display?.close();
    await set.server?.close();
    // Much goes on without a part that did not come: then nothing but the log says so.
    expect(told.filter((what) => !options.foreseen?.test(what))).toEqual([]);
  });
  return set;
}

interface World {
  chrome: { storage: { local: { get(key: string): Promise<{ errors?: { what: string }[] }> } } };
}

/** What Lectern's own log of errors holds at the end. */
async function errorsIn(browser: Chromium): Promise<string[]> {
  const page = await browser.open(browser.url('help.html'));
  return page.run(async () => {
    const { chrome } = globalThis as unknown as World;
    return ((await chrome.storage.local.get('errors')).errors ?? []).map(({ what }) => what);
  });
}

/** Closes the popup if one is open, wherever the focus is. */
export async function closePopup(browser: Chromium): Promise<void> {
  const targetId = await browser.find('popup.html');
  if (!targetId) return;
  await browser.cdp.browser.send('Target.closeTarget', { targetId }).catch(() => {});
  await until('the popup to close', async () => !(await browser.find('popup.html')));
}
