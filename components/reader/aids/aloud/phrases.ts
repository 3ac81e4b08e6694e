import type { Passage } from '@/utils/article/anchor';
import type { Block, BlockKind } from '@/utils/article/article';
import { sentencesOf } from '@/utils/digest/sentences';

/** What is said in one breath: a sentence, or a part of a very long one. */
export interface Phrase extends Passage {
  text: string;
}

/** Nobody listens to these: they are looked at. */
const SILENT: readonly BlockKind[] = ['code', 'table', 'math', 'footnote'];
/** Well below what remote voices may say before Chromium cuts them off, which is about 15 seconds. */
const SECONDS = 12;
/** What voices say in a second at rate 1, in UTF-16 units: letters, and by primary subtag where a unit is more than one. */
const LETTERS = 15;
const PACES: Readonly<Record<string, number>> = { ja: 6, ko: 6, zh: 4.5 };

/**
 * The article as a voice says it at a rate, in order. `marksIn` tells where footnote marks stand in a block; they are
 * passed over, and offsets stay those of the block's text.
 */
export function phrasesOf(
  blocks: readonly Block[],
  lang: string,
  rate: number,
  marksIn: (paragraph: number) => readonly { start: number; end: number }[],
): Phrase[] {
  // A quick voice says more in one breath, and need not.
  const longest = Math.floor(SECONDS * (PACES[lang] ?? LETTERS) * Math.min(1, rate));
  return blocks.flatMap(({ kind, text }, paragraph) => {
    if (SILENT.includes(kind)) return [];
    const said = marksIn(paragraph).reduce(blank, text);
    return sentencesOf(said, lang)
      .flatMap(({ text: sentence, start }) => breaths(sentence, start, longest))
      .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase.text))
      .map((phrase) => ({ ...phrase, paragraph, end: phrase.start + phrase.text.length }));
  });
}

function blank(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** A long sentence is parted where a reader would breathe, else between words. */
function breaths(sentence: string, start: number, longest: number): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  while (sentence.length - from > longest) {
    const piece = sentence.slice(from, from + longest);
    const pause = Math.max(
      ...[', ', '; ', ': ', ' – ', ' — ', '، ', '，', '、', '；'].map((mark) => endOf(piece, mark)),
    );
    const cut = pause > longest / 3 ? pause : piece.lastIndexOf(' ') + 1 || longest;
    parts.push({ text: piece.slice(0, cut), start: start + from });
    from += cut;
  }
  parts.push({ text: sentence.slice(from), start: start + from });
  return parts;
}

function endOf(piece: string, mark: string): number {
  const at = piece.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}
