import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextStamp } from '@/utils/library/clock';

it('begins with the wall clock', () =>
  expect(nextStamp(null, 1_700_000_000_000, 'dev')).toBe('1700000000000-00000-dev'));

it('never goes back, whatever the wall clock does', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4_102_444_800_000 }), { minLength: 2 }), (clocks) => {
      let last: string | null = null;
      for (const now of clocks) {
        const next = nextStamp(last, now, 'dev');
        if (last !== null) expect(next > last).toBe(true);
        last = next;
      }
    }),
  ));

it('borrows a millisecond when the counter is full', () =>
  expect(nextStamp('1700000000000-99999-dev', 5, 'dev')).toBe('1700000000001-00000-dev'));
