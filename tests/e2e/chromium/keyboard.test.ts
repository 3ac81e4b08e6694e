import { expect, it } from 'vitest';
import type { Tab } from '@/tests/tools/browser/chromium';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { controlsIn, type Focus, focusIn, focusOn, pressed, tabbedThrough, tabbedTo } from '../surfaces/keyboard';
import { articleIn, closedIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

const names = (seen: Focus[]) => seen.map(({ name }) => name);
const faults = (seen: Focus[]) => seen.filter(({ fault }) => fault !== '');
/** The scroller of the article: where the keyboard is when the view opens. */
const TEXT = /^div .*A machine of brass/;

/** The key of each panel, the panel, and what it shows once it is whole. */
const PANELS = [
  ['m', '.drawer', '.digest-summary'],
  ['l', '.drawer', '.digest-row, .digest-none'],
  ['c', '.drawer', '.drawer .contents'],
  ['n', '.drawer', '.notes'],
  ['o', '.tools', '.tools ul'],
  ['slash', '.find', '.find'],
  ['question', '.help', '.help'],
] as const;

inChromium('the reading view by keyboard alone', () => {
  const on = stage();
  const key = (...keys: string[]) => on.browser.key(...keys);

  /** The specimen, which has every element, with all that comes after the first paint. */
  async function read(path = '/specimen.html'): Promise<Tab> {
    const tab = await on.open(path);
    key('alt+shift+d');
    await articleIn(tab.reader);
    await eventually('all controls', tab.reader, (root) =>
      ['[data-panel=tools]', '.enlarge', '.copy-code', 'math'].every((part) => root.querySelector(part)),
    );
    return tab;
  }

  const walk = (tab: Tab, within: string, by?: string) => tabbedThrough(on.browser, tab.reader, within, by);
  const to = (tab: Tab, name: RegExp, by?: string) => tabbedTo(on.browser, tab.reader, name, by);
  const has = (tab: Tab, selector: string) =>
    eventually(selector, tab.reader, (root, wanted: string) => root.querySelector(wanted) !== null, selector);
  const hasNot = (tab: Tab, selector: string) =>
    eventually(`no ${selector}`, tab.reader, (root, gone: string) => root.querySelector(gone) === null, selector);
  const textOf = (tab: Tab, selector: string) =>
    tab.reader.run((root, wanted: string) => root.querySelector(wanted)?.textContent ?? '', selector);

  it('reaches every control by Tab, in sight and with a ring, and leaves the view at either end', async () => {
    const tab = await read();
    await focusOn(tab.reader, TEXT);
    const all = await controlsIn(tab.reader, '.reader');
    const here = all.findIndex((name) => TEXT.test(name));
    const forth = await walk(tab, '.reader');
    expect(faults(forth)).toEqual([]);
    expect(names(forth)).toEqual(all.slice(here + 1));
    const back = await walk(tab, '.reader', 'shift+Tab');
    expect(faults(back)).toEqual([]);
    expect(names(back)).toEqual(all.toReversed());
    expect(await focusIn(tab.reader)).toBeNull();
  });

  it('opens each panel by its key with the keyboard inside; Tab goes through and out, Escape goes back', async () => {
    const tab = await read();
    key('j');
    const before = await focusOn(tab.reader, /^p /);
    for (const [letter, panel, content] of PANELS) {
      key(letter);
      await has(tab, content);
      await until(`the keyboard in ${panel}`, () =>
        tab.reader.run((root, selector: string) => !!root.activeElement?.closest(selector), panel),
      );
      // The search begins in its field: the walk, before it.
      if (letter === 'slash') await pressed(on.browser, tab.reader, 'shift+Tab');
      const seen = await walk(tab, panel);
      expect(faults(seen)).toEqual([]);
      expect(names(seen)).toEqual(await controlsIn(tab.reader, panel));
      key('Escape');
      await hasNot(tab, panel);
      expect((await focusOn(tab.reader, /^p /)).name).toBe(before.name);
    }
    key('Escape');
    await closedIn(tab);
  });

  it('sets the look from its button, which has the keyboard again after Escape', async () => {
    const tab = await read();
    await to(tab, /^button Aa/, 'shift+Tab');
    key('Return');
    await has(tab, '.sheet .themes');
    const theme = () => tab.reader.run((root) => root.querySelector<HTMLElement>('dialog')?.dataset.theme);
    await to(tab, /^radio a?Auto/);
    key('Right');
    await until('the next theme', async () => (await theme()) === 'light');
    await to(tab, /^summary /);
    key('Return');
    await has(tab, '.sheet details[open]');
    await tab.reader.run((root) => root.querySelector<HTMLElement>('.sheet')?.focus());
    const seen = await walk(tab, '.sheet');
    expect(faults(seen)).toEqual([]);
    expect(names(seen)).toEqual(await controlsIn(tab.reader, '.sheet'));
    await to(tab, /^button Keys/, 'shift+Tab');
    key('Return');
    await has(tab, '.help');
    key('Escape');
    await hasNot(tab, '.sheet');
    await focusOn(tab.reader, /^button Aa/);
  });

  it('finds, and goes from place to place', async () => {
    const tab = await read();
    key('slash');
    await focusOn(tab.reader, /^search /);
    key('l', 'e', 'd', 'g', 'e', 'r');
    const count = () => textOf(tab, '.find output');
    await until('a count', async () => /^1\D+[2-9]$/.test(await count()));
    key('Return');
    await until('the second', async () => (await count()).startsWith('2'));
    await to(tab, /^button Previous/);
    key('Return');
    await until('the first again', async () => (await count()).startsWith('1'));
    key('Escape');
    await hasNot(tab, '.find');
    await focusOn(tab.reader, TEXT);
  });

  it('highlights a sentence and another colour, writes a note, takes it away and brings it back', async () => {
    const tab = await read();
    key('h');
    await focusOn(tab.reader, /^button (Yellow|Green|Blue|Pink|Purple|Orange)/);
    key('Down', 'Down');
    const bar = await walk(tab, '.pen-bar', 'Tab');
    expect(faults(bar)).toEqual([]);
    expect(bar.length + 1).toBe((await controlsIn(tab.reader, '.pen-bar')).length);
    await to(tab, /^button Note/, 'shift+Tab');
    key('Return');
    await focusOn(tab.reader, /^textarea /);
    key('f', 'o', 'g');
    await until('what was typed', () =>
      tab.reader.run((root) => root.querySelector<HTMLTextAreaElement>('.note textarea')?.value === 'fog'),
    );
    const seen = [await focusIn(tab.reader), ...(await walk(tab, '.note'))].filter((focus) => focus !== null);
    expect(faults(seen)).toEqual([]);
    await to(tab, /^button Remove/, 'shift+Tab');
    key('Return');
    await to(tab, /^button Undo/);
    key('Return');
    await until('the note again', async () => (await textOf(tab, '.notes')).includes('1887') || has(tab, '.note'));
    key('Escape');
    await hasNot(tab, '.drawer');
    expect(await focusIn(tab.reader)).not.toBeNull();
  });

  it('enlarges a picture, holds the keyboard in it, and gives it back', async () => {
    const tab = await read();
    await to(tab, /^button Enlarge: The outer harbour/);
    key('Return');
    await has(tab, '.lightbox[open]');
    const first = await focusOn(tab.reader, /^button Previous picture/);
    const seen = [first, ...(await walk(tab, '.lightbox'))];
    expect(faults(seen)).toEqual([]);
    expect(new Set(names(seen))).toEqual(new Set(await controlsIn(tab.reader, '.lightbox')));
    // Out to the browser's own controls, and back in.
    await pressed(on.browser, tab.reader, 'shift+Tab');
    key('plus');
    await has(tab, '.picture-room[data-near]');
    key('0');
    await hasNot(tab, '.picture-room[data-near]');
    key('Escape');
    await hasNot(tab, '.lightbox[open]');
    await focusOn(tab.reader, /^button Enlarge: The outer harbour/);
  });

  it('shows a note beside its mark, goes to it whole, and back', async () => {
    const tab = await read();
    const mark = await to(tab, /^a 1$/);
    key('Return');
    await has(tab, '.note-card');
    const seen = await walk(tab, '.note-card');
    expect(faults(seen)).toEqual([]);
    expect(names(seen)).toEqual(await controlsIn(tab.reader, '.note-card'));
    await pressed(on.browser, tab.reader, 'shift+Tab');
    key('Escape');
    await hasNot(tab, '.note-card');
    expect(await focusOn(tab.reader, /^a 1$/)).toEqual(mark);
    key('Return');
    await has(tab, '.note-card');
    await to(tab, /^button (?!Close)/);
    key('Return');
    const note = await focusOn(tab.reader, /^li Volumes four/);
    expect(note.fault).toBe('');
    await to(tab, /^a ↩/);
    key('Return');
    expect((await focusOn(tab.reader, /^(a 1|p She learnt)/)).fault).toBe('');
  });

  it('reaches all that holds reading aloud or scrolling, nothing behind it, and Escape ends it', async () => {
    const tab = await read();
    key('p');
    await has(tab, '.transport');
    const seen = await walk(tab, '.reader');
    expect(faults(seen)).toEqual([]);
    expect(names(seen)).toEqual(expect.arrayContaining(await controlsIn(tab.reader, '.transport')));
    await pressed(on.browser, tab.reader, 'shift+Tab');
    key('Escape');
    await hasNot(tab, '.transport');
    await focusOn(tab.reader, TEXT);
    // From the top, and held: or it would be at its end by then.
    key('g', 'a', 'space');
    await has(tab, '.transport');
    await tab.reader.run((root) => [...root.querySelectorAll<HTMLElement>('.paper a')].at(-1)?.focus());
    const held = await walk(tab, '.transport');
    expect(faults(held)).toEqual([]);
    expect(names(held)).toEqual(await controlsIn(tab.reader, '.transport'));
    await pressed(on.browser, tab.reader, 'shift+Tab');
    key('Escape');
    await hasNot(tab, '.transport');
    expect(await tab.reader.run((root) => root.querySelector('dialog[open]') !== null)).toBe(true);
  });

  it('takes a part out, brings it back, and is done', async () => {
    const tab = await read();
    key('o');
    await has(tab, '.tools');
    await to(tab, /^button Parts of the page/);
    key('Return');
    await has(tab, '.parts');
    const first = await to(tab, /^checkbox The gauge stands/);
    expect(first.fault).toBe('');
    key('space');
    await to(tab, /^button Undo/);
    key('Return');
    const end = await to(tab, /^button Done/);
    expect(end.fault).toBe('');
    key('Return');
    await hasNot(tab, '.parts');
    expect(await articleIn(tab.reader)).toContain('The gauge stands');
    expect(await focusIn(tab.reader)).not.toBeNull();
  });

  it('turns pages, and brings what Tab reaches into the page that is shown', async () => {
    const tab = await read();
    await to(tab, /^button Aa/, 'shift+Tab');
    key('Return');
    await to(tab, /^radio One column/);
    key('Right');
    await eventually(
      'pages',
      tab.reader,
      (root) => root.querySelector('dialog[data-layout=pages], .page-number') !== null,
    );
    key('Escape');
    await focusOn(tab.reader, /^button Aa/);
    await to(tab, TEXT);
    const seen = await walk(tab, '.paper');
    expect(faults(seen)).toEqual([]);
  });
});
