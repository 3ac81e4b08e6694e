// @vitest-environment node
import { expect, it } from 'vitest';
import { obsidianNote } from '@/utils/sync/send/obsidian';

it('makes an address that Obsidian reads, whatever stands in title and text', () => {
  const markdown = '# Ada & Ben?\n\n100% #1 +ü';
  const { uri, isCopied } = obsidianNote({ file: 'Lectern/Ada & Ben', markdown }, 'My vault');
  expect(isCopied).toBe(false);
  const url = new URL(uri);
  expect(url.protocol + url.host).toBe('obsidian:new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    vault: 'My vault',
    file: 'Lectern/Ada & Ben',
    content: markdown,
  });
  // A plus is a blank to some readers of addresses, and to others a plus.
  expect(uri).not.toContain('+');
});

it('lets a long text go by the clipboard', () => {
  const { uri, isCopied } = obsidianNote({ file: 'A', markdown: 'x'.repeat(5_000) }, '');
  expect(isCopied).toBe(true);
  expect(uri).toBe('obsidian://new?file=A&clipboard');
});
