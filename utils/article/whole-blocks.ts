import { kindsOf } from './kinds';
import type { PageTree } from './page-tree';

/** Share of its words from which a table or list stays whole; below, none of it does. */
const TABLE_SHARE = 0.4;
const LIST_SHARE = 0.65;

/** What belongs together stays or goes together: the cells of a table of data, the items of a list. */
export function keepWhole(tree: PageTree, keep: boolean[]): void {
  const { tables, lists } = groupsOf(tree, keep);
  for (const runs of tables.values()) {
    if (!isData(tree, runs)) continue;
    const stays = keptShare(tree, keep, runs) >= TABLE_SHARE;
    for (const index of runs) keep[index] = stays;
  }
  for (const runs of lists.values()) {
    if (runs.length < 3 || keptShare(tree, keep, runs) < LIST_SHARE) continue;
    for (const index of runs) if (!isOnlyLinks(tree, index)) keep[index] = true;
  }
}

/** A line of several links and nothing else leads elsewhere: a menu, a row of tags. */
export function dropLinkRows(tree: PageTree, keep: boolean[]): void {
  for (const [index, run] of tree.runs.entries())
    if (keep[index] && run.links > 2 && isOnlyLinks(tree, index) && !isWithin(tree, run.block, 'LI'))
      keep[index] = false;
}

/** Listings that stand among kept paragraphs belong to them; columns of line numbers do not. */
export function keepListings(tree: PageTree, keep: boolean[]): void {
  const [first, last] = [keep.indexOf(true), keep.lastIndexOf(true)];
  for (let index = first + 1; index < last; index++) {
    const run = tree.runs[index];
    if (!run || keep[index] || !isWithin(tree, run.block, 'PRE') || !/\p{L}/u.test(run.text)) continue;
    if (keep.slice(Math.max(0, index - 4), index).includes(true) && keep.slice(index + 1, index + 5).includes(true))
      keep[index] = true;
  }
}

/**
 * A part that is folded away ("read more") stays where it goes on from kept paragraphs of the same parent: hidden, long
 * enough, of paragraphs, and said nowhere else on the page. Returns the runs that stay for this reason.
 */
export function keepFolded(tree: PageTree, keep: boolean[]): Set<number> {
  const folded = new Set<number>();
  const beside = new Map<number, number>();
  for (const [index, run] of tree.runs.entries()) {
    const parent = tree.nodes[run.block]?.parent ?? 0;
    if (keep[index]) beside.set(parent, (beside.get(parent) ?? 0) + run.words);
  }
  for (const [node, runs] of hiddenParts(tree)) {
    const parent = tree.nodes[node]?.parent ?? 0;
    const prose = runs.filter((index) => isProse(tree, index));
    const words = prose.reduce((sum, index) => sum + (tree.runs[index]?.words ?? 0), 0);
    const all = runs.reduce((sum, index) => sum + (tree.runs[index]?.words ?? 0), 0);
    if ((beside.get(parent) ?? 0) < 60 || words < 50 || words < all * 0.8) continue;
    if (prose.some((index) => isSaidElsewhere(tree, keep, runs, index))) continue;
    for (const index of prose) {
      keep[index] = true;
      folded.add(index);
    }
  }
  return folded;
}

function isSaidElsewhere(tree: PageTree, keep: boolean[], part: number[], index: number): boolean {
  const text = tree.runs[index]?.text;
  return tree.runs.some((run, other) => keep[other] && run.text === text && !part.includes(other));
}

function isProse(tree: PageTree, index: number): boolean {
  const run = tree.runs[index];
  return run !== undefined && run.words > 12 && run.linkWords < run.words * 0.3;
}

/** Runs by the outermost hidden element around them. */
function hiddenParts(tree: PageTree): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  if (!tree.nodes.some(({ hidden }) => hidden)) return parts;
  for (const [index, run] of tree.runs.entries()) {
    let outer = -1;
    for (let node = run.block; node >= 0; node = tree.nodes[node]?.parent ?? -1)
      if (tree.nodes[node]?.hidden) outer = node;
    if (outer < 0) continue;
    const part = parts.get(outer);
    if (part) part.push(index);
    else parts.set(outer, [index]);
  }
  return parts;
}

type Groups = Map<number, number[]>;

/** Runs by the nearest table and by the nearest list around them, of those that hold a kept run. */
function groupsOf(tree: PageTree, keep: boolean[]): { tables: Groups; lists: Groups } {
  const nearest = { tables: nearestOf(tree, /^TABLE$/), lists: nearestOf(tree, /^(?:UL|OL|DL)$/) };
  const grouped = (around: Int32Array): Groups => {
    const found: Groups = new Map();
    for (const [index, run] of tree.runs.entries()) {
      const node = around[run.block] ?? -1;
      if (node < 0) continue;
      const group = found.get(node);
      if (group) group.push(index);
      else found.set(node, [index]);
    }
    for (const [node, runs] of found) if (!runs.some((index) => keep[index])) found.delete(node);
    return found;
  };
  return { tables: grouped(nearest.tables), lists: grouped(nearest.lists) };
}

/** For each element the nearest one of a kind at or around it, -1 for none: parents come before their children. */
function nearestOf(tree: PageTree, kind: RegExp): Int32Array {
  const { of, tags } = kindsOf(tree);
  const isKind = tags.map((tag) => kind.test(tag));
  const nearest = new Int32Array(of.length).fill(-1);
  for (let node = 0; node < of.length; node++)
    nearest[node] = isKind[of[node] as number] ? node : (nearest[tree.nodes[node]?.parent ?? -1] ?? -1);
  return nearest;
}

function isData(tree: PageTree, runs: number[]): boolean {
  const words = runs.reduce((sum, index) => sum + (tree.runs[index]?.words ?? 0), 0);
  const isLong = runs.some(
    (index) => (tree.runs[index]?.words ?? 0) > 80 || isWithin(tree, tree.runs[index]?.block ?? 0, 'PRE'),
  );
  return runs.length >= 4 && !isLong && words / runs.length < 25;
}

function keptShare(tree: PageTree, keep: boolean[], runs: number[]): number {
  let [kept, all] = [0, 0];
  for (const index of runs) {
    const words = (tree.runs[index]?.words ?? 0) + 1;
    all += words;
    if (keep[index]) kept += words;
  }
  return kept / Math.max(1, all);
}

function isOnlyLinks(tree: PageTree, index: number): boolean {
  const run = tree.runs[index];
  return run !== undefined && run.words > 0 && run.linkWords >= run.words;
}

function isWithin(tree: PageTree, from: number, name: string): boolean {
  for (let node = from; node >= 0; node = tree.nodes[node]?.parent ?? -1)
    if (tree.nodes[node]?.tag === name) return true;
  return false;
}
