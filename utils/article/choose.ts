import { isCreditLine } from './credits';
import { declaredSeconds } from './declared-time';
import type { PlacedTree } from './page-tree';

/** What was decided about the page's lines. */
export interface Choice {
  /** One entry a run: goes into the article. */
  keep: boolean[];
  /** Runs that are credit lines. */
  credits: number[];
  declaredSeconds: number | null;
  /** 0 to 1. */
  confidence: number;
}

/** Decides line by line what is the article. */
export function choose(tree: PlacedTree, title: string | null): Choice {
  const keep = tree.runs.map((run) => run.kept && !isFurniture(tree, run.node));
  const choice: Choice = { keep, credits: [], declaredSeconds: null, confidence: keep.includes(true) ? 0.6 : 0 };
  dropTitle(tree, keep, title);
  takeDeclaredTime(tree, choice);
  takeCredits(tree, choice);
  return choice;
}

const FURNITURE = new Set('FIGCAPTION NAV FOOTER ASIDE'.split(' '));

function isFurniture(tree: PlacedTree, from: number): boolean {
  for (let node = from; node >= 0; node = tree.nodes[node]?.parent ?? -1) {
    const here = tree.nodes[node];
    if (here && (here.hidden || FURNITURE.has(here.tag))) return true;
  }
  return false;
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function dropTitle(tree: PlacedTree, keep: boolean[], title: string | null): void {
  if (!title) return;
  const wanted = folded(title);
  for (const [index, run] of tree.runs.entries()) if (keep[index] && folded(run.text) === wanted) keep[index] = false;
}

function takeDeclaredTime(tree: PlacedTree, choice: Choice): void {
  for (const [index, run] of tree.runs.entries()) {
    const seconds = run.words < 14 ? declaredSeconds(run.text) : undefined;
    if (seconds === undefined) continue;
    choice.declaredSeconds ??= seconds;
    choice.keep[index] = false;
  }
}

/** Credit lines stand at the foot: among the last lines that are kept, or just after them. */
function takeCredits(tree: PlacedTree, choice: Choice): void {
  const last = choice.keep.lastIndexOf(true);
  if (last < 0) return;
  for (let index = Math.max(0, last - 5); index <= last + 3; index++) {
    const run = tree.runs[index];
    if (!run || !isCreditLine(run.text, run.words)) continue;
    choice.credits.push(index);
    choice.keep[index] = false;
  }
}
