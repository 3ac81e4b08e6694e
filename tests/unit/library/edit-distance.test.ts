import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '@/utils/library/search/edit-distance';

describe('editDistance', () => {
  it.each([
    ['bridge', 'bridge', 0],
    ['bridge', 'bridges', 0],
    ['brigde', 'bridge', 1],
    ['bredge', 'bridges', 1],
    ['bidge', 'bridge', 1],
    ['brridge', 'bridge', 1],
    ['fidge', 'bridge', 2],
    ['river', 'bridge', 3],
  ])('from %s to the beginning of %s it is %i', (a, b, distance) =>
    expect(editDistance(a, b, 2, 'beginning')).toBe(distance),
  );

  it('counts the end of the word where it is to be the whole', () => {
    expect(editDistance('bridge', 'bridges', 2, 'whole')).toBe(1);
    expect(editDistance('bridge', 'bridgeheads', 2, 'whole')).toBe(3);
  });

  it('is the same both ways, and never more than the longer word', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b, 100, 'whole');
        expect(editDistance(b, a, 100, 'whole')).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    ));
});
