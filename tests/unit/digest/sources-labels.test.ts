import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Labels {
  id: string;
  lang: string;
  half: 'dev' | 'test';
  /** False where the page's links were not looked at: a link found there is neither right nor wrong. */
  linksLabelled?: false;
  sources: { name: string; kind: string; tier: string }[];
}

const labels = readFileSync('tests/fixtures/source-labels.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labels);

test('our labels cover more than sixty articles in six languages or more, half of them kept aside', () => {
  expect(new Set(labels.map((one) => one.id)).size).toBe(labels.length);
  expect(labels.length).toBeGreaterThan(60);
  expect(new Set(labels.map((one) => one.lang)).size).toBeGreaterThanOrEqual(6);
  const aside = labels.filter((one) => one.half === 'test').length;
  expect(Math.abs(labels.length - 2 * aside)).toBeLessThan(16);
});

test('labels hold names, never text of the articles', () => {
  for (const { name, kind, tier } of labels.flatMap((one) => one.sources)) {
    expect(name.length).toBeLessThan(40);
    expect(kind).toMatch(/^(?:credit|attribution|photo|link)$/);
    expect(tier).toBe('outlet');
  }
});

test('the labels of people quoted are names alone, of articles in six languages or more', () => {
  const people = readFileSync('tests/fixtures/people-labels.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; lang: string; quoted: string[]; notQuoted?: string[] });
  expect(new Set(people.map((one) => one.id)).size).toBe(people.length);
  expect(new Set(people.map((one) => one.lang)).size).toBeGreaterThanOrEqual(6);
  for (const { quoted, notQuoted = [] } of people) {
    for (const name of [...quoted, ...notQuoted]) expect(name.length).toBeLessThan(40);
    expect(quoted.filter((name) => notQuoted.includes(name))).toEqual([]);
  }
});
