import { writeContext } from './block-context';
import weights from './block-model.json';
import { WIDTH } from './feature-table';
import { featuresOf } from './features';
import { type Forest, likelihoods, readForest } from './forest';
import { writeLexicalFeatures } from './lexical-features';
import { type Lexicon, readWeights } from './lexicon';
import type { PageTree } from './page-tree';
import { TreeSums } from './tree-sums';
import type { Witnesses } from './witnesses';

interface Model extends Lexicon {
  first: Forest;
  second: Forest;
}

let model: Model | undefined;

/** Read from the weights when first needed; the same every time. */
function modelOf(): Model {
  model ??= {
    marks: readWeights(weights.marks),
    words: readWeights(weights.words),
    first: readForest(weights.first, WIDTH),
    second: readForest(weights.second, WIDTH),
  };
  return model;
}

/**
 * How likely each line is part of the article, 0 to 1. Two looks: the first judges a line by itself and by the
 * elements around it, the second also by what the first thought of its neighbours and of its container.
 */
export function judge(tree: PageTree, witnesses: Witnesses): Float32Array {
  const { first, second, ...lexicon } = modelOf();
  const sums = new TreeSums(tree);
  const table = featuresOf(tree, sums, witnesses);
  writeLexicalFeatures(table, tree, sums, lexicon);
  const opinions = likelihoods(first, table);
  writeContext(table, tree, sums, opinions);
  return likelihoods(second, table);
}
