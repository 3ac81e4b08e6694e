import type { PlacedTree } from './page-tree';
import { type RunRanges, runRanges, runsUnder } from './run-ranges';

/** Words; what a reference leads to is longer only where it leads to a section. */
const LONGEST_NOTE = 200;

/**
 * Keeps the notes that the text refers to: the elements that short links of kept lines lead to ("1", "[2]", "*"),
 * when something in them leads back. A table of contents leads to sections, and none of them leads back.
 */
export function keepFootnotes(tree: PlacedTree, keep: boolean[]): void {
  const marks = new Map<string, Element>();
  const ranges = runRanges(tree);
  const { elements, nodes } = tree;
  for (let index = 0; index < elements.length; index++) {
    const element = nodes[index]?.tag === 'A' ? elements[index] : undefined;
    const target = element && fragmentOf(element);
    if (target && isReference(element) && isInKept(tree, ranges, keep, index)) marks.set(target, element);
  }
  if (marks.size === 0) return;
  for (const [index, element] of tree.elements.entries()) {
    const mark = element.id ? marks.get(element.id) : undefined;
    if (!mark || element.contains(mark)) continue;
    const note = noteAround(tree, ranges, index);
    const runs = runsUnder(ranges, note);
    const words = runs.reduce((sum, run) => sum + (tree.runs[run]?.words ?? 0), 0);
    if (words === 0 || words > LONGEST_NOTE || !leadsBack(tree.elements[note], mark)) continue;
    for (const run of runs) keep[run] = true;
  }
}

function fragmentOf(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') && href.length > 1 ? href.slice(1) : undefined;
}

function isReference(link: Element): boolean {
  return link.textContent.trim().length <= 6;
}

function isInKept(tree: PlacedTree, ranges: RunRanges, keep: boolean[], index: number): boolean {
  return runsUnder(ranges, blockOf(tree, index)).some((run) => keep[run]);
}

/** The id may stand on the note or on an anchor at its start. */
function noteAround(tree: PlacedTree, ranges: RunRanges, index: number): number {
  return runsUnder(ranges, index).some((run) => (tree.runs[run]?.words ?? 0) > 3) ? index : blockOf(tree, index);
}

function blockOf(tree: PlacedTree, index: number): number {
  let node = index;
  while (node > 0 && /^(?:A|B|I|EM|STRONG|SUP|SPAN|SMALL|CITE)$/.test(tree.nodes[node]?.tag ?? ''))
    node = tree.nodes[node]?.parent ?? 0;
  return node;
}

/** To the mark itself or to something just around it. */
function leadsBack(note: Element | undefined, mark: Element): boolean {
  const around = new Set([mark.id, mark.parentElement?.id, mark.parentElement?.parentElement?.id].filter(Boolean));
  for (const link of note?.querySelectorAll('a[href^="#"]') ?? []) if (around.has(fragmentOf(link))) return true;
  return false;
}
