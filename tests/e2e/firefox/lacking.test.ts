import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { type Firefox, launchFirefox } from '@/tests/tools/browser/firefox';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { lookForFirefox, onPath } from '@/tests/tools/find-browser';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { lacking } from '../lacking';
import { SAMPLE } from '../sample';
import { titlesIn } from '../surfaces/panel';
import { digestIn, savedIn } from '../surfaces/popup';
import { articleIn } from '../surfaces/reader';

// A browser of its own: in `npm run test:full` alone; tests/unit/browser/lacking.test.ts runs every time.
const isMissing = !inject('sampling').isWhole || !lookForFirefox() || !onPath(['Xvfb']) || !onPath(['xdotool']);
const name = 'Firefox with no more than Android’s: no shortcuts, no menu, no sidebar';

// One story, from the page that greets to the library.
describe.skipIf(isMissing)(`${name}${isMissing ? ' (skipped)' : ''}`, () => {
  let folder: string;
  let display: Display;
  let server: SampleServer;
  let firefox: Firefox;
  beforeAll(async () => {
    folder = lacking(inject('builds').firefox);
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

  it('greets without keys, says where the button is, and has no section of keys in the options', async () => {
    const welcome = await firefox.open(await firefox.url('welcome.html'));
    const text = await eventually('the page', welcome, (root) => root.querySelector('main')?.textContent);
    expect(text).toContain('in the browser’s menu');
    expect(await welcome.run((root) => root.querySelectorAll('kbd, dl').length)).toBe(0);
    const options = await firefox.open(await firefox.url('options.html'));
    await eventually('the options', options, (root) => root.querySelector('#about .setting') !== null);
    expect(await options.run((root) => root.querySelector('#shortcuts') !== null)).toBe(false);
  });

  it('reads and saves from the popup, whose Library is the page', async () => {
    await firefox.open(server.origin + SAMPLE.path);
    await firefox.clickAction();
    let popup = await firefox.popup();
    expect((await digestIn(popup)).title).toBe(SAMPLE.title);
    await popup.click('button', 'Save');
    await savedIn(popup);
    await popup.click('button', 'Read');
    await until('the popup to close', async () => !(await firefox.isOpen('popup')));
    await firefox.tab();
    expect(await articleIn(firefox.reader())).toContain(SAMPLE.first);
    await firefox.clickAction();
    popup = await firefox.popup();
    await popup.click('button', 'Library');
    await until('the popup to close', async () => !(await firefox.isOpen('popup')));
    const page = await firefox.tab();
    await eventually('the library', page, () => location.pathname === '/library.html');
    await until('the article in it', async () => (await titlesIn(page)).includes(SAMPLE.title));
  });
});
