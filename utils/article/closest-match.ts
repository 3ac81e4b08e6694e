/** A stretch of text that is like what was looked for, and by how many edits it differs. */
export interface ClosestMatch {
  start: number;
  end: number;
  /** Units inserted, removed or replaced. */
  edits: number;
}

/**
 * The stretch of `text` between two places that is most like `wanted`, with at most `most` edits (Sellers' algorithm:
 * edit distance whose match may begin anywhere). Costs the length of `wanted` times that of the stretch searched.
 */
export function closestMatch(
  wanted: string,
  text: string,
  { from, to, most }: { from: number; to: number; most: number },
): ClosestMatch | undefined {
  const first = Math.max(0, from);
  const part = text.slice(first, Math.max(first, to));
  const size = part.length + 1;
  let edits = new Int32Array(size);
  let starts = Int32Array.from({ length: size }, (_, at) => at);
  for (let row = 1; row <= wanted.length; row++) {
    const nextEdits = new Int32Array(size);
    const nextStarts = new Int32Array(size);
    nextEdits[0] = row;
    const unit = wanted[row - 1];
    for (let at = 1; at < size; at++) {
      const replaced = (edits[at - 1] ?? 0) + (part[at - 1] === unit ? 0 : 1);
      const removed = (edits[at] ?? 0) + 1;
      const inserted = (nextEdits[at - 1] ?? 0) + 1;
      const least = Math.min(replaced, removed, inserted);
      nextEdits[at] = least;
      nextStarts[at] = (least === replaced ? starts[at - 1] : least === removed ? starts[at] : nextStarts[at - 1]) ?? 0;
    }
    edits = nextEdits;
    starts = nextStarts;
  }
  return best(edits, starts, first, most);
}

function best(edits: Int32Array, starts: Int32Array, first: number, most: number): ClosestMatch | undefined {
  let end = 0;
  for (const [at, count] of edits.entries()) if (count < (edits[end] ?? 0)) end = at;
  const least = edits[end] ?? 0;
  return least <= most ? { start: first + (starts[end] ?? 0), end: first + end, edits: least } : undefined;
}
