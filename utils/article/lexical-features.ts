import { wordsIn } from './count-words';
import { type FeatureTable, offsetOf } from './feature-table';
import { headingKinds } from './kinds';
import { LEXICON_LINE, LEXICON_WORDS, type Lexicon, type MarkWeights } from './lexicon';
import type { PageTree, Run } from './page-tree';
import type { TreeSums } from './tree-sums';

/** The words that the lexicon looks at: of an element's marks, and the first ones of a line. Training remembers them. */
export interface LexicalWords {
  marks: (tag: string, marks: string) => readonly string[];
  line: (text: string) => readonly string[];
}

const PLAIN: LexicalWords = { marks: markWords, line: (text) => wordsIn(text, LEXICON_WORDS) };

/** Writes what training knows of the words in class names and at the start of short lines (columns `Lexical`). */
export function writeLexicalFeatures(
  table: FeatureTable,
  tree: PageTree,
  sums: TreeSums,
  lexicon: Lexicon,
  words: LexicalWords = PLAIN,
): void {
  const marks = new MarkSums(sums, lexicon.marks, words.marks);
  const { mark, sum, low, high } = marks;
  const isHeading = headingKinds(sums.kinds);
  let heading = SILENT;
  for (let index = 0; index < tree.runs.length; index++) {
    const { block, node, words: count, text } = tree.runs[index] as Run;
    const start = count > LEXICON_LINE ? SILENT : startOf(words.line(text), lexicon.words);
    const { values } = table;
    let at = index * table.width + offsetOf.lexical;
    values[at++] = mark[block] as number;
    values[at++] = mark[Math.max(0, sums.parent[block] as number)] as number;
    values[at++] = sum[node] as number;
    values[at++] = low[node] as number;
    values[at++] = high[node] as number;
    values[at++] = mark[node] as number;
    values[at++] = start.mean;
    values[at++] = start.low;
    values[at++] = start.high;
    values[at++] = start.first;
    values[at++] = heading.mean;
    values[at++] = heading.low;
    if (isHeading[sums.kinds.of[block] as number]) heading = start;
  }
}

interface Start {
  mean: number;
  low: number;
  high: number;
  first: number;
}

const SILENT: Start = { mean: 0, low: 0, high: 0, first: 0 };

/** What the first words of a line are worth. */
function startOf(words: readonly string[], weights: MarkWeights): Start {
  if (words.length === 0) return SILENT;
  let [sum, low, high] = [0, 0, 0];
  for (const word of words) {
    const weight = weights.get(word) ?? 0;
    sum += weight;
    if (weight < low) low = weight;
    if (weight > high) high = weight;
  }
  return { mean: sum / words.length, low, high, first: weights.get(words[0] ?? '') ?? 0 };
}

/** What the marks of each element and of those around it are worth. */
class MarkSums {
  readonly mark: Float64Array;
  readonly sum: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;

  constructor({ kinds, parent }: TreeSums, weights: MarkWeights, words: LexicalWords['marks']) {
    const size = parent.length;
    const [mark, sum, low, high] = [
      new Float64Array(size),
      new Float64Array(size),
      new Float64Array(size),
      new Float64Array(size),
    ];
    const worth = kinds.tags.map((tag, kind) => {
      let total = 0;
      for (const word of words(tag, kinds.marks[kind] ?? '')) total += weights.get(word) ?? 0;
      return Math.max(-4, Math.min(4, total));
    });
    for (let node = 0; node < size; node++) {
      const up = parent[node] as number;
      const own = worth[kinds.of[node] as number] as number;
      mark[node] = own;
      sum[node] = (up >= 0 ? (sum[up] as number) : 0) + own;
      low[node] = Math.min(up >= 0 ? (low[up] as number) : 0, own);
      high[node] = Math.max(up >= 0 ? (high[up] as number) : 0, own);
    }
    [this.mark, this.sum, this.low, this.high] = [mark, sum, low, high];
  }
}

/** The words of an element's class names and ids, and its name. */
export function markWords(tag: string, marks: string): string[] {
  const words = marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{2,}/g);
  return words ? [tag, ...new Set(words)] : [tag];
}
