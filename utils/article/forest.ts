import type { FeatureTable } from './feature-table';
import { codesOf, leafAt, limitOf, questionAt } from './forest-code';

/** Trained trees, flat: a node asks whether a column is at most `limit`; a leaf (column -1) holds its value there. */
export interface Forest {
  roots: number[];
  column: Int16Array;
  limit: Float64Array;
  high: Int32Array;
}

/** Reads trees from their written form (`forest-code.ts`): one behind the other, each in prefix order. */
export function readForest(written: string, columns: number): Forest {
  const size = written.length;
  const forest: Forest = {
    roots: [],
    column: new Int16Array(size),
    limit: new Float64Array(size),
    high: new Int32Array(size),
  };
  const { column, limit, high } = forest;
  const codes = codesOf(written);
  // Questions whose other branch is still to come, the innermost last.
  const open: number[] = [];
  let node = 0;
  for (let at = 0; at < size; node++) {
    if (open.length === 0) forest.roots.push(node);
    const value = leafAt(codes, at);
    if (value === undefined) {
      const question = questionAt(codes, at);
      column[node] = question % columns;
      limit[node] = limitOf(question, columns);
      open.push(node);
      at += 3;
      continue;
    }
    at += 1;
    column[node] = -1;
    limit[node] = value;
    // A leaf ends every branch that it is the last of.
    let asked = open.length - 1;
    while (asked >= 0 && high[open[asked] as number] !== 0) asked -= 1;
    open.length = asked + 1;
    if (asked >= 0) high[open[asked] as number] = node + 1;
  }
  return forest;
}

/** How likely "yes" is for each of so many rows: 0 to 1. */
export function likelihoods(
  { roots, column, limit, high }: Forest,
  { rows, width, values }: FeatureTable,
): Float32Array {
  const sums = new Float64Array(rows);
  // Tree by tree: one loop that is hot at once, and the same sum as row by row.
  for (const root of roots) {
    let from = 0;
    for (let row = 0; row < rows; row++) {
      let node = root;
      let asked = column[node] as number;
      while (asked >= 0) {
        node = (values[from + asked] as number) <= (limit[node] as number) ? node + 1 : (high[node] as number);
        asked = column[node] as number;
      }
      sums[row] = (sums[row] as number) + (limit[node] as number);
      from += width;
    }
  }
  return Float32Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)));
}
