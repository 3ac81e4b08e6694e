import { leafAt, limitOf, questionAt } from './forest-code';

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
  // Questions whose other branch is still to come, the innermost last.
  const open: number[] = [];
  let node = 0;
  for (let at = 0; at < size; node++) {
    if (open.length === 0) forest.roots.push(node);
    const value = leafAt(written, at);
    if (value === undefined) {
      const question = questionAt(written, at);
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
    while (open.length > 0 && high[open.at(-1) ?? 0] !== 0) open.pop();
    const asked = open.at(-1);
    if (asked !== undefined) high[asked] = node + 1;
  }
  return forest;
}

/** How likely "yes" is for the row that begins at `from`: 0 to 1. */
export function likelihood(forest: Forest, values: Float32Array, from: number): number {
  const { column, limit, high } = forest;
  let sum = 0;
  for (const root of forest.roots) {
    let node = root;
    for (let asked = column[node] ?? -1; asked >= 0; asked = column[node] ?? -1)
      node = (values[from + asked] ?? 0) <= (limit[node] ?? 0) ? node + 1 : (high[node] ?? 0);
    sum += limit[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
