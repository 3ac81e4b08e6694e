import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '@/utils/library/export/canonical-json';

it('writes every object with its names in order, whatever they are', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  ));

it('keeps names that mean something to the language, and leaves out what JSON does not know', () => {
  const odd = JSON.parse('{"b":{"__proto__":1,"2":0,"10":0},"a":[null,{"d":1,"c":"x"}]}');
  expect(canonicalJson({ ...odd, e: undefined })).toBe('{"a":[null,{"c":"x","d":1}],"b":{"2":0,"10":0,"__proto__":1}}');
});

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}
