import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextChange, textChanges } from '@/utils/library/text-changes';

const shown = (changes: TextChange[]) =>
  changes.map((change) =>
    'same' in change
      ? change.same
      : change.pieces
          .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
          .join(''),
  );

describe('what changed', () => {
  it.each([
    ['nothing', ['a b', 'c'], ['a b', 'c'], [2]],
    ['a word', ['one two three', 'x'], ['one four three', 'x'], ['one -two-+four+ three', 1]],
    ['a paragraph more', ['a', 'c'], ['a', 'b', 'c'], [1, '+b+', 1]],
    ['a paragraph less', ['a', 'b', 'c'], ['a', 'c'], [1, '-b-', 1]],
    ['words of Chinese', ['我们喜欢图书馆'], ['我们喜欢大学'], ['我们喜欢-图书馆-+大学+']],
  ])('%s', (_, before, after, expected) => expect(shown(textChanges(before, after, 'zh'))).toEqual(expected));

  it('leaves both texts whole', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z ]{1,12}[a-z]$/), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = textChanges(before, after, 'en').flatMap((change) => ('pieces' in change ? change.pieces : []));
        const squeezed = (lines: string[]) => lines.join('').replace(/\s+/g, '');
        const changedAfter = after.filter((line) => !before.includes(line));
        const added = squeezed(pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text));
        for (const line of changedAfter) expect(added).toContain(squeezed([line]));
      }),
    );
  });
});
