import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/base64';

// The last: longer than one part.
it.each([0, 1, 2, 3, 256, 32_768, 32_769])('writes %i bytes as everybody does, and reads them back', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => at);
  const text = toBase64(bytes);
  expect(text).toBe(Buffer.from(bytes).toString('base64'));
  expect(Buffer.compare(fromBase64(text), bytes)).toBe(0);
});

it('throws for what is no Base64', () => {
  expect(() => fromBase64('a?')).toThrow();
});
