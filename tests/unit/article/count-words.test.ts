import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, wordsIn } from '@/utils/article/count-words';

/** Any UTF-16 unit, halves of pairs too. */
const UNIT = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const LONG = ' '.repeat(4_000);

it('counts alike in a line and in a text too long for a list of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: UNIT }), (text) => {
      expect(countWords(text + LONG)).toBe(countWords(text));
      expect(wordsIn(text, 1_000)).toHaveLength(countWords(text.toLowerCase()));
    }),
  );
});

it.each([
  ['Two words', 2],
  ['今天天气', 4],
  ['한국어 문장', 2],
  ['wort·teil 3,5 %', 4],
  ['', 0],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('gives the first words in lower case', () => {
  expect(wordsIn('The FIRST, second and third', 3)).toEqual(['the', 'first', 'second']);
});
