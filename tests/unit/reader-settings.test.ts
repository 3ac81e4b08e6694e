import { describe, expect, it } from 'vitest';
import { BOUNDS, DEFAULT_SETTINGS, moved, nextTheme, soundSettings } from '@/utils/reader-settings';

describe('soundSettings', () => {
  it.each([undefined, null, 'dark', 7, []])('gives the defaults for %j', (stored) => {
    expect(soundSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is sound and mends the rest, field by field', () => {
    const stored = {
      theme: 'sepia',
      fontSize: '30',
      measure: 1e9,
      leading: Number.NaN,
      wordsPerMinute: 10,
      singleKeys: 0,
      summaryLength: 'endless',
    };
    expect(soundSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'sepia',
      measure: BOUNDS.measure.max,
      wordsPerMinute: BOUNDS.wordsPerMinute.min,
    });
  });

  it('drops what it does not know', () => {
    expect(soundSettings({ ...DEFAULT_SETTINGS, later: true })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('moved', () => {
  it('moves by steps without gathering fractions', () => {
    let settings = DEFAULT_SETTINGS;
    for (let step = 0; step < 3; step++) settings = moved(settings, 'leading', 1);
    expect(settings.leading).toBe(1.9);
  });

  it('stops at the bounds', () => {
    expect(moved({ ...DEFAULT_SETTINGS, fontSize: 48 }, 'fontSize', 1).fontSize).toBe(48);
    expect(moved({ ...DEFAULT_SETTINGS, fontSize: 12 }, 'fontSize', -1).fontSize).toBe(12);
  });
});

it('goes through the themes and round again', () => {
  expect(nextTheme('auto')).toBe('light');
  expect(nextTheme('contrast')).toBe('custom');
  expect(nextTheme('custom')).toBe('auto');
});
