import { expect, it } from 'vitest';
import type { Chromium } from '@/tests/tools/browser/chromium';
import { SAMPLE } from '../sample';
import { articleIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

interface Parsed {
  url: string;
  length?: number;
}

/** Opens a page and notes every script that its process reads from then on. */
async function watched(browser: Chromium, url: string) {
  const tab = await browser.open('about:blank');
  const scripts: Parsed[] = [];
  tab.session.on<Parsed>('Debugger.scriptParsed', (script) => scripts.push(script));
  await tab.session.send('Debugger.enable', {});
  await tab.goto(url);
  const ours = () => scripts.filter((script) => script.url.startsWith('chrome-extension://'));
  return { tab, ours };
}

inChromium('a page that nobody reads', () => {
  const on = stage();

  it('gets no script and no element of ours, and asks for nothing', async () => {
    const first = on.server.requests.length;
    const { tab, ours } = await watched(on.browser, on.server.origin + SAMPLE.path);
    await tab.run(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(ours()).toEqual([]);
    expect(await tab.run(() => document.querySelector('lectern-reader'))).toBeNull();
    const asked = new Set(on.server.requests.slice(first));
    const own = ['/article.html', '/style.css', '/page.js', '/lighthouse.png', '/face.png', '/favicon.ico'];
    expect([...asked].filter((path) => !own.includes(path))).toEqual([]);
    await tab.close();
  });

  it('gets scripts when it is read, and still nothing is asked for', async () => {
    const { tab, ours } = await watched(on.browser, on.server.origin + SAMPLE.path);
    const first = on.server.requests.length;
    on.browser.key('alt+shift+d');
    await articleIn(tab.reader);
    const [article, view, ...later] = ours().map((script) => new URL(script.url).pathname);
    expect([article, view]).toEqual(['/page-article.js', '/reader.js']);
    // Aids and finishing touches come after the first paint, so they may be there by now or not.
    expect(later.filter((path) => !['/page-late.js', '/reader-aids.js', '/reader-finish.js'].includes(path))).toEqual(
      [],
    );
    expect(
      on.server.requests.slice(first).filter((path) => !['/lighthouse.png', '/favicon.ico'].includes(path)),
    ).toEqual([]);
    await tab.close();
  });
});
