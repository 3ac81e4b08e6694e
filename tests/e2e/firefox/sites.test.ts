import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { type Firefox, launchFirefox } from '@/tests/tools/browser/firefox';
import type { Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { lookForFirefox, onPath } from '@/tests/tools/find-browser';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { allowed } from '../allowed';
import { SAMPLE } from '../sample';
import { press } from '../surfaces/press';
import { articleIn, closedIn } from '../surfaces/reader';

const isMissing = !lookForFirefox() || !onPath(['Xvfb']) || !onPath(['xdotool']);

interface World {
  browser: {
    storage: { local: { set(items: object): Promise<void> } };
    scripting: { getRegisteredContentScripts(): Promise<object[]> };
  };
}

describe.skipIf(isMissing)(`Firefox: what a person decides about a site${isMissing ? ' (skipped)' : ''}`, () => {
  let folder: string;
  let display: Display;
  let server: SampleServer;
  let firefox: Firefox;
  beforeAll(async () => {
    folder = allowed(inject('builds').firefox);
    display = await openDisplay();
    server = await serveSample();
    firefox = await launchFirefox({ display });
    await firefox.load(folder);
  });
  afterAll(async () => {
    await firefox?.close();
    display?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const options = async (section: string) => firefox.open(await firefox.url(`options.html#${section}`));
  const article = () => firefox.open(server.origin + SAMPLE.path);

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
    expect(await articleIn(firefox.reader())).toContain(SAMPLE.first);
    display.key('Escape');
    await closedIn(page);
    await keep(await options('sites'), []);
  });

  it('takes a part out, remembers it, and has it again once the options gave it back', async () => {
    await article();
    display.key('alt+shift+d');
    await articleIn(firefox.reader());
    await press(firefox.reader(), '[data-panel=tools]', 'Tools');
    await press(firefox.reader(), '.tools button', 'Parts of the page');
    await press(firefox.reader(), '.parts label', SAMPLE.first);
    await press(firefox.reader(), '.parts-acts button', 'Done');
    const isOut = async () => !(await articleIn(firefox.reader())).includes(SAMPLE.first);
    await until('the article without it', isOut);
    await article();
    display.key('alt+shift+d');
    await until('the article without it again', isOut);
    await press(await options('sites'), '.site-rules button', 'Take back');
    await article();
    display.key('alt+shift+d');
    await until('the whole article', async () => !(await isOut()));
  });
});
