import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { ChromiumSurface } from '@/tests/tools/browser/surface';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
import { listShows, searchFor, titlesIn } from '../surfaces/panel';
import { digestIn, savedIn } from '../surfaces/popup';
import { articleIn } from '../surfaces/reader';
import { closePopup, inChromium, stage } from './harness';

const RTL_TITLE = 'المكتبة العائمة تعود إلى الميناء';

// One story from the first save to the article read offline: each test goes on where the last one ended.
inChromium('library', () => {
  const on = stage();
  let panel: ChromiumSurface;

  it('opens the side panel at its key, and says how to save', async () => {
    await on.open(SAMPLE.path);
    on.browser.key('alt+shift+l');
    panel = await on.browser.panel();
    await eventually('the empty state', panel, () =>
      /Save.*Alt\+Shift\+K|Alt\+Shift\+K.*Save/.test(document.body.textContent ?? ''),
    );
  });

  it('saves from the popup, ticks, and the panel shows it by itself', async () => {
    await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    await popup.click('button', 'Save');
    await savedIn(popup);
    await listShows(panel, [SAMPLE.title]);
    const row = await panel.run((root) => root.querySelector('li')?.textContent);
    expect(row).toContain(SAMPLE.site);
    expect(row).toMatch(/3 min/);
  });

  it('shows at the next click that the page is saved, and updates instead of doubling', async () => {
    await on.open(`${SAMPLE.path}?utm_source=letter`);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    await savedIn(popup);
    await closePopup(on.browser);
    on.browser.key('alt+shift+k');
    await badge('✓');
    expect(await titlesIn(panel)).toEqual([SAMPLE.title]);
  });

  it('saves at its key, with a badge until the tab goes elsewhere', async () => {
    const tab = await on.open('/rtl.html');
    on.browser.key('alt+shift+k');
    await badge('✓');
    await listShows(panel, [RTL_TITLE, SAMPLE.title]);
    await tab.goto(`${on.server.origin}/`);
    await badge('');
  });

  it('saves from the reading view', async () => {
    const tab = await on.open('/as/quirks/article.html');
    on.browser.key('alt+shift+d');
    await articleIn(tab.reader);
    await tab.reader.click('button', /^Save/);
    await savedIn(tab.reader);
    await listShows(panel, [SAMPLE.title, RTL_TITLE, SAMPLE.title]);
  });

  it('finds by title, site and text', async () => {
    await searchFor(panel, 'bicycle in fog');
    await listShows(panel, [SAMPLE.title, SAMPLE.title]);
    await searchFor(panel, 'المرفأ');
    await listShows(panel, [RTL_TITLE]);
    await searchFor(panel, '');
    await listShows(panel, [SAMPLE.title, RTL_TITLE, SAMPLE.title]);
  });

  it('removes, and takes it back', async () => {
    await panel.click('button', /^(Remove|Delete)/);
    await listShows(panel, [RTL_TITLE, SAMPLE.title]);
    await panel.click('button', /^Undo/);
    await listShows(panel, [SAMPLE.title, RTL_TITLE, SAMPLE.title]);
  });

  it('keeps all of it over a restart, and reads offline without one request', async () => {
    await on.restart();
    await on.open('/');
    on.browser.key('alt+shift+l');
    panel = await on.browser.panel();
    await listShows(panel, [SAMPLE.title, RTL_TITLE, SAMPLE.title]);
    await on.server.close();
    const asked: string[] = [];
    const address = await panel.run((root) => {
      const links = [...root.querySelectorAll<HTMLAnchorElement>('li a[href]')];
      return links.at(-1)?.href ?? '';
    });
    expect(address).toContain('article.html#');
    const tab = await on.browser.open('about:blank');
    tab.session.on<{ request: { url: string } }>('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await tab.session.send('Network.enable', {});
    await tab.session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: 0,
      uploadThroughput: 0,
    });
    await tab.goto(address);
    const text = await articleIn(tab.reader);
    expect(text).toContain(SAMPLE.title);
    expect(text).toContain(SAMPLE.last);
    await tab.run(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(asked.filter((url) => !url.startsWith('chrome-extension://') && !url.startsWith('data:'))).toEqual([]);
  });

  it('opens an article from the list at a click', async () => {
    await panel.click('link', RTL_TITLE);
    const article = await on.browser.surface('article.html');
    await eventually('the address', article, () => location.hash.length > 1);
  });

  it('shows of articles whose addresses come at once the last one alone', async () => {
    const [last = '', ...others] = await panel.run((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('li a[href]')].map(({ hash }) => hash),
    );
    const article = await on.browser.surface('article.html');
    const views = () => article.run(() => document.querySelectorAll('lectern-reader').length);
    await until('a view', async () => (await views()) > 0);
    await article.run(
      (_, hashes) => {
        for (const hash of hashes) location.hash = hash;
      },
      [...others, last],
    );
    await eventually('the article', article, (_, hash) => location.hash === hash, last);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await views()).toBe(1);
  });

  function badge(text: string): Promise<unknown> {
    return until(`the badge "${text}"`, async () => {
      const shown = await on.browser.inWorker(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof browser };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      });
      return shown === text;
    });
  }
});
