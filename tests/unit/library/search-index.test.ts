import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBlock, joinPostings, type Postings, readBlock } from '@/utils/library/search/word-block';
import { bucketOf, wordsOf } from '@/utils/library/search/words';

describe('wordsOf', () => {
  it.each([
    ['The Café’s two-fold 1990s', ['the', 'cafe', 's', 'two', 'fold', '1990s']],
    ['日本語 and 図書', ['日本', '本語', '語', 'and', '図書', '書']],
    ['ภาษา', ['ภา', 'าษ', 'ษา', 'า']],
    ['版本2号', ['版本', '本', '2', '号']],
    ['…', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('keeps the beginning of what never ends', () => expect(wordsOf('a'.repeat(1000))[0]).toHaveLength(40));
});

describe('bucketOf', () => {
  it.each([
    ['library', 'li'],
    ['a', 'a'],
    ['日本', '日'],
  ])('%s is under %s', (word, bucket) => expect(bucketOf(word)).toBe(bucket));
});

const postings = fc
  .uniqueArray(fc.nat({ max: 2 ** 40 }), { minLength: 1, maxLength: 20 })
  .map((docs): Postings => docs.sort((a, b) => a - b).flatMap((doc) => [doc, doc % 64]));

describe('a block', () => {
  it('gives back what went in, and only what is asked for', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), postings), (words) => {
        const block = encodeBlock(new Map(Object.entries(words)));
        const all: Record<string, Postings> = Object.create(null);
        readBlock(block, '', (word, found) => {
          all[word] = found;
        });
        expect(Object.entries(all).sort()).toEqual(Object.entries(words).sort());
        const [asked = ''] = Object.keys(words);
        readBlock(block, asked, (word) => expect(word.startsWith(asked)).toBe(true));
        readBlock(block, 'nothing begins so', () => expect.unreachable());
      }),
    ));

  it('joins postings without doubles, numbers rising', () =>
    expect(
      joinPostings([
        [5, 1, 9, 2],
        [2, 3, 5, 1],
      ]),
    ).toEqual([2, 3, 5, 1, 9, 2]));
});
