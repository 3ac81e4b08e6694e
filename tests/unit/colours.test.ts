import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, corrected, ENOUGH, mixed } from '@/utils/colours';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a theme of one’s own', () => {
  it('can be read everywhere, whatever was chosen', () => {
    fc.assert(
      fc.property(fc.record({ paper: colour, ink: colour, accent: colour }), (chosen) => {
        const { paper, ink, accent, soft } = corrected(chosen);
        const chip = mixed(ink, 0.07, paper);
        const pairs = [
          [ink, paper],
          [ink, chip],
          [ink, mixed(accent, 0.22, paper)],
          [soft, paper],
          [soft, chip],
          [accent, paper],
          [accent, chip],
        ] as const;
        for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(ENOUGH);
      }),
    );
  });

  it('keeps what needs no correction', () => {
    const { palette } = DEFAULT_SETTINGS;
    expect(corrected(palette)).toEqual(palette);
  });
});

it('knows the contrast of black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
