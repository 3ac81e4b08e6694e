/**
 * How many letters must be changed, left out, added or swapped with their neighbour to make `a` the beginning of `b`
 * (optimal string alignment), or all of it; more than `most` comes out as `most` + 1.
 */
export function editDistance(a: string, b: string, most: number, reach: 'beginning' | 'whole'): number {
  const isWhole = reach === 'whole';
  const tooFar = most + 1;
  if (a.length - b.length > most || (isWhole && b.length - a.length > most)) return tooFar;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return tooFar;
    before = last;
    last = row;
  }
  return Math.min(tooFar, isWhole ? (last[b.length] ?? tooFar) : Math.min(...last));
}
