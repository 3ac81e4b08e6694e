import { describe, expect, test } from 'vitest';
import { scoreOf } from '@/tests/bench/extract-score';

const answer = { title: null, author: null, date: null, text: '' };
const one = (gold: object, said: object) => scoreOf([{ id: 'a', ...gold }], new Map([['a', { ...answer, ...said }]]));

describe('the score of an extraction', () => {
  test('the same text, whatever its title is doing in front', () => {
    const text = 'The harvest began late and nobody was surprised';
    expect(one({ title: 'Late harvest', text }, { text: `Late harvest\n\n${text}` }).f1).toBe(1);
  });

  test('half of the text, nothing else', () => {
    const score = one({ text: 'a b c d e f g h i' }, { text: 'a b c d e f' });
    expect(score.precision).toBe(1);
    expect(score.recall).toBe(0.5);
  });

  test('a page without an answer counts as empty', () => {
    expect(scoreOf([{ id: 'a', text: 'x y z' }], new Map())).toMatchObject({ pages: 1, fail: 1, f1: 0, poor: 1 });
  });

  test('titles without case and punctuation, names in any order, days with a day of grace', () => {
    const gold = { title: 'Late Harvest!', author: 'Jane Doe', date: '2023-09-22T23:30:00-05:00' };
    expect(one(gold, { title: 'late harvest', author: 'Doe Jane', date: '2023-09-23' })).toMatchObject({
      title: 1,
      author: 1,
      date: 1,
    });
    expect(one(gold, { title: 'Late', author: 'John Roe', date: '2023-09-25' })).toMatchObject({
      title: 0,
      author: 0,
      date: 0,
    });
    expect(one(gold, {})).toMatchObject({ title: 0, author: 0, date: 0 });
  });

  test('passages that must be there, and such that must not', () => {
    const score = one(
      { with: ['growers blame', 'a flood'], without: ['subscribe now'] },
      { text: 'Growers blame the spring. Subscribe now!' },
    );
    expect(score).toMatchObject({ keep: 0.5, leak: 1 });
  });

  test('Chinese sign by sign', () => {
    expect(one({ text: '收成来得晚了两周' }, { text: '收成来得晚了' }).recall).toBeCloseTo(0.6);
  });
});
