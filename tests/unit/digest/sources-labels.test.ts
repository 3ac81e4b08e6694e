import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Labels {
  id: string;
  lang: string;
  half: 'dev' | 'test';
  /** How often the article was read for these labels, each time without looking at what Lectern finds. */
  readings: number;
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
  for (const { readings } of labels) expect(readings).toBeGreaterThanOrEqual(2);
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

test('everybody quoted is labelled in forty articles or more, in six languages or more, half of them kept aside', () => {
  interface Labels {
    id: string;
    lang: string;
    half: string;
    people: { name: string; role?: string; also?: string[] }[];
  }
  const quoted = readFileSync('tests/fixtures/people-labels.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labels);
  expect(new Set(quoted.map((one) => one.id)).size).toBe(quoted.length);
  expect(quoted.length).toBeGreaterThanOrEqual(40);
  expect(new Set(quoted.map((one) => one.lang)).size).toBeGreaterThanOrEqual(6);
  const halves = new Map(labels.map(({ id, half }) => [id, half]));
  for (const { id, half } of quoted) expect(half).toBe(halves.get(id));
  const aside = quoted.filter((one) => one.half === 'test').length;
  expect(Math.abs(quoted.length - 2 * aside)).toBeLessThan(16);
  for (const { name, role = '', also = [] } of quoted.flatMap((one) => one.people)) {
    for (const form of [name, ...also]) expect(form.length).toBeLessThan(40);
    expect(role.length).toBeLessThan(80);
  }
});
