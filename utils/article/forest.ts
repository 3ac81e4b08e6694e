/** Trained trees, flat: a node asks whether a column is at most `limit`; a leaf (column -1) holds its value there. */
export interface Forest {
  roots: number[];
  column: Int16Array;
  limit: Float64Array;
  high: Int32Array;
}

/**
 * Reads trees from their written form: a tree in prefix order is "column limit low high", a leaf "=value" in
 * thousandths (tests/tools/train writes it).
 */
export function readForest(trees: readonly string[]): Forest {
  const words = trees.map((tree) => tree.split(' '));
  const size = words.reduce((sum, list) => sum + list.length, 0);
  const forest: Forest = {
    roots: [],
    column: new Int16Array(size),
    limit: new Float64Array(size),
    high: new Int32Array(size),
  };
  let next = 0;
  for (const list of words) {
    let at = 0;
    const read = (): number => {
      const place = next++;
      const word = list[at++] ?? '=0';
      if (word.startsWith('=')) {
        forest.column[place] = -1;
        forest.limit[place] = Number(word.slice(1)) / 1000;
        return place;
      }
      forest.column[place] = Number(word);
      forest.limit[place] = Number(list[at++]);
      read();
      forest.high[place] = read();
      return place;
    };
    forest.roots.push(read());
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
