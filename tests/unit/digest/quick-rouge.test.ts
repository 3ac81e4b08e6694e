import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanOf, rouge } from '@/tests/bench/rouge';
import { numbered, quickRouge, referenceOf } from '@/tests/tools/summary/quick-rouge';

it('counts one, two and the longest common row of words', () => {
  const { r1, r2, rl } = rouge('the cat sat on the mat', ['the cat lay on the mat'], 'en');
  expect(r1).toBeCloseTo(10 / 12);
  expect(r2).toBeCloseTo(6 / 10);
  expect(rl).toBeCloseTo(10 / 12);
});

it('takes the reference that is nearest', () => {
  expect(rouge('a b c', ['x y z', 'a b c'], 'en')).toEqual({ r1: 1, r2: 1, rl: 1 });
});

it('is the same figure in the trainer as in the bench', () => {
  const words = fc.array(fc.constantFrom('stone', 'wall', 'sea', 'Ship', 'gull'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, (first, second, wanted) => {
      const reference = referenceOf(wanted.join(' '), 'en');
      const quick = quickRouge(
        [numbered(first.join(' '), 'en', reference), numbered(second.join(' '), 'en', reference)],
        reference,
      );
      expect(quick / 100).toBeCloseTo(meanOf(rouge([...first, ...second].join(' '), [wanted.join(' ')], 'en')), 9);
    }),
  );
});
