import { describe, expect, it } from 'vitest';
import { golden, pages, readPage, written } from './pages';

describe('our own pages come to what their golden files say', () => {
  it.each([...pages.keys()])('%s', async (name) => {
    expect(written(await readPage(name))).toBe(golden.get(name) ?? 'a golden file (there is none)');
  });
});
