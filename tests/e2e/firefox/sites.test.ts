import { expect, inject, it } from 'vitest';
import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { allowed } from '../allowed';
import { SAMPLE } from '../sample';
import { press } from '../surfaces/press';
import { articleIn, closedIn } from '../surfaces/reader';
import { inFirefoxInTurn, stage } from './harness';

interface World {
  browser: {
    storage: { local: { set(items: object): Promise<void> } };
    scripting: { getRegisteredContentScripts(): Promise<object[]> };
  };
}

inFirefoxInTurn('sites', 'what a person decides about a site', () => {
  const on = stage(() => allowed(inject('builds').firefox));

  const options = async (section: string) => on.firefox.open(await on.firefox.url(`options.html#${section}`));
  const article = () => on.firefox.open(on.server.origin + SAMPLE.path);

  async function keep(page: Surface, sites: string[]): Promise<void> {
    await page.run((_, alwaysOpen) => (globalThis as unknown as World).browser.storage.local.set({ alwaysOpen }), {
      sites,
      exceptions: [],
    });
    await until('the script to follow', async () => {
      const known = await page.run(
        async () => (await (globalThis as unknown as World).browser.scripting.getRegisteredContentScripts()).length,
      );
      return known === sites.length;
    });
  }

  it('opens its articles by themselves, and no longer once it is given back', async () => {
    await keep(await options('sites'), ['127.0.0.1']);
    const page = await article();
    expect(await articleIn(on.firefox.reader())).toContain(SAMPLE.first);
    on.display.key('Escape');
    await closedIn(page);
    await keep(await options('sites'), []);
  });

  it('takes a part out, remembers it, and has it again once the options gave it back', async () => {
    await article();
    on.display.key('alt+shift+d');
    await articleIn(on.firefox.reader());
    await press(on.firefox.reader(), '[data-panel=tools]', 'Tools');
    await press(on.firefox.reader(), '.tools button', 'Parts of the page');
    await press(on.firefox.reader(), '.parts label', SAMPLE.first);
    await press(on.firefox.reader(), '.parts-acts button', 'Done');
    const isOut = async () => !(await articleIn(on.firefox.reader())).includes(SAMPLE.first);
    await until('the article without it', isOut);
    await article();
    on.display.key('alt+shift+d');
    await until('the article without it again', isOut);
    const page = await options('sites');
    await press(page, '.site-rules button', 'Take back');
    // Drawn once it is kept; a page that is left before may not come to that.
    await eventually('the rule gone', page, (root) => root.querySelector('.site-rules') === null || null);
    await article();
    on.display.key('alt+shift+d');
    await until('the whole article', async () => !(await isOut()));
  });

  it('hears in an open view of what was decided elsewhere', async () => {
    const decide = async (siteRules: object) => {
      const panel = await on.firefox.panel();
      await panel.run((_, items) => (globalThis as unknown as World).browser.storage.local.set(items), { siteRules });
      await on.firefox.tab();
    };
    await article();
    on.display.key('alt+shift+l');
    await decide({});
    on.display.key('alt+shift+d');
    const has = async () => (await articleIn(on.firefox.reader())).includes(SAMPLE.first);
    expect(await has()).toBe(true);
    // What hears of it comes with the aids.
    await eventually('the aids', on.firefox.reader(), (root) => root.querySelector('article time') !== null);
    const text = await on.firefox.reader().run((root, words) => {
      const parts = [...root.querySelectorAll('.body > *')].map(({ textContent }) => textContent ?? '');
      return parts
        .find((part) => part.includes(words))
        ?.replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
    }, SAMPLE.first);
    await decide({ [new URL(on.server.origin).host]: [{ isShown: false, selector: '', text }] });
    await until('the article without it', async () => !(await has()));
    await eventually('the aids', on.firefox.reader(), (root) => root.querySelector('article time') !== null);
    await decide({});
    await until('the whole article', has);
  });
});
