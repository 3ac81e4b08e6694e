import { wordsIn } from './count-words';
import { type FeatureTable, offsetOf } from './feature-table';
import { LEXICON_LINE, LEXICON_WORDS, type Lexicon, type MarkWeights } from './lexicon';
import type { PageTree } from './page-tree';

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

/** The words that the lexicon looks at: of an element's marks, and the first ones of a line. Training remembers them. */
export interface LexicalWords {
  marks: (tag: string, marks: string) => readonly string[];
  line: (text: string) => readonly string[];
}

const PLAIN: LexicalWords = { marks: markWords, line: (text) => wordsIn(text, LEXICON_WORDS) };

/** Writes what training knows of the words in class names and at the start of short lines (columns `LEXICAL`). */
export function writeLexicalFeatures(
  table: FeatureTable,
  tree: PageTree,
  lexicon: Lexicon,
  words: LexicalWords = PLAIN,
): void {
  const marks = new MarkSums(tree, lexicon.marks, words.marks);
  let heading: readonly number[] = [];
  for (const [index, run] of tree.runs.entries()) {
    const parent = Math.max(0, tree.nodes[run.block]?.parent ?? 0);
    const start = run.words > LEXICON_LINE ? [] : words.line(run.text).map((word) => weightOf(word, lexicon.words));
    const { mark, sum, low, high } = marks;
    table.values.set(
      [
        ...[at(mark, run.block), at(mark, parent), at(sum, run.node), at(low, run.node), at(high, run.node)],
        ...[at(mark, run.node), mean(start), Math.min(0, ...start), Math.max(0, ...start), start[0] ?? 0],
        ...[mean(heading), Math.min(0, ...heading)],
      ],
      index * table.width + offsetOf.lexical,
    );
    if (/^H[1-6]$/.test(tree.nodes[run.block]?.tag ?? '')) heading = start;
  }
}

function weightOf(word: string, weights: MarkWeights): number {
  return Object.hasOwn(weights, word) ? (weights[word] ?? 0) : 0;
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** What the marks of each element and of those around it are worth. */
class MarkSums {
  readonly mark: Float64Array;
  readonly sum: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;

  constructor(tree: PageTree, weights: MarkWeights, words: LexicalWords['marks']) {
    const column = () => new Float64Array(tree.nodes.length);
    [this.mark, this.sum, this.low, this.high] = [column(), column(), column(), column()];
    const cache = new Map<string, number>();
    for (const [node, { parent, tag, marks }] of tree.nodes.entries()) {
      const key = `${tag} ${marks}`;
      let mark = cache.get(key);
      if (mark === undefined) {
        mark = words(tag, marks).reduce((total, word) => total + weightOf(word, weights), 0);
        mark = Math.max(-4, Math.min(4, mark));
        cache.set(key, mark);
      }
      const up = parent >= 0;
      this.mark[node] = mark;
      this.sum[node] = (up ? at(this.sum, parent) : 0) + mark;
      this.low[node] = Math.min(up ? at(this.low, parent) : 0, mark);
      this.high[node] = Math.max(up ? at(this.high, parent) : 0, mark);
    }
  }
}

/** The words of an element's class names and ids, and its name. */
export function markWords(tag: string, marks: string): string[] {
  const words = marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{2,}/g);
  return [tag, ...new Set(words ?? [])];
}
