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
    const before = await tab.run(async () => {
      Object.assign(window, { marker: { kept: true } });
      // Not as the page would: smoothly, and still on its way when it is measured.
      scrollTo({ top: 300, behavior: 'instant' });
      // A picture that is fetched once it is near, and is not there, moves the page when that shows.
      const rest = () => new Promise((resolve) => setTimeout(resolve, 150));
      for (let top = Number.NaN; top !== scrollY; await rest()) top = scrollY;
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

    /** Where the page differs after it was read; empty where it does not. */
    async function differenceByReading(tab: Tab): Promise<string> {
      const before = await markupOf(tab);
      on.browser.key('alt+shift+d');
      const isThere = () => tab.reader.run((root) => !!root.querySelector('dialog[open]')?.textContent?.trim());
      // What it goes to may be an error of the browser's, where no extension shows anything.
      // A page that took its own root away has no place for a view: the popup says so.
      const isTold = async () => (await on.browser.find('popup.html')) && 'popup';
      const answer = await until('the view', async () => {
        if (await hasGone(tab)) return 'gone';
        return (await isTold()) || isThere();
      });
      if (answer === 'gone') return 'gone';
      if (answer === 'popup') await closePopup(on.browser);
      else {
        on.browser.key('Escape');
        await closedIn(tab);
      }
      return firstDifference(before, await markupOf(tab));
    }

    /** Opens a page anew, until it is there or has gone elsewhere. */
    async function goTo(tab: Tab, name: string): Promise<void> {
      await tab.session.send('Page.navigate', { url: `${on.server.origin}/live/${name}` });
      await until('the page', () => tab.run(() => location.protocol !== 'about:' && document.readyState !== 'loading'));
    }

    /** Many a page begins its work at the first key, or loads itself anew: not by us, if the key means nothing to us. */
    async function changesAtAnyKey(tab: Tab, name: string): Promise<boolean> {
      await tab.session.send('Page.navigate', { url: 'about:blank' });
      await goTo(tab, name);
      await settles(tab, LONG_REST);
      const before = await markupOf(tab);
      on.browser.key('Escape');
      await settles(tab);
      return (await markupOf(tab)) !== before;
    }

    it.each([...pages.keys()])('reads, digests, saves and leaves %s as it was', async (name) => {
      const tab = await on.browser.open('about:blank');
      // A page that asks something would stand still until somebody answers.
      tab.session.on('Page.javascriptDialogOpening', () => {
        void tab.session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined);
      });
      await goTo(tab, name);
      let isStill = await settles(tab);
      deeds.length = 0;
      // A page may come to rest and move once more; what is another after a longer rest, too, is so by us.
      let difference = await differenceByReading(tab);
      if (isStill && difference) {
        isStill = await settles(tab, LONG_REST);
        difference = await differenceByReading(tab);
      }
      if (isStill && difference) isStill = !(await changesAtAnyKey(tab, name));
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
      if (isStill) expect(difference).toBe('');
      const ours = deeds.filter(({ kind, what }) => kind === 'error' && what.includes('chrome-extension://'));
      expect(ours).toEqual([]);
      await tab.close();
    });
  });
});

/** What stands where two texts part, of both; empty where they are the same. */
function firstDifference(before: string, after: string): string {
  if (before === after) return '';
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `before: ${around(before)}\nafter: ${around(after)}`;
}

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
  const markup = tab.run(() =>
    // A page may have taken its own root away.
    location.pathname.startsWith('/live/') ? (document.documentElement?.outerHTML ?? 'no root') : '',
  );
  return markup.catch((error: Error) => {
    if (/Cannot find context/.test(error.message)) return '';
    throw error;
  });
}
