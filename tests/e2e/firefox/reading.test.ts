import { expect, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
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
