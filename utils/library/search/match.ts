import type { Block } from '@/utils/article/article';
import { sentencesOf } from '@/utils/digest/sentences';
import { rowOf } from '@/utils/library/records';
import { nameOf } from '@/utils/library/saved-article';
import type { HighlightRecord } from '@/utils/library/schema';
import { fold, foldWithOrigins } from '@/utils/library/search/fold';
import type { Item } from '@/utils/library/search/looked-through';
import type { Found } from '@/utils/library/search/search';

/** The sentence that answers a search, verbatim, with what to mark in it. */
export interface Match {
  text: string;
  /** [start, end) in UTF-16 units of `text`, in order, apart from one another. */
  marks: [start: number, end: number][];
  /** Index into `Article.blocks`. */
  paragraph: number;
  /** It is a note of the person's, on a passage of that paragraph. */
  isNote?: true;
}

/** What is shown of an article that was found by these (folded) terms. */
export function hitFor({ record, body, highlights }: Item, terms: string[]): Found {
  const inText = body ? bestMatch(body.article.blocks, record.lang, terms) : null;
  const match = noteMatch(highlights, terms, inText) ?? inText;
  return { row: rowOf(record), match, nameMarks: marksIn(nameOf(record), terms), meant: [] };
}

/** The note that holds more of the terms than the text's best sentence. */
function noteMatch(highlights: HighlightRecord[], terms: string[], inText: Match | null): Match | null {
  let most = inText ? heldBy(fold(inText.text), terms) : 0;
  let best: Match | null = null;
  for (const { note, paragraph } of highlights) {
    const held = heldBy(fold(note), terms);
    if (held <= most) continue;
    most = held;
    best = { text: note, marks: marksIn(note, terms), paragraph, isNote: true };
  }
  return best;
}

/** The sentence that holds most of the (folded) terms, the earliest of equals; null where no sentence holds one. */
export function bestMatch(blocks: Block[], lang: string | null, terms: string[]): Match | null {
  let best: Match | null = null;
  let most = 0;
  for (const [paragraph, block] of blocks.entries()) {
    const folded = fold(block.text);
    // Sentences of a block cannot hold more than the block: most blocks end here, before the segmenter.
    if (terms.filter((term) => folded.includes(term)).length <= most) continue;
    for (const { text } of sentencesOf(block.text, lang ?? 'en')) {
      const held = heldBy(fold(text), terms);
      if (held <= most) continue;
      most = held;
      best = { text, marks: marksIn(text, terms), paragraph };
    }
    if (most === terms.length) break;
  }
  return best;
}

function heldBy(folded: string, terms: string[]): number {
  return terms.filter((term) => folded.includes(term)).length;
}

/** Where the (folded) terms stand in a text, overlapping ones joined. */
export function marksIn(text: string, terms: string[]): [start: number, end: number][] {
  const { folded, origins } = foldWithOrigins(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      found.push([origins[at] ?? 0, origins[at + term.length] ?? text.length]);
    }
  }
  return joined(found.sort((a, b) => a[0] - b[0]));
}

function joined(marks: [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
