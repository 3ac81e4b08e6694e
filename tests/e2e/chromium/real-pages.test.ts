import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '@/tests/tools/browser/chromium';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { type Deed, watch } from '@/tests/tools/browser/watch';
import { CORPORA, hasCorpora, realPages } from '../sample';
import { savedIn } from '../surfaces/popup';
import { closedIn } from '../surfaces/reader';
import { closePopup, inChromium, stage } from './harness';

const { isWhole } = inject('sampling');
/** Looks at a page that must see the same before it is at rest at last. */
const LONG_REST = 6;
// All of them take most of an hour: `npm run test:full` opens them.
const pages = realPages(isWhole ? Infinity : 8);

inChromium(hasCorpora ? 'real pages' : 'real pages (skipped: no ../shared/corpora)', () => {
  const on = stage({ corpus: pages });

  it.skipIf(!hasCorpora).each([...pages.keys()])('opens and closes without a trace on %s', async (name) => {
    const tab = await on.open(`/page/${name}`);
    const before = await tab.run(() => {
      Object.assign(window, { marker: { kept: true } });
      scrollTo(0, 300);
      return { html: document.documentElement.outerHTML, top: scrollY };
    });
    on.browser.key('alt+shift+d');
    // An article, or the sentence that says why there is none.
    await eventually('the view', tab.reader, (root) => !!root.querySelector('dialog[open]')?.textContent?.trim());
    on.browser.key('Escape');
    await closedIn(tab);
    const after = await tab.run(() => ({ html: document.documentElement.outerHTML, top: scrollY }));
    expect(after.html === before.html).toBe(true);
    expect(after.top).toBe(before.top);
    expect(await tab.run(() => (window as unknown as { marker: object }).marker)).toEqual({ kept: true });
  });

  describe.skipIf(!hasCorpora || !isWhole)('with their own scripts, without a network', () => {
    let deeds: Deed[];
    /** Pages that change or leave by themselves: nothing can be said of what was done to them. */
    const restless: string[] = [];
    beforeAll(async () => {
      deeds = await watch(on.browser, () => true);
      // The browser's question would have the keyboard.
      const permission = { name: 'notifications' };
      await on.browser.cdp.browser.send('Browser.setPermission', { permission, setting: 'denied' });
    });
    afterAll(() => {
      const files = restless.map((name) => relative(CORPORA, pages.get(name) ?? name));
      console.log([`${files.length} of ${pages.size} change by themselves:`, ...files].join('\n'));
    });

    async function isSameAfterReading(tab: Tab): Promise<boolean> {
      const before = await markupOf(tab);
      on.browser.key('alt+shift+d');
      const isThere = () => tab.reader.run((root) => !!root.querySelector('dialog[open]')?.textContent?.trim());
      // What it goes to may be an error of the browser's, where no extension shows anything.
      const answer = await until('the view', async () => ((await hasGone(tab)) ? 'gone' : await isThere()));
      if (answer === 'gone') return false;
      on.browser.key('Escape');
      await closedIn(tab);
      return (await markupOf(tab)) === before;
    }

    it.each([...pages.keys()])('reads, digests, saves and leaves %s as it was', async (name) => {
      const tab = await on.browser.open('about:blank');
      // A page that asks something would stand still until somebody answers.
      tab.session.on('Page.javascriptDialogOpening', () => {
        void tab.session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined);
      });
      await tab.session.send('Page.navigate', { url: `${on.server.origin}/live/${name}` });
      await until('the page', () => tab.run(() => location.protocol === 'http:' && document.readyState !== 'loading'));
      let isStill = await settles(tab);
      deeds.length = 0;
      // A page may come to rest and move once more; what is another after a longer rest, too, is so by us.
      let isSame = await isSameAfterReading(tab);
      if (isStill && !isSame) {
        isStill = await settles(tab, LONG_REST);
        isSame = await isSameAfterReading(tab);
      }
      const isGone = await hasGone(tab);
      if (!isStill || isGone) restless.push(name);
      // What the browser shows in its place is among the odd pages.
      if (isGone) return void (await tab.close());
      await on.browser.clickAction();
      const popup = await on.browser.popup();
      const isDigest = await eventually('an answer', popup, (root) => {
        const isThere = root.querySelector('h1') && !root.querySelector('[aria-busy=true]');
        return isThere ? { found: root.querySelector('.digest-figure') !== null } : null;
      });
      if (isDigest.found) {
        await popup.click('button', 'Save');
        await savedIn(popup);
      }
      await closePopup(on.browser);
      if (isStill) expect(isSame, 'the page is what it was').toBe(true);
      const ours = deeds.filter(({ kind, what }) => kind === 'error' && what.includes('chrome-extension://'));
      expect(ours).toEqual([]);
      await tab.close();
    });
  });
});

/** Waits for the page to come to rest: so many looks, half a second apart, see the same. False where it does not. */
async function settles(tab: Tab, rest = 1): Promise<boolean> {
  let last = '';
  let same = 0;
  for (let look = 0; look < rest + 5; look++) {
    const now = await markupOf(tab);
    same = now !== '' && now === last ? same + 1 : 0;
    if (same === rest) return true;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

async function hasGone(tab: Tab): Promise<boolean> {
  return (await markupOf(tab)) === '';
}

/** Empty where the page has gone elsewhere, or is just going. */
function markupOf(tab: Tab): Promise<string> {
  const markup = tab.run(() => (location.pathname.startsWith('/live/') ? document.documentElement.outerHTML : ''));
  return markup.catch((error: Error) => {
    if (/Cannot find context/.test(error.message)) return '';
    throw error;
  });
}
