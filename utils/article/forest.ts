import { readNode } from './forest-code';

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
  let next = 0;
  let at = 0;
  const read = (): void => {
    const node = next++;
    const here = readNode(written, at, columns);
    if ('value' in here) {
      at += 1;
      forest.column[node] = -1;
      forest.limit[node] = here.value;
      return;
    }
    at += 3;
    forest.column[node] = here.column;
    forest.limit[node] = here.limit;
    read();
    forest.high[node] = next;
    read();
  };
  while (at < size) {
    forest.roots.push(next);
    read();
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
