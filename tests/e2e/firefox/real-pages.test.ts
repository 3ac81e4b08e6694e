import { relative } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { type Firefox, launchFirefox } from '@/tests/tools/browser/firefox';
import type { FirefoxSurface } from '@/tests/tools/browser/firefox-surface';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { CORPORA, hasCorpora, realPages } from '../sample';
import { savedIn } from '../surfaces/popup';
import { closedIn } from '../surfaces/reader';
import { inFirefox } from './harness';

const { isWhole } = inject('sampling');
// All of them take most of an hour: `npm run test:full` opens them.
const pages = realPages(isWhole ? Infinity : 1);

/** No other host is reached, and none is waited for. */
const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'permissions.default.desktop-notification': 2,
  'permissions.default.geo': 2,
};
/** A page that loads for ever is looked at as it is, after so many milliseconds. */
const PATIENCE = 10_000;
/** Whether Marionette found a question of the page's to deal with. */
const ASKED = [() => true, () => false] as const;
/** Looks, half a second apart, that must see the same; and after a doubt. */
const [REST, LONG_REST] = [1, 6];

inFirefox(
  hasCorpora ? 'real pages with their own scripts, without a network' : 'real pages (skipped: no ../shared/corpora)',
  () => {
    let display: Display;
    let server: SampleServer;
    let firefox: Firefox;
    /** Pages that change or leave by themselves: nothing can be said of what was done to them. */
    const restless: string[] = [];

    beforeAll(async () => {
      display = await openDisplay();
      server = await serveSample({ corpus: pages });
      firefox = await launchFirefox({ display, preferences: NO_NETWORK });
      await firefox.install(inject('builds').xpi);
      await firefox.marionette.send('WebDriver:SetTimeouts', { pageLoad: PATIENCE });
    });
    afterAll(async () => {
      await firefox?.close();
      display?.close();
      await server?.close();
      const files = restless.map((name) => relative(CORPORA, pages.get(name) ?? name));
      console.log([`${files.length} of ${pages.size} change by themselves:`, ...files].join('\n'));
    });

    async function openLive(name: string): Promise<FirefoxSurface> {
      while (await firefox.marionette.send('WebDriver:DismissAlert').then(...ASKED));
      await firefox.open('about:blank').catch(() => firefox.open('about:blank'));
      return firefox.open(`${server.origin}/live/${name}`).catch(() => firefox.tab());
    }

    /** Empty where the page has gone elsewhere, or is just going. */
    const markupOf = (page: FirefoxSurface) =>
      page
        .run(() => (location.pathname.startsWith('/live/') ? (document.documentElement?.outerHTML ?? 'no root') : ''))
        .catch(() => '');

    /** Waits for the page to come to rest. False where it does not. */
    async function settles(page: FirefoxSurface, rest: number): Promise<boolean> {
      let last = '';
      for (let look = 0, same = 0; look < rest + 5; look++) {
        const now = await markupOf(page);
        same = now !== '' && now === last ? same + 1 : 0;
        if (same >= rest) return true;
        last = now;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      return false;
    }

    /** Opens the view and closes it. True where the page is as it was. */
    async function staysSame(page: FirefoxSurface): Promise<boolean> {
      const before = await markupOf(page);
      display.key('alt+shift+d');
      const isThere = () =>
        firefox
          .reader()
          .run((root) => !!root.querySelector('dialog[open]')?.textContent?.trim())
          .catch(() => false);
      // A page that took its own root away has no place for a view: the popup says so.
      const answer = await until('the view', async () => {
        if ((await markupOf(page)) === '') return 'gone';
        return (await firefox.isOpen('popup')) ? 'popup' : isThere();
      });
      if (answer === 'gone') return false;
      if (answer === 'popup') await firefox.closePopup();
      else {
        display.key('Escape');
        await closedIn(page);
      }
      await firefox.tab();
      return (await markupOf(page)) === before;
    }

    /** Many a page begins its work at the first key, or by the clock: not by us, if it does so for a key that means nothing to us. */
    async function changesAnyway(name: string): Promise<boolean> {
      const page = await openLive(name);
      await settles(page, LONG_REST);
      const before = await markupOf(page);
      display.key('Escape');
      await settles(page, REST);
      return (await markupOf(page)) !== before;
    }

    async function lookAt(name: string): Promise<void> {
      const page = await openLive(name);
      await firefox.marionette.chrome('() => Services.console.reset()');
      let isStill = await settles(page, REST);
      let isSame = await staysSame(page);
      if (isStill && !isSame) {
        isStill = await settles(page, LONG_REST);
        isSame = await staysSame(page);
      }
      if (isStill && !isSame) isStill = !(await changesAnyway(name));
      const isGone = (await markupOf(await firefox.tab())) === '';
      if (!isStill || isGone) restless.push(name);
      // What the browser shows in its place is among the odd pages.
      if (isGone) return;
      if (isStill) expect(isSame).toBe(true);
      await firefox.clickAction();
      const popup = await firefox.popup();
      const answer = await eventually('an answer', popup, (root) => {
        const isAnswered = root.querySelector('h1') && !root.querySelector('[aria-busy=true]');
        return isAnswered ? { isDigest: root.querySelector('.digest-figure') !== null } : null;
      });
      if (answer.isDigest) {
        await popup.click('button', 'Save');
        await savedIn(popup);
      }
      await firefox.closePopup();
      expect(await errorsOfOurs()).toEqual([]);
    }

    it.each([...pages.keys()])(
      'reads, digests, saves and leaves %s as it was',
      async (name) => {
        try {
          await lookAt(name);
        } catch (error) {
          // What asks again and again lets nobody else ask anything.
          if (!(await firefox.marionette.send('WebDriver:GetAlertText').then(...ASKED))) throw error;
          restless.push(name);
        }
      },
      120_000,
    );

    /**
     * Errors that name the extension, as Firefox's console has them; but for what it says where a popup was closed while it
     * still asked for something, whose answer nobody waits for.
     */
    async function errorsOfOurs(): Promise<unknown> {
      return firefox.marionette.chrome(`() => Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
        .map((one) => one.sourceName + ': ' + one.errorMessage)
        .filter((text) => text.includes('moz-extension://') && !text.includes('after context unloaded'))`);
    }
  },
  hasCorpora && isWhole,
);
