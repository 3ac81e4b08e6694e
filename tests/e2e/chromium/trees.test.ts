import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
import { digestIn } from '../surfaces/popup';
import { articleIn } from '../surfaces/reader';
import { treeOf } from '../surfaces/tree';
import { inChromium, stage } from './harness';

/** Held against the transcript that is kept; `LECTERN_GOLDEN=write` keeps this one. */
function expectTree(name: string, tree: string): void {
  const file = new URL(`../../fixtures/trees/${name}.txt`, import.meta.url);
  if (process.env.LECTERN_GOLDEN === 'write') writeFileSync(file, tree);
  expect(existsSync(file), `There is no transcript of ${name}: LECTERN_GOLDEN=write makes it`).toBe(true);
  expect(tree).toBe(readFileSync(file, 'utf8'));
}

inChromium('what assistive technology is told', () => {
  const on = stage();

  it('of the reading view', async () => {
    const tab = await on.open(SAMPLE.path);
    on.browser.key('alt+shift+d');
    await articleIn(tab.reader);
    await eventually('all of it', tab.reader, (root) =>
      ['[data-panel=tools]', '.bar .left', '.enlarge', 'article time'].every((part) => root.querySelector(part)),
    );
    expectTree('reading-view', await treeOf(tab, 'dialog', 'Reader view'));
  });

  it('of the popup, then of the side panel with what it saved', async () => {
    await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    expectTree('popup', await treeOf(popup, 'main'));
    await popup.click('button', 'Save');
    await eventually('it to be saved', popup, (root) => root.querySelector('.actions [aria-pressed=true]') !== null);
    const panel = await on.open(on.browser.url('sidepanel.html'));
    // Told a moment after it is drawn.
    const tree = await until('the list', async () => {
      const told = await treeOf(panel, 'RootWebArea');
      return told.includes(`link "${SAMPLE.title}"`) && told;
    });
    expectTree('side-panel', tree.replaceAll(/\d+:\d\d\s?[AP]M/g, 'now'));
  });
});
