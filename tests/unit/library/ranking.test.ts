import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ranking } from '@/utils/library/search/ranking';

// Few different scores: most are equal to others.
const scored = fc.uniqueArray(fc.tuple(fc.nat(5000), fc.nat(20)), { maxLength: 300, selector: ([doc]) => doc });

it('gives any part of the order in which the best come first, and the newest of equals', () =>
  fc.assert(
    fc.property(scored, fc.nat(310), fc.nat(80), (scores, from, length) => {
      const ordered = scores.toSorted((a, b) => b[1] - a[1] || b[0] - a[0]).map(([doc]) => doc);
      const ranked = ranking(new Map(scores));
      expect(ranked.size).toBe(scores.length);
      expect(ranked.part(0, 8)).toEqual(ordered.slice(0, 8));
      expect(ranked.part(from, from + length)).toEqual(ordered.slice(from, from + length));
    }),
  ));
