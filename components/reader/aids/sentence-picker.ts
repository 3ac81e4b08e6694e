import type { Passage } from '@/utils/article/anchor';
import type { PlacedBlock } from '@/utils/article/blocks';
import { type Sentence, sentencesOf } from '@/utils/digest/sentences';

/** Some sentences of the article, one after another, chosen by key. */
export interface Picked {
  /** Places in the list of the article's sentences. */
  first: number;
  last: number;
}

/** A sentence with the block that it stands in. */
interface PlacedSentence extends Sentence {
  paragraph: number;
}

/** Chooses sentences: what a selection is by pointer, by keyboard. */
export interface SentencePicker {
  /** The first sentence of a block, or of the next one that has any. */
  at(paragraph: number): Picked | undefined;
  /** The neighbour, or one more or fewer of them. */
  moved(picked: Picked, by: 1 | -1, isExtending: boolean): Picked;
  passageOf(picked: Picked): Passage;
}

export function sentencePicker(blocks: readonly PlacedBlock[], lang: string): SentencePicker {
  // A block's sentences are found when somebody comes near it.
  const known = new Map<number, PlacedSentence[]>();
  const inBlock = (paragraph: number): PlacedSentence[] => {
    const block = blocks[paragraph]?.block;
    if (!block) return [];
    const found = known.get(paragraph) ?? sentencesIn(block, lang).map((sentence) => ({ ...sentence, paragraph }));
    known.set(paragraph, found);
    return found;
  };
  const all = blocks.map((_, paragraph) => paragraph);
  const list = (): PlacedSentence[] => all.flatMap(inBlock);
  return {
    at(paragraph) {
      const index = list().findIndex((sentence) => sentence.paragraph >= paragraph);
      return index < 0 ? undefined : { first: index, last: index };
    },
    moved({ first, last }, by, isExtending) {
      const end = list().length - 1;
      if (!isExtending) {
        const next = Math.min(end, Math.max(0, (by > 0 ? last : first) + by));
        return { first: next, last: next };
      }
      return { first, last: Math.min(end, Math.max(first, last + by)) };
    },
    passageOf({ first, last }) {
      const [begin, end] = [list()[first], list()[last]];
      if (!begin || !end) return { paragraph: 0, start: 0, end: 0 };
      let offset = 0;
      for (let at = begin.paragraph; at < end.paragraph; at++) offset += (blocks[at]?.block.text.length ?? 0) + 2;
      return { paragraph: begin.paragraph, start: begin.start, end: offset + end.start + end.text.length };
    },
  };
}

/** What has no sentences is one: a line of code, a table. */
function sentencesIn({ kind, text }: PlacedBlock['block'], lang: string): Sentence[] {
  const isProse = kind !== 'code' && kind !== 'table' && kind !== 'math';
  return isProse ? sentencesOf(text, lang) : [{ text, start: 0 }];
}
