import { expect, it } from 'vitest';
import { writeContext } from '@/utils/article/block-context';
import { type FeatureTable, featureTable, offsetOf, WIDTH } from '@/utils/article/feature-table';
import { writeLexicalFeatures } from '@/utils/article/lexical-features';
import { writeLineFeatures } from '@/utils/article/line-features';
import { lineWords } from '@/utils/article/line-words';
import { writeNeighbours } from '@/utils/article/neighbour-features';
import { writePageFeatures } from '@/utils/article/page-features';
import type { PageNode, PageTree, Run } from '@/utils/article/page-tree';
import { TreeSums } from '@/utils/article/tree-sums';

const LONG = 'A line of more than twelve words, so that it is counted among the paragraphs of its page.';

/** A heading and six cards that are marked alike, a paragraph in each. */
const tree: PageTree = { nodes: [node(-1, 'BODY'), node(0, 'H2')], runs: [run(1, 'A heading above them')] };
for (let card = 0; card < 6; card++) {
  const at = tree.nodes.push(node(0, 'DIV', 'card')) - 1;
  tree.runs.push(run(tree.nodes.push(node(at, 'P')) - 1, LONG));
}
const sums = new TreeSums(tree);
const words = lineWords(tree, { title: 'A heading', description: '' });
const ROWS = tree.runs.length;

it.each<[string, number[], (table: FeatureTable) => void]>([
  [
    'of a line',
    [...range(offsetOf.own, offsetOf.neighbours), ...range(offsetOf.company, offsetOf.page)],
    (table) => writeLineFeatures(table, tree, sums, words),
  ],
  ['of its neighbours', range(offsetOf.neighbours, offsetOf.company), (table) => writeNeighbours(table, tree, sums)],
  [
    'of the page',
    range(offsetOf.page, offsetOf.lexical),
    (table) => writePageFeatures(table, tree, sums, 'https://example.org/a/b', words.coherence),
  ],
  [
    'of its words',
    range(offsetOf.lexical, offsetOf.context),
    (table) => writeLexicalFeatures(table, tree, sums, { marks: new Map(), words: new Map() }),
  ],
  [
    'of its context',
    range(offsetOf.context, WIDTH),
    (table) => writeContext(table, tree, sums, new Float32Array(ROWS).fill(0.5)),
  ],
])('writes all columns %s, and none beside them', (_, columns, write) => {
  // A number that nothing writes, in the row of a card alone: neighbours repeat the rows beside theirs, and lines that
  // are no cards keep the zeros of an empty table.
  const unwritten = 12345;
  const table = featureTable(ROWS);
  const row = table.values.subarray(2 * WIDTH, 3 * WIDTH).fill(unwritten);
  write(table);
  expect(range(0, WIDTH).filter((column) => row[column] !== unwritten)).toEqual(columns);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function node(parent: number, tag: string, marks = ''): PageNode {
  return { parent, tag, marks, hidden: false };
}

function run(at: number, text: string): Run {
  const count = text.split(' ').length;
  return { node: at, block: at, text, words: count, linkWords: 0, links: 0, boldWords: 0, media: 0, kept: true };
}
