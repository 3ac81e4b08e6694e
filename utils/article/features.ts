import { type FeatureTable, featureTable } from './feature-table';
import { writeLineFeatures } from './line-features';
import { lineWords } from './line-words';
import { writeNeighbours } from './neighbour-features';
import { writePageFeatures } from './page-features';
import type { PageTree } from './page-tree';
import type { TreeSums } from './tree-sums';
import type { Witnesses } from './witnesses';

/** The numbers that a run is judged by, as far as nothing learned goes into them. */
export function featuresOf(tree: PageTree, sums: TreeSums, witnesses: Witnesses): FeatureTable {
  const table = featureTable(tree.runs.length);
  const words = lineWords(tree, witnesses);
  writeLineFeatures(table, tree, sums, words);
  writeNeighbours(table, tree, sums);
  writePageFeatures(table, tree, sums, witnesses.url, words.coherence);
  return table;
}
