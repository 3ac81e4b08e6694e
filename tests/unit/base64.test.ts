// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/base64';

it('writes bytes as everybody does, and reads them back', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(Buffer.compare(fromBase64(text), bytes)).toBe(0);
    }),
  ));

it('reads what others write, with line breaks or without its end, as the browser does', () => {
  for (const text of ['YWJj\r\nZGVm', 'YQ', ' YQ== ', 'YWI', '']) {
    expect(Buffer.from(fromBase64(text)).toString('latin1')).toBe(atob(text));
  }
});

it.each(['a?', 'a', 'YW=j', 'YQ=', '====', 'A===', 'YW\u{161}j', 'YWJjYW-_'])('throws for what is none: %j', (text) => {
  expect(() => fromBase64(text)).toThrow(DOMException);
});
