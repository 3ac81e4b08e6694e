import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigins } from '@/utils/library/search/fold';
import { bestMatch, marksIn } from '@/utils/library/search/match';
import { parseQuery } from '@/utils/library/search/query';

describe('fold', () => {
  it.each([
    ['Crème BRÛLÉE', 'creme brulee'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['كِتَابٌ', 'كتاب'],
    ['Ｆｕｌｌ', 'full'],
    ['don’t', "don't"],
  ])('%s is found as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('comes out the same letter by letter', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, origins } = foldWithOrigins(text);
        expect(origins.length).toBe(folded.length + 1);
        expect(origins.at(-1)).toBe(text.length);
      }),
    ));
});

describe('parseQuery', () => {
  it.each([
    ['  Two  words ', ['two', 'words']],
    ['"A phrase" word', ['a phrase', 'word']],
    ['“curly quotes”', ['curly quotes']],
    ['"still typing', ['still typing']],
    ['same same', ['same']],
    ['"" ', []],
  ])('%j asks for %j', (text, terms) => expect(parseQuery(text).terms).toEqual(terms));
});

describe('bestMatch', () => {
  const blocks = [
    { kind: 'paragraph' as const, text: 'The café opened. Nobody came.' },
    { kind: 'paragraph' as const, text: 'Later the CAFE closed its doors. That was all.' },
  ];

  it('finds the sentence that holds most of the words, with accents or without', () =>
    expect(bestMatch(blocks, 'en', ['cafe', 'doors'])).toEqual({
      text: 'Later the CAFE closed its doors.',
      marks: [
        [10, 14],
        [26, 31],
      ],
      paragraph: 1,
    }));

  it('is null where no sentence holds any', () => expect(bestMatch(blocks, null, ['bridge'])).toBeNull());

  it('joins marks that overlap', () => expect(marksIn('reading', ['read', 'adin'])).toEqual([[0, 6]]));
});
