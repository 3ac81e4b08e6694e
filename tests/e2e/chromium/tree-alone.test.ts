import { expect, it } from 'vitest';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
import { ByTree } from '../surfaces/by-tree';
import { inChromium, stage } from './harness';

// One story: whoever has roles and names alone comes from the first page to an article found again, and to everything taken out.
inChromium('used with the accessibility tree alone', () => {
  const on = stage({ keepWelcome: true });
  const at = async (path: string) => new ByTree(await on.browser.surface(path));

  it('is greeted, shown all three things, told the keys, and lets the page go', async () => {
    const welcome = await at('welcome.html');
    await welcome.hears('heading', 'Welcome to Lectern');
    await welcome.presses('button', 'Try it with these lines');
    await welcome.hears('dialog', 'Reader view', 'modal=true');
    await welcome.presses('button', 'Close the reading view');
    await welcome.hears('heading', 'Summary');
    await welcome.hears('button', /^NOAA /);
    await welcome.presses('button', 'Save');
    await welcome.hears('button', 'Save', 'pressed=true');
    await welcome.hears('StaticText', /in the library/);
    await welcome.presses('button', 'Remove');
    await welcome.hears('button', 'Save', 'pressed=false');
    await welcome.hears('term', 'Alt+Shift+D');
    await welcome.hears('StaticText', 'Read this page, or go back to it');
    await welcome.presses('button', 'Done');
    await until('the page to go', async () => !(await on.browser.find('welcome.html')));
  });

  it('reads, hears the sources, saves, and goes back to the page', async () => {
    const tab = await on.open(SAMPLE.path);
    on.browser.key('alt+shift+d');
    const view = new ByTree(tab);
    await view.hears('dialog', 'Reader view', 'modal=true');
    await view.hears('heading', SAMPLE.title);
    await view.hears('StaticText', new RegExp(SAMPLE.first));
    await view.presses('button', 'Sources');
    for (const source of SAMPLE.sources) await view.hears('button', new RegExp(`^${source} `));
    await view.presses('button', 'Sources');
    await view.presses('button', 'Save');
    await view.hears('button', /^Saved?$/, 'pressed=true');
    await view.presses('button', 'Close the reading view');
    await view.hearsNo('dialog', 'Reader view');
  });

  it('finds it again in the library, opens it, archives it and takes that back', async () => {
    await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await at('popup.html');
    await popup.hears('button', 'Save', 'pressed=true');
    await popup.presses('button', 'Library');
    const panel = new ByTree(await on.browser.panel());
    await panel.types('searchbox', 'Search saved articles', 'boulder clay');
    await panel.hears('StaticText', '1 article found');
    await panel.presses('link', SAMPLE.title);
    const saved = await at('article.html');
    await saved.hears('heading', SAMPLE.title);
    await saved.hears('StaticText', new RegExp(SAMPLE.first));
    await panel.presses('checkbox', `Select: ${SAMPLE.title}`);
    await panel.hears('checkbox', `Select: ${SAMPLE.title}`, 'checked=true');
    await panel.presses('button', 'Archive');
    await panel.presses('button', 'Undo');
    await panel.hears('link', SAMPLE.title);
  });

  it('finds the way out in the options: everything as a file', async () => {
    const options = new ByTree(await on.open(on.browser.url('options.html')));
    await options.types('searchbox', 'Search options', 'export');
    const hits = await options.hears('heading', 'Import and export');
    expect(hits.role).toBe('heading');
    await options.hears('button', /^Export/);
  });
});
