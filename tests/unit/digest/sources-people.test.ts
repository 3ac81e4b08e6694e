import { describe, expect, test } from 'vitest';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

const people = (text: string, lang = 'en') =>
  findSources(inputOf(text.split('\n')), lang).people.map(({ name, role }) => [name, role]);

describe('people quoted, with their role', () => {
  test.each([
    [
      'en',
      'Under Secretary of Ports for Policy Ann Example said it was over.',
      'Ann Example',
      'Under Secretary of Ports for Policy',
    ],
    ['en', 'US President Ben Sample told CNN so.', 'Ben Sample', 'US President'],
    [
      'en',
      'National Harbour Board spokesman Carl Muster acknowledged that.',
      'Carl Muster',
      'National Harbour Board spokesman',
    ],
    [
      'en',
      '“It is late,” said Dora Specimen, a sociologist at the University of Hull.',
      'Dora Specimen',
      'sociologist at the University of Hull',
    ],
    ['de', '„Es ist spät“, sagte Außenministerin Eva Muster.', 'Eva Muster', 'Außenministerin'],
    ['fr', 'Le pont est fermé, a déclaré le maire Paul Exemple.', 'Paul Exemple', 'maire'],
    ['es', '“Es tarde”, explica Ana Ejemplo, portavoz de la asociación.', 'Ana Ejemplo', 'portavoz de la asociación'],
    ['zh', '外交部发言人李小明今天表示，大桥已经关闭。', '李小明', '外交部发言人'],
    ['ja', '山田太郎知事は6日、橋を閉鎖すると述べた。', '山田太郎', '知事'],
    ['ja', 'ジョン・スミス大統領は「橋は閉じている」と語った。', 'ジョン・スミス', '大統領'],
    ['it', 'L’imprenditore Mario Esempio ha detto che è tardi.', 'Mario Esempio', 'imprenditore'],
  ])('%s: %s', (lang, text, name, role) => {
    expect(people(text, lang)).toEqual([[name, role]]);
  });

  test('a surname leads back to the full name', () => {
    expect(people('Fay Beispiel arrived on Monday.\nBeispiel said the road was closed.')).toEqual([
      ['Fay Beispiel', undefined],
    ]);
  });
});

test('a surname leads back in a language that joined later', () => {
  expect(people('Eva Exempel kom på måndagen.\n– Bron är stängd, säger Exempel.', 'sv')).toEqual([
    ['Eva Exempel', undefined],
  ]);
});

describe('who is no person quoted', () => {
  test.each([
    ['a company', 'Goldman Sachs said sales fell.'],
    ['a country', 'Mountainous Nepal said the road was closed.'],
    ['somebody who says nothing', 'President Ann Example opened the bridge.'],
    ['an office alone', 'The Prime Minister said it was late.'],
    ['an outlet', 'Fox News said the road was closed.'],
    ['a surname of two people', 'Ann Example met Ben Example.\nExample said it was late.'],
  ])('%s', (_what, text) => {
    expect(people(text)).toEqual([]);
  });

  test.each([
    ['en', 'An official says Prime Minister Ben Sample watched the bridge.'],
    ['zh', '记者表示，大桥已经关闭。'],
    ['zh', '外交部发言人表示，大桥已经关闭。'],
    ['ja', '現職大統領は橋を閉鎖すると述べた。'],
    ['ja', '山田太郎知事は橋を渡った。'],
  ])('%s: %s', (lang, text) => {
    expect(people(text, lang)).toEqual([]);
  });
});
