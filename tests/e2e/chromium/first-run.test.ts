import { expect, it } from 'vitest';
import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
import { listShows, searchFor } from '../surfaces/panel';
import { digestIn, savedIn } from '../surfaces/popup';
import { articleIn, closedIn, markedIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

/** Of the lines that the first page shows everything on. */
const TITLE = 'The keepers of the tide';

const isPressed = (page: Surface) => page.run((root) => root.querySelector('.button[aria-pressed=true]') !== null);

inChromium('first run and help', () => {
  const on = stage({ keepWelcome: true });

  it('greets once, with lines to try and the keys as they are bound, and goes at "Done"', async () => {
    const welcome = await on.browser.surface('welcome.html');
    const text = await eventually('the page', welcome, (root) => root.querySelector('main')?.textContent);
    expect(text).toContain('Alt+Shift+D');
    await welcome.click('button', 'Done');
    await until('the page to go', async () => !(await on.browser.find('welcome.html')));
    await on.restart();
    const tab = await on.open(SAMPLE.path);
    on.browser.key('alt+shift+d');
    await articleIn(tab.reader);
    expect(await on.browser.find('welcome.html')).toBeUndefined();
  });

  it('shows its lines in the real reading view', async () => {
    const tab = await on.open(on.browser.url('welcome.html'));
    await tab.click('button', 'Try it with these lines');
    expect(await articleIn(tab.reader)).toContain('The gauge stands in the inner basin');
  });

  it('shows what its lines say and rest on, each sentence a way into the text', async () => {
    const tab = await on.open(on.browser.url('welcome.html'));
    const shown = await digestIn(tab);
    expect(shown.sources).toEqual(['NOAA']);
    const sentence = shown.summary[0] ?? 'none';
    await tab.click('button', sentence);
    expect(await articleIn(tab.reader)).toContain(sentence);
    expect(await markedIn(tab.reader)).toContain(sentence);
  });

  it('saves its lines for good, says where they are, and takes them out again', async () => {
    const tab = await on.open(on.browser.url('welcome.html'));
    await tab.click('button', 'Save');
    const told = await eventually('the word', tab, (root) => root.querySelector('[role=status]')?.textContent || null);
    expect(told).toContain('in the library');
    expect(await isPressed(tab)).toBe(true);
    await tab.click('button', 'Library');
    const panel = await on.browser.panel();
    await listShows(panel, [TITLE]);
    await searchFor(panel, 'ledger');
    await listShows(panel, [TITLE]);
    await tab.click('button', 'Remove');
    await listShows(panel, []);
    await tab.click('button', 'Undo');
    await listShows(panel, [TITLE]);
    // What the library does to it is told here, too.
    await panel.click('button', /^Remove/);
    await listShows(panel, []);
    await until('it to be gone', async () => !(await isPressed(tab)));
  });

  it('keeps a highlight that is tried on its lines, with them', async () => {
    const tab = await on.open(on.browser.url('welcome.html'));
    await tab.click('button', 'Try it with these lines');
    await articleIn(tab.reader);
    await eventually('the aids', tab.reader, (root) => root.querySelector('[data-panel=tools]') !== null);
    on.browser.key('h');
    on.browser.key('Return');
    await savedIn(tab.reader);
    on.browser.key('Escape');
    on.browser.key('Escape');
    await closedIn(tab);
    const library = await on.open(on.browser.url('library.html#highlights'));
    await eventually('the highlight', library, (root) => root.querySelector('.highlights-article') !== null);
  });

  it('leads from ? in the reading view to the help', async () => {
    const tab = await on.open(SAMPLE.path);
    on.browser.key('alt+shift+d');
    await articleIn(tab.reader);
    on.browser.key('question');
    await tab.reader.click('button', 'Help');
    const help = await on.browser.surface('help.html');
    const parts = await eventually('the help', help, (root) => {
      const titles = [...root.querySelectorAll('h2')].map((title) => title.textContent);
      return titles.length > 0 ? titles : null;
    });
    expect(parts).toEqual(['How to', 'Keys', 'Questions', 'What is stored where', 'How to get everything out']);
  });

  it('keeps what went wrong, without addresses and text, for the person to see and to clear', async () => {
    const tab = await on.open(SAMPLE.path);
    on.browser.key('alt+shift+d');
    await articleIn(tab.reader);
    const panel = await on.open(on.browser.url('sidepanel.html'));
    await eventually('the side panel', panel, (root) => root.querySelector('main, .library-state') !== null);
    await on.browser.inWorker(() => console.error(new RangeError('no secret.example here')));
    // Code of the tests' own is not told of as the page's: the event itself stands for it.
    await panel.run(() => {
      const error = new TypeError('nothing at https://secret.example/ said “secret”');
      dispatchEvent(new ErrorEvent('error', { error }));
    });
    const options = await on.open(on.browser.url('options.html#errors'));
    await options.click('button', 'Copy the details');
    const report = await eventually('both', options, (root) => {
      const text = root.querySelector('.error-report')?.textContent ?? '';
      return text.includes('sidepanel ×1') && text.includes('background ×1') ? text : null;
    });
    expect(report).toContain('sidepanel ×1: TypeError: nothing at … said …');
    expect(report).toContain('background ×1: RangeError: no … here');
    expect(report).not.toContain('secret');
    await options.click('button', 'Clear');
    await eventually('nothing', options, (root) => root.querySelector('#errors button') === null);
  });
});
