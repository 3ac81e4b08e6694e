import type { Choice } from './choose';
import type { PageCopy } from './copy-page';
import type { PlacedTree } from './page-tree';

/** Share of the words above which the page is taken to be hidden for other reasons (not drawn yet, a veil over it). */
const VEILED = 0.4;

/**
 * Takes out what the person cannot see on the live page, of the lines that were to stay. Asked only for these.
 * A folded part of the article ("read more") stays: paragraphs that hang under an element with visible ones.
 */
export function dropInvisible(tree: PlacedTree, choice: Choice, liveOf: PageCopy['liveOf']): void {
  withoutInvisible(tree, choice, hiddenRuns(tree, choice.keep, liveOf));
}

/** The same for lines that are known to be hidden, as of a stored page. */
export function withoutInvisible(tree: PlacedTree, { keep, likely, folded }: Choice, unseen: number[]): void {
  const hidden = unseen.filter((index) => keep[index]);
  if (hidden.length === 0) return;
  const words = (runs: number[]) => runs.reduce((sum, index) => sum + (tree.runs[index]?.words ?? 0), 0);
  const all = words([...keep.keys()].filter((index) => keep[index]));
  if (words(hidden) > all * VEILED) return;
  for (const index of hidden) {
    const belongs = folded.has(index) || ((tree.runs[index]?.words ?? 0) > 8 && (likely[index] ?? 0) > 0.85);
    if (!belongs) keep[index] = false;
  }
}

function hiddenRuns(tree: PlacedTree, keep: boolean[], liveOf: PageCopy['liveOf']): number[] {
  const known = new Map<number, boolean>();
  return [...keep.keys()].filter((index) => {
    const node = tree.runs[index]?.node;
    if (!keep[index] || node === undefined) return false;
    let visible = known.get(node);
    if (visible === undefined) {
      visible = isVisible(tree.elements[node], liveOf);
      known.set(node, visible);
    }
    return !visible;
  });
}

function isVisible(element: Element | undefined, liveOf: PageCopy['liveOf']): boolean {
  const live = element && liveOf(element);
  if (!live) return true;
  return Element.prototype.checkVisibility.call(live, { visibilityProperty: true });
}
