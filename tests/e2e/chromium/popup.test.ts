import { expect, it } from 'vitest';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
import { buttonsIn, digestIn, readHasFocus, sentenceIn } from '../surfaces/popup';
import { articleIn, markedIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

inChromium('popup', () => {
  const on = stage();

  it('shows the digest at a click on the toolbar button', async () => {
    const tab = await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    const digest = await digestIn(popup);
    expect(digest.title).toBe(SAMPLE.title);
    expect(digest.head).toContain(SAMPLE.site);
    expect(digest.head).toContain(SAMPLE.author);
    expect(digest.head).toContain('2024');
    expect(digest.readTime).toMatch(/\b3 min\b/);
    expect(digest.readTime).toContain('the page says 9 min 40 s');
    expect(digest.sources).toEqual(expect.arrayContaining(SAMPLE.sources));
    expect(digest.summary.length).toBeGreaterThan(0);
    const page = await tab.run(() => document.body.textContent ?? '');
    for (const sentence of digest.summary) expect(page).toContain(sentence);
  });

  it('opens at its key', async () => {
    await on.open(SAMPLE.path);
    on.browser.key('alt+shift+o');
    expect((await digestIn(await on.browser.popup())).title).toBe(SAMPLE.title);
  });

  it('holds its layout while the digest arrives', async () => {
    await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    const shift = await popup.run(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
    expect(shift).toBeLessThan(0.1);
  });

  it('reads at Enter, since Read has the focus', async () => {
    const tab = await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    await readHasFocus(popup);
    on.browser.key('Return');
    expect(await articleIn(tab.reader)).toContain(SAMPLE.first);
    await until('the popup to close', async () => !(await on.browser.find('popup.html')));
  });

  it('opens the reading view at a sentence of the summary, marked', async () => {
    const tab = await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    const sentence = (await digestIn(popup)).summary.at(-1) ?? '';
    await popup.click('button', sentence);
    expect(await markedIn(tab.reader)).toContain(sentence);
  });

  it('opens a source to its evidence, and the reading view at it, marked', async () => {
    const tab = await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    await popup.click('button', /^The Guardian\b/);
    await popup.click('button', /told The Guardian/);
    expect(await markedIn(tab.reader)).toContain('told The Guardian earlier this month');
  });

  it('says that a page is no article, and what can be done', async () => {
    const tab = await on.open('/sign-in.html');
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    expect(await sentenceIn(popup)).toMatch(/article/i);
    expect(await buttonsIn(popup)).toEqual(expect.arrayContaining(['Read anyway', 'Save the link']));
    await popup.click('button', 'Read anyway');
    expect(await articleIn(tab.reader)).toContain('New here?');
  });

  it.each([
    ['a page of the browser', 'chrome://version/'],
    ['an empty page', '/empty.html'],
    ['a picture', '/lighthouse.png'],
    ['a PDF', '/paper.pdf'],
  ])('has a plain sentence for %s', async (_, address) => {
    await on.open(address);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    expect(await sentenceIn(popup)).toMatch(/\w{3}.*\./);
    expect(await popup.run((root) => root.querySelector('.digest-figure'))).toBeNull();
  });

  it('has a plain sentence for a page of an extension', async () => {
    await on.open(on.browser.url('sidepanel.html'));
    await on.browser.clickAction();
    expect(await sentenceIn(await on.browser.popup())).toMatch(/\w{3}.*\./);
  });

  it('says nothing of shortcuts while all are bound', async () => {
    await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    expect(await popup.run(() => document.body.textContent)).not.toMatch(/chrome:\/\/extensions\/shortcuts/);
  });
});
