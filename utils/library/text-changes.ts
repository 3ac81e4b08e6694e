import { diffArrays, diffWords } from 'diff';

/** A piece of a paragraph, and whether it is in both texts. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Paragraphs that are the same in both texts, counted; or one that is not, in pieces. */
export type TextChange = { same: number } | { pieces: Piece[] };

/** Longer paragraphs are compared whole: word by word would take a second. In UTF-16 units. */
const LONGEST = 40_000;

/**
 * What a text says otherwise than it did, word by word: paragraph against paragraph first, so that a long text costs
 * little, then the words of those that were changed.
 */
export function textChanges(before: readonly string[], after: readonly string[], lang: string | null): TextChange[] {
  const changes: TextChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    for (const text of added) {
      const former = removed.shift();
      changes.push({ pieces: former === undefined ? [{ kind: 'added', text }] : pieces(former, text, lang) });
    }
    for (const text of removed) changes.push({ pieces: [{ kind: 'removed', text }] });
    removed = [];
    added = [];
  };
  for (const change of diffArrays([...before], [...after])) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      changes.push({ same: change.value.length });
    }
  }
  flush();
  return changes;
}

function pieces(before: string, after: string, lang: string | null): Piece[] {
  if (before.length + after.length > LONGEST) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  // Words by the rules of the language: Chinese and Japanese put no spaces between theirs.
  const intlSegmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
