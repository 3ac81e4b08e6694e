/** Articles by their score, the best first; of equal ones the newest. */
export interface Ranking {
  size: number;
  /** Those from one place to before another. */
  part(from: number, to: number): number[];
}

type Scored = readonly [doc: number, score: number];

/** So many are put in order at once: a screen or two is looked at, of thousands. */
const TOP = 64;

/** Puts articles in order, as far as they are asked for. */
export function ranking(scores: ReadonlyMap<number, number>): Ranking {
  const all = [...scores];
  // Numbers alone are sorted many times as fast as pairs, and tell what the best have.
  const sorted = Float64Array.from(scores.values()).sort();
  const least = sorted[sorted.length - TOP] ?? Number.NEGATIVE_INFINITY;
  const top = inOrder(all.filter(([, score]) => score >= least));
  let whole: number[] | undefined;
  return {
    size: all.length,
    part(from, to) {
      if (to <= top.length || all.length === top.length) return top.slice(from, to);
      whole ??= inOrder(all);
      return whole.slice(from, to);
    },
  };
}

function inOrder(some: Scored[]): number[] {
  return some.sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([doc]) => doc);
}
