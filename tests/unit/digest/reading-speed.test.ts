import { expect, it } from 'vitest';
import { type ReadingSession, readingSpeed, withSession } from '@/utils/digest/reading-speed';

const at = (speed: number, words = 600): ReadingSession => ({ words, seconds: (words * 60) / speed });

it('says nothing before there are three sessions', () => {
  expect(readingSpeed([])).toBeUndefined();
  expect(readingSpeed([at(250), at(260)])).toBeUndefined();
});

it('is the middle of what was measured', () => {
  expect(readingSpeed([at(240), at(310), at(260)])).toBe(260);
});

it('is not moved by scrolling through, by a phone call, or by glances', () => {
  const reading = [at(240), at(260), at(250)];
  expect(readingSpeed([...reading, at(3000), at(20), at(690, 40), { words: 500, seconds: 0 }])).toBe(250);
});

it('weighs a long session more than a short one', () => {
  expect(readingSpeed([at(200, 3000), at(400, 150), at(400, 150)])).toBe(200);
});

it('keeps the newest sessions, and only what was reading', () => {
  let kept: ReadingSession[] = [];
  for (let i = 0; i < 60; i++) kept = withSession(kept, at(200 + i));
  kept = withSession(kept, at(5000));
  expect(kept).toHaveLength(50);
  expect(kept.at(-1)).toEqual(at(259));
});
