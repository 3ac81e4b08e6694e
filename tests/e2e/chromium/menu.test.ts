import { expect, it } from 'vitest';
import type { Tab } from '@/tests/tools/browser/chromium';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SAMPLE } from '../sample';
import { listShows, titlesIn } from '../surfaces/panel';
import { articleIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

inChromium('the menu of the right mouse button', () => {
  const on = stage();

  /** Opens the menu on the first paragraph and presses the first letter of ours in it, which opens our entries. */
  async function openMenu(tab: Tab): Promise<void> {
    const at = await eventually('the first paragraph', tab, () => {
      const box = document.querySelector('article p')?.getClientRects()[0];
      // The window has no frame here: what is not the page stands above it.
      return box && { x: screenX + box.x + 6, y: screenY + outerHeight - innerHeight + box.y + box.height / 2 };
    });
    await opens('the menu', () => on.display.rightClick(at.x, at.y));
    await opens('our part of it', () => on.display.key('l'));
  }

  async function opens(what: string, act: () => void): Promise<void> {
    const before = on.display.windows();
    act();
    await until(`${what} to open`, async () => on.display.windows() > before);
  }

  it('reads the page', async () => {
    const tab = await on.open(SAMPLE.path);
    await openMenu(tab);
    on.display.key('r');
    expect(await articleIn(tab.reader)).toContain(SAMPLE.title);
  });

  it('saves the page', async () => {
    await openMenu(await on.open(SAMPLE.path));
    on.display.key('s');
    const panel = await on.open(on.browser.url('sidepanel.html'));
    await listShows(panel, [SAMPLE.title]);
    expect(await titlesIn(panel)).toEqual([SAMPLE.title]);
  });
});
