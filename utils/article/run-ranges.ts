import type { PageTree } from './page-tree';

/** The first and the last run under each element, -1 where there is none: runs lie in document order. */
export interface RunRanges {
  first: Int32Array;
  last: Int32Array;
}

/** One pass over the runs, and one up the tree: parents come before their children. */
export function runRanges({ nodes, runs }: PageTree): RunRanges {
  const size = nodes.length;
  const first = new Int32Array(size).fill(-1);
  const last = new Int32Array(size).fill(-1);
  for (let index = 0; index < runs.length; index++) {
    const block = runs[index]?.block ?? 0;
    if (first[block] === -1) first[block] = index;
    last[block] = index;
  }
  for (let node = size - 1; node > 0; node--) {
    const own = first[node] as number;
    if (own === -1) continue;
    const up = nodes[node]?.parent ?? 0;
    const known = first[up] as number;
    if (known === -1 || own < known) first[up] = own;
    if ((last[node] as number) > (last[up] as number)) last[up] = last[node] as number;
  }
  return { first, last };
}

/** Indices of the runs under an element. */
export function runsUnder({ first, last }: RunRanges, node: number): number[] {
  const from = first[node] ?? -1;
  return from < 0 ? [] : Array.from({ length: (last[node] ?? from) - from + 1 }, (_, step) => from + step);
}
