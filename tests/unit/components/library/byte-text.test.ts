import { expect, it } from 'vitest';
import { byteText } from '@/components/library/byte-text';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [3_440_000, '3.4 MB'],
  [12_000_000, '12 MB'],
])('%i bytes are “%s”', (bytes, text) => {
  expect(byteText(bytes)).toBe(text);
});
