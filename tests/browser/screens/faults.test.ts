import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { contrastFaults } from '@/tests/tools/screens/contrast-faults';
import { controlFaults } from '@/tests/tools/screens/control-faults';
import { motionFaults } from '@/tests/tools/screens/motion-faults';
import { stateFaults } from '@/tests/tools/screens/state-faults';

// What looks for faults on every screen finds those that are there, and no others.
afterEach(() => document.body.replaceChildren());

function draw(markup: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
}

describe('contrast', () => {
  it.each([
    ['grey on white', '<p style="background: #fff; color: #777">text</p>', '4.48 : 1'],
    ['half seen', '<p style="background: #fff; color: #000; opacity: 0.5">text</p>', '3.98 : 1'],
    [
      'on a veil',
      '<div style="background: #000"><p style="background: rgb(255 255 255 / 0.5); color: #fff">text</p></div>',
      '3.95 : 1',
    ],
    [
      'in a mixed colour',
      '<p style="background: #fff; color: color-mix(in srgb, #000 40%, #fff)">text</p>',
      '2.85 : 1',
    ],
  ])('%s', (_, markup, found) => {
    draw(markup);
    expect(contrastFaults(document, 7)).toEqual([expect.stringContaining(found)]);
  });

  it('black on white, what is disabled, and what is not seen', () => {
    draw(
      `<main style="background: #fff; color: #000"><p>text</p><button disabled style="color: #ccc">text</button>
      <p hidden style="color: #eee">text</p></main>`,
    );
    expect(contrastFaults(document, 7)).toEqual([]);
  });
});

describe('motion', () => {
  it('is found where it would come, not where it takes no time', () => {
    draw('<p style="transition: color 0.2s" class="slow">text</p><p style="transition: color 0s">text</p>');
    expect(motionFaults(document)).toEqual(['a transition of color: p.slow']);
  });
});

describe('controls', () => {
  it('are found that are covered or beside the window', async () => {
    await page.viewport(320, 256);
    draw(`<button style="position: fixed; left: 300px; top: 80px; width: 60px">far</button><button>clear</button>
      <p><button>under</button></p><div class="lid" style="position: fixed; inset: 20px 100px 0 0"></div>`);
    expect(await controlFaults(document)).toEqual([
      'beside the window: button "far"',
      'covered: button "under" by div.lid',
    ]);
  });
});

describe('states', () => {
  it('are found that show nothing', () => {
    draw(`<style>.plate[aria-pressed=true] { outline: 1px solid }</style>
      <button aria-pressed="true" class="plate">told</button><button aria-pressed="true">untold</button>`);
    expect(stateFaults(document)).toEqual(['looks the same on and off: button "untold"']);
  });
});
