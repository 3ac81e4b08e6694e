import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelihoods, readForest } from '@/utils/article/forest';
import { leafNear, limitFrom, readNode, writeNode } from '@/utils/article/forest-code';

const COLUMNS = 158;

it('reads a question back as it was written', () => {
  const questions = fc.record({
    column: fc.integer({ min: 0, max: COLUMNS - 1 }),
    limit: fc.double({ min: -300, max: 500, noNaN: true }).map(limitFrom),
  });
  fc.assert(
    fc.property(questions, (question) => {
      const written = writeNode(question, COLUMNS);
      expect(written).toMatch(/^[#-~]{3}$/);
      expect(readNode(written, 0, COLUMNS)).toEqual(question);
    }),
  );
});

it('reads a leaf back as it was written', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
      const leaf = { value: leafNear(value) };
      expect(readNode(writeNode(leaf, COLUMNS), 0, COLUMNS)).toEqual(leaf);
    }),
  );
});

it('leaves what lies at a limit on the side where it was', () => {
  fc.assert(fc.property(fc.double({ min: -300, max: 500, noNaN: true }), (value) => limitFrom(value) >= value));
  expect(limitFrom(0)).toBe(0);
  expect(limitFrom(3)).toBeLessThan(4);
});

it('sums what the trees say of a row', () => {
  const leaf = (value: number) => writeNode({ value }, 2);
  const tree = writeNode({ column: 1, limit: limitFrom(5) }, 2) + leaf(-0.1) + leaf(0.1);
  const forest = readForest(tree + leaf(0.05) + tree, 2);
  const values = Float32Array.of(9, 5, 0, 9);
  const [low, high] = likelihoods(forest, { rows: 2, width: 2, values });
  expect(low).toBeCloseTo(1 / (1 + Math.exp(0.15)));
  expect(high).toBeCloseTo(1 / (1 + Math.exp(-0.25)));
});

it('refuses what no tree is written with', () => {
  expect(() => readForest('"', 2)).toThrow('no sign of a tree at 0');
});
