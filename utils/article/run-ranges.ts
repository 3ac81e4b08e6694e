import type { PageTree } from './page-tree';

/** The first and the last run under each element, -1 where there is none: runs lie in document order. */
export interface RunRanges {
  first: Int32Array;
  last: Int32Array;
}

/** One pass over the runs and their ancestors. */
export function runRanges(tree: PageTree): RunRanges {
  const size = tree.nodes.length;
  const ranges: RunRanges = { first: new Int32Array(size).fill(-1), last: new Int32Array(size).fill(-1) };
  for (const [index, run] of tree.runs.entries())
    for (let node = run.block; node >= 0; node = tree.nodes[node]?.parent ?? -1) {
      if (ranges.first[node] === -1) ranges.first[node] = index;
      ranges.last[node] = index;
    }
  return ranges;
}

/** Indices of the runs under an element. */
export function runsUnder({ first, last }: RunRanges, node: number): number[] {
  const from = first[node] ?? -1;
  return from < 0 ? [] : Array.from({ length: (last[node] ?? from) - from + 1 }, (_, step) => from + step);
}
