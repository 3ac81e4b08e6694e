import { afterEach, expect, it, vi } from 'vitest';
import { takeAlong } from '@/components/reader/aids/take-along';
import type { AidsHost } from '@/components/reader/aids-api';

const hostOf = (url: string) => ({ article: { title: 'The tide tables', url } }) as unknown as AidsHost;
const toolsOf = (url: string) => takeAlong(hostOf(url), () => document.createDocumentFragment());

afterEach(() => vi.unstubAllGlobals());

it('shares title and address where the system can, and says nothing when that is put away', async () => {
  const share = vi.fn(async () => Promise.reject(new DOMException('', 'AbortError')));
  vi.stubGlobal('navigator', { share });
  toolsOf('https://harbour.example/keepers').share?.();
  expect(share).toHaveBeenCalledWith({ title: 'The tide tables', url: 'https://harbour.example/keepers' });
});

it.each([
  ['the system cannot', 'https://harbour.example/keepers', {}],
  ['the address is of this machine alone', 'file:///home/ada/page.html', { share: vi.fn() }],
])('offers no sharing where %s', (_, url, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(toolsOf(url).share).toBeUndefined();
});
