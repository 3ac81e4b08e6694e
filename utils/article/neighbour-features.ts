import { columnOf, type FeatureTable, log, offsetOf, share } from './feature-table';
import type { PageTree, Run } from './page-tree';
import { isParagraph, type TreeSums } from './tree-sums';

/** Lines before and after that are looked at together. */
const NEAR = 4;
/** Columns of a line that its neighbours repeat; `kept` is Readability's opinion. */
const REPEATED = [columnOf.words, columnOf.linkShare, columnOf.kept, columnOf.blockTag];

/** Writes what stands before and after each line, from what was written of those lines (columns `Neighbours`). */
export function writeNeighbours({ values, width }: FeatureTable, { runs }: PageTree, { parent }: TreeSums): void {
  const count = runs.length;
  // Sums of all lines before, so that those of a few are a difference.
  const words = new Float64Array(count + 1);
  const linkWords = new Float64Array(count + 1);
  const paragraphs = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    const run = runs[index] as Run;
    words[index + 1] = (words[index] as number) + run.words;
    linkWords[index + 1] = (linkWords[index] as number) + run.linkWords;
    paragraphs[index + 1] = (paragraphs[index] as number) + (isParagraph(run) ? run.words : 0);
  }
  const between = (sums: Float64Array, from: number, to: number) => (sums[to] as number) - (sums[from] as number);
  for (let index = 0; index < count; index++) {
    const row = index * width;
    let at = row + offsetOf.neighbours;
    const [hasLast, hasNext] = [index > 0, index + 1 < count];
    for (const column of REPEATED) values[at++] = hasLast ? (values[row - width + column] as number) : 0;
    for (const column of REPEATED) values[at++] = hasNext ? (values[row + width + column] as number) : 0;
    const [from, to] = [Math.max(0, index - NEAR), Math.min(count, index + 1 + NEAR)];
    values[at++] = log(between(paragraphs, from, index));
    values[at++] = log(between(paragraphs, index + 1, to));
    values[at++] = share(between(linkWords, from, index), between(words, from, index));
    values[at++] = share(between(linkWords, index + 1, to), between(words, index + 1, to));
    const own = parent[(runs[index] as Run).block];
    values[at++] = hasLast && parent[(runs[index - 1] as Run).block] === own ? 1 : 0;
    values[at++] = hasNext && parent[(runs[index + 1] as Run).block] === own ? 1 : 0;
  }
}
