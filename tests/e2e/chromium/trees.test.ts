import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { SAMPLE } from '../sample';
import { digestIn } from '../surfaces/popup';
import { articleIn } from '../surfaces/reader';
import { treeOf } from '../surfaces/tree';
import { inChromium, stage } from './harness';

/** The browser tells a change a moment after it is drawn, in ms. */
const SETTLED = 3000;

/** Held against the transcript that is kept, as soon as it is told so; `LECTERN_GOLDEN=write` keeps this one. */
async function expectTree(name: string, look: () => Promise<string>): Promise<void> {
  const file = new URL(`../../fixtures/trees/${name}.txt`, import.meta.url);
  const isWriting = process.env.LECTERN_GOLDEN === 'write';
  const kept = () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const last = Date.now() + SETTLED;
  let tree = await look();
  while (Date.now() < last && (isWriting || tree !== kept())) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    tree = await look();
  }
  if (isWriting) writeFileSync(file, tree);
  expect(kept(), `There is no transcript of ${name}: LECTERN_GOLDEN=write keeps one.`).toBeDefined();
  expect(tree).toBe(kept());
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
    await expectTree('reading-view', () => treeOf(tab, 'dialog', 'Reader view'));
  });

  it('of the popup, then of the side panel with what it saved', async () => {
    await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    await expectTree('popup', () => treeOf(popup, 'main'));
    await popup.click('button', 'Save');
    await eventually('it to be saved', popup, (root) => root.querySelector('.actions [aria-pressed=true]') !== null);
    const panel = await on.open(on.browser.url('sidepanel.html'));
    await eventually('the list', panel, (root) => root.querySelector('li a[href]') !== null);
    await expectTree('side-panel', async () =>
      (await treeOf(panel, 'RootWebArea')).replaceAll(/\d+:\d\d\s?[AP]M/g, 'now'),
    );
  });
});
