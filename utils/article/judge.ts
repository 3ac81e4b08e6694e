import { CONTEXT, contextOf } from './block-context';
import weights from './block-model.json';
import { COLUMNS, featuresOf, type Witnesses } from './features';
import { type Forest, likelihood, readForest } from './forest';
import type { Lexicon, MarkWeights } from './lexicon';
import type { PageTree } from './page-tree';
import { TreeSums } from './tree-sums';

interface Model extends Lexicon {
  first: Forest;
  second: Forest;
}

let model: Model | undefined;

/** Read from the weights when first needed; the same every time. */
function modelOf(): Model {
  model ??= {
    marks: weightsOf(weights.marks),
    words: weightsOf(weights.words),
    first: readForest(weights.first),
    second: readForest(weights.second),
  };
  return model;
}

function weightsOf(written: string): MarkWeights {
  return Object.fromEntries(
    written.split(' ').map((entry) => {
      const [word = '', weight = '0'] = entry.split(':');
      return [word, Number(weight)];
    }),
  );
}

/**
 * How likely each line is part of the article, 0 to 1. Two looks: the first judges a line by itself and by the
 * elements around it, the second also by what the first thought of its neighbours and of its container.
 */
export function judge(tree: PageTree, witnesses: Witnesses): Float32Array {
  const { first, second, ...lexicon } = modelOf();
  const sums = new TreeSums(tree, lexicon.marks);
  const { values, columns } = featuresOf(tree, sums, witnesses, lexicon);
  const opinions = Float32Array.from(tree.runs, (_, row) => likelihood(first, values, row * columns));
  const context = contextOf(tree, sums, values, COLUMNS.length, opinions);
  const width = COLUMNS.length + CONTEXT.length;
  return Float32Array.from(tree.runs, (_, row) => likelihood(second, context, row * width));
}
