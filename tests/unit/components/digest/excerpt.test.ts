import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { excerpt } from '@/components/digest/excerpt';

const joined = (part: ReturnType<typeof excerpt>) => part.before + part.cue + part.after;

describe('excerpt', () => {
  it('keeps a short text whole, its cue apart', () => {
    const text = 'The plan was agreed, the Gazette reported on Sunday.';
    expect(excerpt(text, [21, 41])).toEqual({
      before: 'The plan was agreed, ',
      cue: text.slice(21, 41),
      after: text.slice(41),
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('cuts between words and keeps the cue in the middle', () => {
    const text = `${'many words before '.repeat(20)}the Gazette reported ${'and many after '.repeat(20)}`;
    const start = text.indexOf('the Gazette');
    const part = excerpt(text, [start, start + 'the Gazette reported'.length]);
    expect(part.cue).toBe('the Gazette reported');
    expect(part.cutBefore && part.cutAfter).toBe(true);
    expect(part.before).toMatch(/^(many|words|before) /);
    expect(part.after).toMatch(/(and|many|after)$/);
    expect(joined(part).length).toBeLessThanOrEqual(190);
  });

  it('gives the room that one side does not need to the other', () => {
    const text = `Reuters ${'said this and that '.repeat(30)}`;
    expect(joined(excerpt(text, [0, 7])).length).toBeGreaterThan(150);
  });

  it.each([[[5, 5]], [[3, 900]], [undefined]])('reads %j as no cue', (cue) => {
    expect(excerpt('A plain sentence.', cue as [number, number] | undefined).cue).toBe('');
  });

  test('is always a substring with the whole cue and no half character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), fc.nat(60), (text, from, length) => {
        const start = Math.min(from, text.length);
        const cue: [number, number] = [start, Math.min(text.length, start + length)];
        const part = excerpt(text, cue, 80);
        expect(text).toContain(joined(part));
        expect(part.cue).toBe(text.slice(...cue));
        if (text.isWellFormed() && part.cue.isWellFormed()) expect(joined(part).isWellFormed()).toBe(true);
      }),
    );
  });
});
