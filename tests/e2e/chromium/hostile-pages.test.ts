import { beforeAll, expect, inject, it } from 'vitest';
import { attacks } from '@/tests/tools/attacks';
import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { type Deed, watch } from '@/tests/tools/browser/watch';
import { hostilePage, staysPut } from '../hostile/pages';
import { poke, pressButtons, violationsIn } from '../hostile/poke';
import { digestIn } from '../surfaces/popup';
import { inChromium, stage } from './harness';

const sampling = inject('sampling');
const chosen = attacks(60, sampling).filter(({ payload }) => staysPut(payload));
const IN_PAGE = 16;
const groups: string[][] = [];
for (let at = 0; at < chosen.length; at += IN_PAGE)
  groups.push(chosen.slice(at, at + IN_PAGE).map(({ payload }) => payload));

/**
 * The page may run nothing of its own, so that whatever runs came by us; whatever it does otherwise it reports. So are
 * its styles forbidden, which Chromium would apply once their elements are copied.
 */
const POLICY = "script-src 'none'; style-src 'self'; report-uri /reports";

/** Of a paragraph's length. */
const PROSE = 'The council forgot the bridge, Reuters reported on Tuesday, and a woman with a broom did not. '.repeat(
  4,
);

inChromium(`hostile pages (${chosen.length} attacks, seed ${sampling.seed})`, () => {
  const on = stage();
  let deeds: Deed[];
  beforeAll(async () => {
    deeds = await watch(
      on.browser,
      (url) => /^(?:chrome-extension:|data:|blob:|about:)/.test(url) || url.startsWith(on.server.origin),
    );
  });

  /** Reports of what the page did by itself come after it, on a busy machine by seconds. */
  async function reported(): Promise<void> {
    let before = -1;
    await until('the reports to end', async () => {
      const isQuiet = before === on.server.requests.length;
      before = on.server.requests.length;
      if (!isQuiet) await new Promise((resolve) => setTimeout(resolve, 300));
      return isQuiet;
    });
  }

  it.each(groups.map((payloads, at) => [at + 1, payloads] as const))(
    'page %i: popup and reading view run nothing, ask for nothing new, lead nowhere',
    async (number, payloads) => {
      const name = `Page ${number}`;
      on.server.made.set('page.html', {
        body: hostilePage(payloads, name),
        headers: { 'content-security-policy': POLICY },
      });
      const tab = await on.open('/made/page.html');
      await tab.run(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
      await reported();
      const own = new Set(deeds.map(({ kind, what }) => `${kind} ${what}`));
      deeds.length = 0;
      const asked = on.server.requests.length;
      const broken: string[] = [];
      const look = async (where: string, surface: Surface) => {
        await poke(surface);
        broken.push(...(await violationsIn(surface)).map((rule) => `${where}: ${rule}`));
      };
      on.browser.key('alt+shift+d');
      await eventually('the article', tab.reader, (root) => {
        // Elements that are never closed take the paragraphs apart, and it is asked whether to read it anyway.
        root.querySelector<HTMLElement>('dialog[open] .problem .filled')?.click();
        return root.querySelector('dialog[open] article p') !== null;
      });
      await eventually(
        'what comes after the first paint',
        tab.reader,
        (root) => root.querySelectorAll('dialog button').length > 3,
      );
      await pressButtons(tab.reader);
      await look('reading view', tab.reader);
      await on.browser.clickAction();
      const popup = await on.browser.popup();
      await digestIn(popup);
      await pressButtons(popup);
      await look('popup', popup);
      expect(broken).toEqual([]);
      expect(deeds.splice(0).filter(({ kind, what }) => !own.has(`${kind} ${what}`))).toEqual([]);
      expect(on.server.requests.slice(asked).filter((path) => path === '/reports')).toEqual([]);
    },
    60_000,
  );

  it('a page whose policy forbids its styles looks the same afterwards and asks for nothing of theirs', async () => {
    const styled = ['h2', 'p', 'div', 'blockquote'].map(
      (tag) => `<${tag} style="background: rgb(255, 0, 0) url(/forbidden.png); font-size: 40px">${PROSE}</${tag}>`,
    );
    on.server.made.set('styled.html', {
      body: `<!doctype html><title>A page</title><article><h1>A page</h1><p>${PROSE}</p>${styled.join('')}</article>`,
      headers: { 'content-security-policy': POLICY },
    });
    const tab = await on.open('/made/styled.html');
    await reported();
    const asked = on.server.requests.length;
    on.browser.key('alt+shift+d');
    await eventually('the article', tab.reader, (root) => root.querySelector('dialog[open] article p') !== null);
    on.browser.key('Escape');
    await eventually('the view to close', tab, () => document.querySelector('lectern-reader') === null);
    // Not before: once somebody has asked for it, the browser leaves a forbidden style alone.
    const styles = await tab.run(() =>
      [...document.querySelectorAll<HTMLElement>('[style]')].map((one) => {
        // The browser thinks about a style again when something about its element changes.
        one.classList.add('touched');
        return `${one.style.length} ${getComputedStyle(one).backgroundColor}`;
      }),
    );
    expect(styles).toEqual(styled.map(() => '0 rgba(0, 0, 0, 0)'));
    expect(on.server.requests.slice(asked)).toEqual([]);
  });

  it('a page that has every breach of its policy reported hears of none by us', async () => {
    const handled = ['font', 'h1', 'div', 'form', 'p', 'blockquote', 'table'].map(
      (tag) => `<${tag} tabindex="0" onfocus="alert(1)" onbeforecut="alert(2)">${PROSE}</${tag}>`,
    );
    on.server.made.set('policy.html', {
      body: `<!doctype html><title>A page</title><base href="https://elsewhere.invalid/"><article><h1>A page</h1><p>${PROSE}</p>${handled.join('')}</article>`,
      headers: { 'content-security-policy': `${POLICY}; base-uri 'none'` },
    });
    const tab = await on.open('/made/policy.html');
    await reported();
    const asked = on.server.requests.length;
    on.browser.key('alt+shift+d');
    await eventually('the article', tab.reader, (root) => root.querySelector('dialog[open] article p') !== null);
    await on.browser.clickAction();
    await digestIn(await on.browser.popup());
    expect(on.server.requests.slice(asked).filter((path) => path === '/reports')).toEqual([]);
  });
});
