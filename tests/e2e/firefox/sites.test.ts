import { expect, inject, it } from 'vitest';
import type { Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { allowed } from '../allowed';
import { SAMPLE } from '../sample';
import { press } from '../surfaces/press';
import { articleIn, closedIn } from '../surfaces/reader';
import { inFirefox, stage } from './harness';

interface World {
  browser: {
    storage: { local: { set(items: object): Promise<void> } };
    scripting: { getRegisteredContentScripts(): Promise<object[]> };
  };
}

inFirefox('what a person decides about a site', () => {
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
    await press(await options('sites'), '.site-rules button', 'Take back');
    await article();
    on.display.key('alt+shift+d');
    await until('the whole article', async () => !(await isOut()));
  });
});
