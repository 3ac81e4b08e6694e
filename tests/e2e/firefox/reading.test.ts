import { expect, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
import { press } from '../surfaces/press';
import { articleIn, closedIn } from '../surfaces/reader';
import { inFirefoxInTurn, stage } from './harness';

interface World {
  browser: { storage: { sync: { set(items: object): Promise<void> } } };
}

/** Of Firefox's own voices for tests: an Italian one that begins and never ends. */
const VOICE = 'urn:moz-tts:fake:teresa';

// One story: an article is marked, comes back with its marks, and another is read aloud.
inFirefoxInTurn('reading', 'the aids of the reading view', () => {
  const on = stage(undefined, { 'media.webspeech.synth.test': true });
  const pens = () =>
    on.firefox
      .reader()
      .run((root) => [...root.querySelectorAll<HTMLElement>('.pens .pen')].map(({ dataset }) => dataset.pen));

  async function read(path: string): Promise<void> {
    await on.firefox.open(on.server.origin + path);
    on.display.key('alt+shift+d');
    await articleIn(on.firefox.reader());
    await eventually('the aids', on.firefox.reader(), (root) => root.querySelector('.pens') !== null);
  }

  it('mark a word that was pressed twice, and a sentence by keys', async () => {
    await read(SAMPLE.path);
    const reader = on.firefox.reader();
    const place = await reader.run((root) => {
      const { left, top } = root.querySelector('.body > p')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 30, y: top + 14 };
    });
    await on.firefox.doubleClick(place.x, place.y);
    await reader.click('button', 'Green');
    await until('a mark', async () => (await pens()).join() === 'green');
    on.display.key('h');
    await eventually('the pens', reader, (root) => root.querySelector('.pen-bar') !== null);
    on.display.key('4');
    await until('another', async () => (await pens()).includes('pink'));
    // Drawn before it is kept: what leaves the page at once would take it along.
    await eventually('it to be kept', reader, (root) =>
      root.querySelector('.unseen[role=status]')?.textContent?.includes('Highlighted: Pink'),
    );
  });

  it('have the marks again when the page is read anew, and the library lists them', async () => {
    await read(SAMPLE.path);
    await until('both marks', async () => new Set(await pens()).size === 2);
    on.display.key('Escape');
    await closedIn(await on.firefox.tab());
    const library = await on.firefox.open(await on.firefox.url('library.html#highlights'));
    const listed = await eventually(
      'the highlights',
      library,
      (root) => root.querySelector('.highlights-article')?.textContent,
    );
    expect(listed).toContain(SAMPLE.title);
  });

  it('come beside mathematics that is set and code that is painted', async () => {
    await read('/specimen.html');
    await eventually('formulas', on.firefox.reader(), (root) => root.querySelectorAll('math').length >= 2);
    await eventually('code in colours', on.firefox.reader(), (root) => root.querySelector('pre code span') !== null);
    on.display.key('Escape');
    await closedIn(await on.firefox.tab());
  });

  it('lie beside vertical lines, which keys turn and which leave the page as it was', async () => {
    await on.firefox.open(`${on.server.origin}/vertical.html`);
    const page = await on.firefox.tab();
    const before = await page.run(() => {
      scrollTo({ top: 200, behavior: 'instant' });
      return { html: document.documentElement.outerHTML, top: scrollY };
    });
    expect(before.top).toBe(200);
    on.display.key('alt+shift+d');
    const reader = on.firefox.reader();
    await articleIn(reader);
    await press(reader, 'button', 'Aa');
    await press(reader, 'label', 'Vertical lines');
    const number = () => reader.run((root) => root.querySelector('.page-number')?.textContent?.replace(/\s/g, ''));
    /** Of the article's paragraphs: how many lines are in sight, and how many of these the page cuts. */
    const lines = () =>
      reader.run((root) => {
        const view = root.querySelector('.page')?.getBoundingClientRect() ?? new DOMRect();
        const text = document.createRange();
        const boxes = [...root.querySelectorAll('.body > p')].flatMap((paragraph) => {
          text.selectNodeContents(paragraph);
          return [...text.getClientRects()];
        });
        const seen = boxes.filter(({ top, bottom, height, width }) => {
          return bottom > view.top + 1 && top < view.bottom - 1 && height > 2 * width;
        });
        const isCut = (box: DOMRect) =>
          box.top < view.top - 1 ||
          box.bottom > view.bottom + 1 ||
          box.left < view.left - 1 ||
          box.right > view.right + 1;
        return { seen: seen.length, cut: seen.filter(isCut).length };
      });
    await until('vertical lines', async () => (await lines()).seen > 2);
    on.display.key('Escape');
    await eventually('no sheet', reader, (root) => root.querySelector('.sheet') === null);
    on.display.key('space');
    await until('the second page', async () => /^2\//.test((await number()) ?? ''));
    expect(await lines()).toEqual({ seen: expect.any(Number), cut: 0 });
    on.display.key('shift+space');
    await until('the first page', async () => /^1\//.test((await number()) ?? ''));
    on.display.key('Left');
    await until('the second page by an arrow', async () => /^2\//.test((await number()) ?? ''));
    on.display.key('Escape');
    await closedIn(page);
    expect(await page.run(() => ({ html: document.documentElement.outerHTML, top: scrollY }))).toEqual(before);
    on.display.key('alt+shift+d');
    await until('vertical lines again', async () => (await lines()).seen > 2);
  });

  it('read aloud, pause, go on with another sentence, change their speed, and stop', async () => {
    const options = await on.firefox.open(await on.firefox.url('options.html'));
    await options.run((_, aids) => (globalThis as unknown as World).browser.storage.sync.set({ aids }), {
      voices: { it: VOICE },
    });
    await read('/italian.html');
    const reader = on.firefox.reader();
    /** The sentence that is said, by the first of the boxes behind it. */
    const said = () =>
      reader.run((root) => {
        const box = root.querySelector('.marks:not(.pens) .mark')?.getBoundingClientRect();
        return box && `${Math.round(box.left)} ${Math.round(box.top)}`;
      });
    on.display.key('p');
    const first = await until('a sentence', said);
    expect(await reader.run((root) => root.querySelector<HTMLSelectElement>('.voices')?.value)).toBe(VOICE);
    await reader.click('button', 'Next sentence');
    await until('another', async () => (await said()) !== first);
    await reader.click('button', 'Pause');
    await reader.click('button', 'Faster');
    await eventually('the speed', reader, (root) => root.querySelector('.transport output')?.textContent === '1.1×');
    await reader.click('button', 'Play');
    await eventually('the voice again', reader, (root) => root.querySelector('[aria-label=Pause]') !== null);
    await reader.click('button', 'Stop');
    await eventually('no bar', reader, (root) => root.querySelector('.transport') === null);
    expect(await said()).toBeNull();
  });
});
