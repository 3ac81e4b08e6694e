import { expect, inject, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { lacking } from '../lacking';
import { SAMPLE } from '../sample';
import { titlesIn } from '../surfaces/panel';
import { digestIn, savedIn } from '../surfaces/popup';
import { articleIn } from '../surfaces/reader';
import { inFirefox, stage } from './harness';

// One story, from the page that greets to the library. A browser of its own: in `npm run test:full` alone;
// tests/unit/browser/lacking.test.ts runs every time.
const tests = () => {
  const on = stage(() => lacking(inject('builds').firefox));

  it('greets without keys, says where the button is, and has no section of keys in the options', async () => {
    const welcome = await on.firefox.open(await on.firefox.url('welcome.html'));
    const text = await eventually('the page', welcome, (root) => root.querySelector('main')?.textContent);
    expect(text).toContain('in the browser’s menu');
    expect(await welcome.run((root) => root.querySelectorAll('kbd, dl').length)).toBe(0);
    const options = await on.firefox.open(await on.firefox.url('options.html'));
    await eventually('the options', options, (root) => root.querySelector('#about .setting') !== null);
    expect(await options.run((root) => root.querySelector('#shortcuts') !== null)).toBe(false);
  });

  it('reads and saves from the popup, whose Library is the page', async () => {
    await on.firefox.open(on.server.origin + SAMPLE.path);
    await on.firefox.clickAction();
    let popup = await on.firefox.popup();
    expect((await digestIn(popup)).title).toBe(SAMPLE.title);
    await popup.click('button', 'Save');
    await savedIn(popup);
    await popup.click('button', 'Read');
    await until('the popup to close', async () => !(await on.firefox.isOpen('popup')));
    await on.firefox.tab();
    expect(await articleIn(on.firefox.reader())).toContain(SAMPLE.first);
    await on.firefox.clickAction();
    popup = await on.firefox.popup();
    await popup.click('button', 'Library');
    await until('the popup to close', async () => !(await on.firefox.isOpen('popup')));
    const page = await on.firefox.tab();
    await eventually('the library', page, () => location.pathname === '/library.html');
    await until('the article in it', async () => (await titlesIn(page)).includes(SAMPLE.title));
  });
};
inFirefox('no more than Android’s: no shortcuts, no menu, no sidebar', tests, inject('sampling').isWhole);
