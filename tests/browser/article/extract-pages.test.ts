import { describe, expect, it } from 'vitest';
import { golden, pages, read, readPage, written } from './pages';

describe('our own pages come to what their golden files say', () => {
  it.each([...pages.keys()])('%s', async (name) => {
    expect(written(await readPage(name))).toBe(golden.get(name) ?? 'a golden file (there is none)');
  });
});

it('a heading begins with its words, whatever its author set before them', async () => {
  const { html } = await read((pages.get('documentation') ?? '').replace('<h2>Exit', '<h2>&nbsp;<strong>&nbsp; Exit'));
  expect(html).toMatch(/<h2>(?:<strong>)?Exit status/);
});
