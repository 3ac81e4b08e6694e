import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { SAMPLE } from '../sample';
import { digestIn } from '../surfaces/popup';
import { inChromium, stage } from './harness';

const THIEF = fileURLToPath(new URL('../../fixtures/key-thief', import.meta.url));

inChromium('a shortcut that another extension has taken', () => {
  const on = stage({ extensions: [THIEF] });

  it('is said in the popup, with the way to set it', async () => {
    await on.open(SAMPLE.path);
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    await digestIn(popup);
    const line = await eventually('the line about the shortcut', popup, () => {
      const text = document.body.textContent ?? '';
      return /shortcut/i.test(text) && text;
    });
    expect(line).toMatch(/Set|set|choose/);
  });
});
