import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowLike } from '@/tests/unit/components/library/row';
import type { MetaRecord } from '@/utils/library/schema';
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
    ['note: this', ['note:', 'this']],
    ['is:later then', ['is:later', 'then']],
    ['https://paper.example/a', ['https://paper.example/a']],
    ['site:paper bridge', ['bridge']],
  ])('%j asks for %j', (text, terms) => expect(parseQuery(text).terms).toEqual(terms));
});

describe('conditions', () => {
  const record = {
    ...rowLike({ state: 'reading', tags: ['Rivers'], seconds: 240, savedAt: new Date(2026, 2, 4).getTime() }),
  } as MetaRecord;
  const holds = (text: string) => parseQuery(text).conditions.map((condition) => condition(record));
  it.each([
    'site:paper',
    'Site:"the paper"',
    'tag:river',
    'is:reading',
    'before:2026-03-05',
    'before:2027',
    'after:2026-03',
    'minutes<5',
    'minutes>3',
  ])('%s holds', (text) => expect(holds(text)).toEqual([true]));
  it.each([
    'site:other',
    'tag:sea',
    'is:unread',
    'is:favourite',
    'is:link',
    'before:2026',
    'after:2026-03-05',
    'minutes<4',
  ])('%s does not', (text) => expect(holds(text)).toEqual([false]));
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
