import { type FeatureTable, featureTable } from './feature-table';
import { writeLineFeatures } from './line-features';
import { writePageFeatures } from './page-features';
import type { PageTree } from './page-tree';
import { wordSet } from './text-signs';
import type { TreeSums } from './tree-sums';
import type { Witnesses } from './witnesses';

/** The numbers that a run is judged by, as far as nothing learned goes into them. */
export function featuresOf(tree: PageTree, sums: TreeSums, witnesses: Witnesses): FeatureTable {
  const table = featureTable(tree.runs.length);
  const words = tree.runs.map(({ text }) => wordSet(text));
  writeLineFeatures(table, tree, sums, witnesses, words);
  writePageFeatures(table, tree, sums, witnesses.url, words);
  return table;
}
