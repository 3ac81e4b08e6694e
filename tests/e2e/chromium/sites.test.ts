import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Chromium, launchChromium, type Tab } from '@/tests/tools/browser/chromium';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { allowed } from '../allowed';
import { SAMPLE } from '../sample';
import { press } from '../surfaces/press';
import { articleIn, closedIn } from '../surfaces/reader';

interface World {
  chrome: {
    storage: { local: { set(items: object): Promise<void> } };
    scripting: { getRegisteredContentScripts(): Promise<object[]> };
  };
}

describe('what a person decides about a site', () => {
  let folder: string;
  let browser: Chromium;
  let server: SampleServer;
  let options: Tab;
  beforeAll(async () => {
    folder = allowed(inject('builds').chromium);
    server = await serveSample();
    browser = await launchChromium({ extension: folder });
    options = await browser.open(browser.url('options.html'));
    await keep({ sites: ['127.0.0.1'], exceptions: [] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function keep(alwaysOpen: { sites: string[]; exceptions: string[] }): Promise<void> {
    await options.run((_, items) => (globalThis as unknown as World).chrome.storage.local.set(items), { alwaysOpen });
    await until('the script to follow', async () => {
      const known = await options.run(() =>
        (globalThis as unknown as World).chrome.scripting.getRegisteredContentScripts(),
      );
      return known.length === alwaysOpen.sites.length;
    });
  }

  it('opens its articles by themselves, and closing gives the page', async () => {
    const tab = await browser.open(server.origin + SAMPLE.path);
    expect(await articleIn(tab.reader)).toContain(SAMPLE.first);
    await press(tab.reader, '[aria-label="Close the reading view"]', '');
    await closedIn(tab);
    await tab.close();
  });

  it('takes a part out of the article and remembers it', async () => {
    const tab = await browser.open(server.origin + SAMPLE.path);
    await articleIn(tab.reader);
    await press(tab.reader, '[data-panel=tools]', 'Tools');
    await press(tab.reader, '.tools button', 'Parts of the page');
    await press(tab.reader, '.parts label', SAMPLE.first);
    await press(tab.reader, '.parts-acts button', 'Done');
    await until('the article without it', async () => !(await articleIn(tab.reader)).includes(SAMPLE.first));
    expect(await articleIn(tab.reader)).toContain(SAMPLE.last);
    await tab.close();
    const again = await browser.open(server.origin + SAMPLE.path);
    const text = await articleIn(again.reader);
    expect(text).not.toContain(SAMPLE.first);
    expect(text).toContain(SAMPLE.last);
    await again.close();
    const listed = await eventually('the rule in the options', options, (root) => {
      const rules = root.querySelector('.site-rules');
      return rules?.checkVisibility() ? rules.textContent : null;
    });
    expect(listed).toContain('127.0.0.1');
    expect(listed).toContain(SAMPLE.first);
  });

  it('has the part again once the options gave it back, in a page that was loaded before and in an open view', async () => {
    const beside = await browser.open(server.origin + SAMPLE.path);
    expect(await articleIn(beside.reader)).not.toContain(SAMPLE.first);
    const tab = await browser.open(server.origin + SAMPLE.path);
    expect(await articleIn(tab.reader)).not.toContain(SAMPLE.first);
    await press(tab.reader, '[aria-label="Close the reading view"]', '');
    await closedIn(tab);
    await press(options, '.site-rules button', 'Take back');
    await until('no rule', () => options.run((root) => root.querySelector('.site-rules') === null));
    // It may have been hidden before its first paint, which the script that hears of rules comes after.
    await beside.session.send('Page.bringToFront');
    await until('the whole article in the open view', async () =>
      (await articleIn(beside.reader)).includes(SAMPLE.first),
    );
    await beside.close();
    await tab.session.send('Page.bringToFront');
    await browser.clickAction();
    await (await browser.popup()).click('button', /^Read/);
    expect(await articleIn(tab.reader)).toContain(SAMPLE.first);
    await tab.close();
  });

  it('leaves exceptions, and everything once the site is given back', async () => {
    const opened = async () => {
      const tab = await browser.open(server.origin + SAMPLE.path);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const found = await tab.run((root) => root.querySelector('lectern-reader') !== null);
      await tab.close();
      return found;
    };
    await keep({ sites: ['127.0.0.1'], exceptions: [server.origin + SAMPLE.path] });
    expect(await opened()).toBe(false);
    await keep({ sites: [], exceptions: [] });
    expect(await opened()).toBe(false);
  });
});
