import { expect, it } from 'vitest';
import type { Tab } from '@/tests/tools/browser/chromium';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { HOSTILE } from '@/tests/tools/sample-server';
import { SAMPLE } from '../sample';
import { articleIn, closedIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

inChromium('reading view', () => {
  const on = stage();

  async function read(tab: Tab): Promise<string> {
    on.browser.key('alt+shift+d');
    return articleIn(tab.reader);
  }

  it('shows the article and nothing of the clutter at its key', async () => {
    const tab = await on.open(SAMPLE.path);
    const text = await read(tab);
    expect(text).toContain(SAMPLE.title);
    expect(text).toContain(SAMPLE.first);
    expect(text).toContain(SAMPLE.last);
    for (const words of SAMPLE.clutter) expect(text).not.toContain(words);
  });

  it('is a modal dialog named "Reader view" in a closed shadow root, and the page is inert behind it', async () => {
    const tab = await on.open(SAMPLE.path);
    await read(tab);
    const seen = await tab.reader.run((root) => {
      const dialog = root.querySelector('dialog');
      const label = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent;
      return {
        mode: (root as ShadowRoot).mode,
        name: dialog?.getAttribute('aria-label') ?? label,
        modal: dialog?.matches(':modal'),
        articles: root.querySelectorAll('article').length,
        headings: root.querySelectorAll('h1').length,
      };
    });
    expect(seen).toEqual({ mode: 'closed', name: 'Reader view', modal: true, articles: 1, headings: 1 });
    const host = await tab.run(() => {
      const element = document.querySelector('lectern-reader');
      return { last: document.documentElement.lastElementChild === element, root: element?.shadowRoot };
    });
    expect(host).toEqual({ last: true, root: null });
    expect(await tab.run(() => document.activeElement?.localName)).toBe('lectern-reader');
  });

  it('carries site, byline, date, read time, the caption, and the credit line at the end', async () => {
    const tab = await on.open(SAMPLE.path);
    await read(tab);
    // The date comes with the aids, after the first paint.
    await eventually('the date', tab.reader, (root) => root.querySelector('article time') !== null);
    const text = await articleIn(tab.reader);
    for (const part of [SAMPLE.site, SAMPLE.author, '14', 'March', '2024', 'min', 'AFP / Ines Calder']) {
      expect(text).toContain(part);
    }
    expect(text.indexOf('Source Reuters/BBC/AFP')).toBeGreaterThan(text.indexOf(SAMPLE.last));
    const picture = await eventually('the picture', tab.reader, (root) => {
      const image = root.querySelector<HTMLImageElement>('article figure img');
      return image && image.naturalWidth > 0 ? image.naturalWidth : null;
    });
    expect(picture).toBe(960);
  });

  it('goes on with the next page on a click, as one article, whatever the page’s own policy', async () => {
    const tab = await on.open('/as/style-none/ledger.html');
    expect(await read(tab)).not.toContain('drew, in the margins');
    await eventually('the offer of the next page', tab.reader, (root) => {
      const link = root.querySelector<HTMLElement>('.next-page a');
      link?.click();
      return link !== null;
    });
    const text = await eventually('both pages', tab.reader, (root) => {
      const all = root.querySelector('dialog[open] article')?.textContent ?? '';
      return all.includes('drew, in the margins') ? all : null;
    });
    expect(text.indexOf('It records a boat')).toBeGreaterThan(text.indexOf('Water here'));
    expect(text.split('the book has come home')).toHaveLength(2);
    expect(text.split('The ledger of the lock keepers')).toHaveLength(2);
    expect(text).not.toContain('Continue with page');
  });

  it.each(['Escape', 'alt+shift+d'])('closes at %s and leaves the page as it was', async (key) => {
    const tab = await on.open(SAMPLE.path);
    const before = await tab.run(() => document.documentElement.outerHTML);
    await read(tab);
    on.browser.key(key);
    await closedIn(tab);
    expect(await tab.run(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('gives scroll position, focus, typed text and state back to a living page, which noticed nothing', async () => {
    const tab = await on.open('/as/app/article.html');
    await tab.run(() => {
      const box = document.querySelector('textarea');
      box?.focus();
      box?.setSelectionRange(3, 8);
      scrollTo(0, 700);
      Object.assign(window, { marker: { kept: true } });
    });
    const look = () =>
      tab.run(() => {
        const { seen, marker } = window as unknown as { seen: Record<string, unknown[]>; marker: object };
        const box = document.activeElement as HTMLTextAreaElement;
        return {
          marker,
          top: scrollY,
          focus: box.localName,
          typed: box.value,
          selection: [box.selectionStart, box.selectionEnd],
          mutations: seen.mutations,
          resizes: seen.resizes,
          messages: seen.messages,
        };
      });
    const before = await look();
    expect(before.focus).toBe('textarea');
    await read(tab);
    for (const key of ['j', 'k', 'x', 'space', 'Down']) on.browser.key(key);
    on.browser.key('Escape');
    await closedIn(tab);
    expect(await look()).toEqual(before);
    const keys = await tab.run(() => (window as unknown as { seen: { keys: string[] } }).seen.keys);
    expect(keys.filter((key) => !/(Alt|Shift|Control)$/.test(key) && !key.endsWith('D') && !key.endsWith('d'))).toEqual(
      [],
    );
  });

  it('pauses what plays, and resumes it, and leaves what the person had stopped', async () => {
    const tab = await on.open('/as/media/article.html');
    await eventually('sound and film', tab, () => document.documentElement.dataset.playing === 'yes');
    const paused = () =>
      tab.run(() => [...document.querySelectorAll('audio, video')].map((m) => (m as HTMLMediaElement).paused));
    expect(await paused()).toEqual([false, false, true]);
    await read(tab);
    await until('the pause', async () => (await paused()).every(Boolean));
    on.browser.key('Escape');
    await closedIn(tab);
    await until('the sound again', async () => JSON.stringify(await paused()) === '[false,false,true]');
  });

  it.each(HOSTILE)('opens, well set, and closes on a page with %s', async (variant) => {
    const tab = await on.open(`/as/${variant}/article.html`);
    const before = await tab.run(() => new XMLSerializer().serializeToString(document));
    const text = await read(tab);
    expect(text).toContain(SAMPLE.first);
    expect(text).toContain(SAMPLE.last);
    const look = await tab.reader.run((root) => {
      const paragraph = [...root.querySelectorAll('article p')].find((p) => (p.textContent?.length ?? 0) > 200);
      const dialog = root.querySelector('dialog');
      if (!paragraph || !dialog) throw new Error('Nothing is shown.');
      const style = getComputedStyle(paragraph);
      return {
        size: Number.parseFloat(style.fontSize),
        leading: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
        width: paragraph.getBoundingClientRect().width,
        covers: dialog.getBoundingClientRect().width >= innerWidth - 20,
        ground: getComputedStyle(dialog).backgroundColor,
      };
    });
    expect(look.size).toBeGreaterThanOrEqual(16);
    expect(look.leading).toBeGreaterThan(1.3);
    expect(look.width).toBeLessThan(look.size * 45);
    expect(look.covers).toBe(true);
    expect(look.ground).not.toBe('rgba(0, 0, 0, 0)');
    on.browser.key('Escape');
    await closedIn(tab);
    expect(await tab.run(() => new XMLSerializer().serializeToString(document))).toBe(before);
  });

  it('reads right to left', async () => {
    const tab = await on.open('/rtl.html');
    expect(await read(tab)).toContain('عادت السفينة');
    const direction = await tab.reader.run((root) => {
      const paragraph = [...root.querySelectorAll('article p')].find((p) => (p.textContent?.length ?? 0) > 100);
      return paragraph && getComputedStyle(paragraph).direction;
    });
    expect(direction).toBe('rtl');
  });

  it('sets Japanese in vertical lines where that is wanted, on pages that real keys turn, and prints it across', async () => {
    const tab = await on.open('/vertical.html');
    await read(tab);
    const press = (selector: string, words: string) =>
      eventually(
        words,
        tab.reader,
        (root, [wanted, text]: [string, string]) => {
          const found = [...root.querySelectorAll<HTMLElement>(wanted)].find((one) => one.textContent?.includes(text));
          found?.click();
          return found !== undefined;
        },
        [selector, words] as [string, string],
      );
    await press('button', 'Aa');
    await press('label', 'Vertical lines');
    const mode = () =>
      tab.reader.run((root) => getComputedStyle(root.querySelector('.paper') as HTMLElement).writingMode);
    const page = () => tab.reader.run((root) => root.querySelector('.page-number')?.textContent?.replace(/\s/g, ''));
    await until('vertical lines', async () => (await mode()) === 'vertical-rl');
    on.browser.key('Escape', 'Left');
    await until('the second page', async () => /^2\//.test((await page()) ?? ''));
    await tab.session.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(await mode()).toBe('horizontal-tb');
    const table = () =>
      tab.reader.run((root) => getComputedStyle(root.querySelector('.frame') as HTMLElement).overflow);
    expect(await table()).toBe('visible');
    await tab.session.send('Emulation.setEmulatedMedia', { media: '' });
    on.browser.key('Escape');
    await closedIn(tab);
    await read(tab);
    await until('vertical lines again', async () => (await mode()) === 'vertical-rl');
  });

  it('says on a page that is no article what can be done', async () => {
    const tab = await on.open('/sign-in.html');
    on.browser.key('alt+shift+d');
    const text = await eventually('a sentence', tab.reader, (root) => root.querySelector('dialog[open]')?.textContent);
    expect(text).toMatch(/article/i);
    await tab.reader.click('button', 'Read anyway');
    expect(await articleIn(tab.reader)).toContain('New here?');
  });

  it('remembers the theme', async () => {
    const tab = await on.open(SAMPLE.path);
    await read(tab);
    const ground = () =>
      tab.reader.run((root) => getComputedStyle(root.querySelector('dialog') as HTMLDialogElement).backgroundColor);
    const before = await ground();
    // From "auto" past "light", which may look the same.
    on.browser.key('t', 't');
    await until('another ground', async () => (await ground()) !== before);
    const after = await ground();
    on.browser.key('Escape');
    await closedIn(tab);
    await read(tab);
    await until('the ground again', async () => (await ground()) === after);
  });

  it('follows in every open view what is set in one', async () => {
    const [first, second] = [await on.open(SAMPLE.path), await on.open(SAMPLE.path)];
    await read(second);
    const ground = (tab: Tab) =>
      tab.reader.run((root) => getComputedStyle(root.querySelector('dialog') as HTMLDialogElement).backgroundColor);
    await first.session.send('Page.bringToFront');
    await read(first);
    const before = await ground(second);
    on.browser.key('t', 't');
    await until('another ground', async () => (await ground(first)) !== before);
    await until('the same in the other tab', async () => (await ground(first)) === (await ground(second)));
  });

  it('gives the page’s scrollbar its own ground, in forced colours, too', async () => {
    const tab = await on.open(SAMPLE.path);
    await read(tab);
    const bar = () => tab.run(() => getComputedStyle(document.documentElement).scrollbarColor);
    const ground = () =>
      tab.reader.run((root) => getComputedStyle(root.querySelector('dialog') as HTMLDialogElement).backgroundColor);
    const isOfTheView = async () => (await bar()) === `${await ground()} ${await ground()}`;
    await until('the colour of the view', isOfTheView);
    const features = [{ name: 'forced-colors', value: 'active' }];
    await tab.session.send('Emulation.setEmulatedMedia', { features });
    await until('the system’s colour', isOfTheView);
    const adjusts = () =>
      tab.reader.run((root) => getComputedStyle(root.querySelector('dialog') as HTMLDialogElement).forcedColorAdjust);
    expect(await adjusts()).toBe('auto');
    on.browser.key('Escape');
    await closedIn(tab);
    await until('the page’s own', async () => (await bar()) === 'auto');
    await tab.session.send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('prints the article alone', async () => {
    const tab = await on.open(SAMPLE.path);
    await read(tab);
    await tab.session.send('Emulation.setEmulatedMedia', { media: 'print' });
    const { data } = await tab.session.send('Page.printToPDF', { printBackground: false });
    const pages = Buffer.from(data, 'base64')
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(5);
    expect(await tab.run(() => document.querySelector('.site')?.checkVisibility({ visibilityProperty: true }))).toBe(
      false,
    );
  });
});
