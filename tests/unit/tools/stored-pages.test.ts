import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf, pageFiles, storedPages } from '@/tests/tools/digest/stored-pages';

const folder = mkdtempSync(join(tmpdir(), 'lectern-pages-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('pages for the batch digest', () => {
  test('of a folder the HTML files, sorted; a file as it is', () => {
    file('b.html', '');
    file('a.htm', '');
    file('notes.txt', '');
    expect(pageFiles([folder, join(folder, 'b.html')])).toEqual(
      ['a.htm', 'b.html', 'b.html'].map((name) => join(folder, name)),
    );
  });

  test('the address: from the gold file, else the canonical link, else one of our own', () => {
    const gold = file(
      'gold.jsonl',
      '{"id":"one","url":"https://example.org/one"}\n{"id":"three","url":"javascript:alert(1)"}\n',
    );
    const pages = [
      file('one.html', '<link rel=canonical href="https://example.org/other">'),
      file('two.html', "<link href='https://example.org/two?a=1&amp;b=2' rel='canonical'>"),
      file('three.html', '<link rel="canonical" href="/relative">'),
    ];
    expect([...storedPages(pages, addressesOf(gold))].map(({ id, url }) => [id, url])).toEqual([
      ['one', 'https://example.org/one'],
      ['two', 'https://example.org/two?a=1&b=2'],
      ['three', 'https://page.invalid/three'],
    ]);
  });
});
