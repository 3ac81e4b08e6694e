import { expect, it } from 'vitest';
import { rangesFor, rangeUnder, rowsOf } from '@/utils/library/search/buckets';
import { readBlock } from '@/utils/library/search/word-block';

const many = Array.from({ length: 600 }, (_, at) => at * 3).flatMap((doc) => [doc, 1]);
const names = ['in', 'inter', 'into', 'internet', 'international', 'interest', 'inch', 'ink', 'in𝒳a', 'in𝒳b'];
const numbered = Array.from({ length: 80 }, (_, at) => `inte${at}`);
const words = [...names, ...names.map((name) => `${name}s`), ...numbered];
const rows = rowsOf('in', new Map(words.map((word) => [word, many])));

it('a large bucket is several rows, each word in one of them, where its ranges lead', () => {
  expect(rows.length).toBeGreaterThan(3);
  for (const word of words) {
    const holding = rows.filter(({ block }) => wordsIn(block).includes(word));
    expect(holding).toHaveLength(1);
    expect(isIn(rangesFor(word, false), holding[0]?.bucket ?? '')).toBe(true);
  }
});

it('its rows are found by any beginning of their words, and under the bucket', () => {
  for (const { bucket, block } of rows) {
    expect(isIn([rangeUnder('in')], bucket)).toBe(true);
    for (const word of wordsIn(block)) {
      const beginnings = Array.from(word, (_, at) => [...word].slice(0, at + 1).join('')).slice(1);
      for (const beginning of beginnings) expect(isIn(rangesFor(beginning, true), bucket)).toBe(true);
    }
  }
});

it('a single letter is a word of its own, one of a thousand letters begins others', () => {
  expect(isIn([rangeUnder('a')], 'ab')).toBe(false);
  expect(isIn([rangeUnder('日')], '日本')).toBe(true);
});

function wordsIn(block: Uint8Array): string[] {
  const found: string[] = [];
  readBlock(block, '', (word) => found.push(word));
  return found;
}

function isIn(ranges: IDBKeyRange[], bucket: string): boolean {
  return ranges.some((range) => range.includes([bucket, 7]));
}
