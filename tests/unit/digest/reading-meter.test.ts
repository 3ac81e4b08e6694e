import { expect, it } from 'vitest';
import { readingMeter } from '@/utils/digest/reading-meter';

/** Paragraphs of 60 words: 15 seconds each at 240 words a minute. */
const meter = () => readingMeter(() => 60);

it('counts what goes past while the person reads', () => {
  const reading = meter();
  reading.at(0, 0);
  // Four paragraphs a screen: read for a minute, then moved away by a few turns of the wheel.
  for (let screen = 1; screen <= 5; screen++) {
    for (let turn = 1; turn <= 4; turn++) reading.at((screen - 1) * 4 + turn, screen * 60 + turn * 0.2);
  }
  const { words, seconds } = reading.session();
  expect(words).toBe(20 * 60);
  expect((words * 60) / seconds).toBeCloseTo(240, -1);
});

it('follows somebody who moves the text line by line', () => {
  const reading = meter();
  for (let second = 0; second <= 300; second += 3) reading.at(Math.floor(second / 15), second);
  const { words, seconds } = reading.session();
  expect(words).toBeGreaterThan(1000);
  expect((words * 60) / seconds).toBeCloseTo(240, -1);
});

it.each([
  [
    'a jump to the end',
    [
      [0, 0],
      [0, 10],
      [90, 15],
    ],
  ],
  [
    'a walk round the house',
    [
      [0, 0],
      [4, 1800],
    ],
  ],
  [
    'skimming',
    [
      [0, 0],
      [4, 6],
      [8, 12],
      [12, 18],
    ],
  ],
  [
    'going back',
    [
      [8, 0],
      [4, 60],
      [0, 120],
    ],
  ],
  [
    'standing still',
    [
      [3, 0],
      [3, 600],
    ],
  ],
] as const)('counts nothing for %s', (_, moves) => {
  const reading = meter();
  for (const [paragraph, now] of moves) reading.at(paragraph, now);
  expect(reading.session()).toEqual({ words: 0, seconds: 0 });
});

it('begins anew after an interruption', () => {
  const reading = meter();
  reading.at(0, 0);
  reading.at(4, 60);
  reading.interrupt();
  // A voice has read on; the person takes over at paragraph 20.
  reading.at(20, 300);
  reading.at(24, 360);
  expect(reading.session()).toEqual({ words: 480, seconds: 120 });
});
