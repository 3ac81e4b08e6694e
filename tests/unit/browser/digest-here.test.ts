import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestHere } from '@/entrypoints/popup/digest-here';
import * as digesting from '@/utils/digest/digest-article';
import { article, digest } from './sample';

vi.mock('@/utils/digest/digest-article', { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(digesting.digestInPieces).mockClear();
});

describe('digestHere', () => {
  it('digests the article that comes', async () => {
    const read = article();
    expect(await digestHere(Promise.resolve({ article: read }))).toEqual({
      article: read,
      digest: digesting.digest(read),
    });
  });

  it('takes the digest that the page has already', async () => {
    const reading = { article: article(), digest: digest() };
    expect(await digestHere(Promise.resolve(reading))).toEqual(reading);
    expect(digesting.digestInPieces).not.toHaveBeenCalled();
  });

  it('passes on why there is no article', async () => {
    const nothing = { problem: 'no-article', contentType: 'text/html' } as const;
    expect(await digestHere(Promise.resolve(nothing))).toBe(nothing);
  });

  it('tells of what went wrong, with what is for a report', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.mocked(digesting.digestInPieces).mockRejectedValue(new Error('surprise'));
    const answer = await digestHere(Promise.resolve({ article: article() }));
    expect(answer).toEqual({ problem: 'failed', detail: expect.stringContaining('surprise') });
  });
});
