import { copyPage } from '@/utils/article/copy-page';
import { firstMetadata } from '@/utils/article/metadata/metadata';
import { pageSize } from '@/utils/article/page-limits';
import type { PageTree } from '@/utils/article/page-tree';
import { markReadable } from '@/utils/article/readability-marks';
import { readLines } from '@/utils/article/unscripted';
import { type Witnesses, witnessesOf } from '@/utils/article/witnesses';

/** What choosing gets to see of a page: evaluated in the page, saved by `trees.ts`. */
declare global {
  var lecternTree: (url: string) => (PageTree & Witnesses & { hidden: number[] }) | null;
}

globalThis.lecternTree = (url) => {
  const size = pageSize(document);
  const { first } = firstMetadata(document, url);
  const copy = copyPage(document, size.hasShadow);
  const tree = readLines(copy, true);
  if (!tree) return null;
  markReadable(copy.root, tree, size.depth);
  const hidden = tree.runs.flatMap((run, index) => {
    const element = tree.elements[run.node];
    const live = element && copy.liveOf(element);
    return live && !Element.prototype.checkVisibility.call(live, { visibilityProperty: true }) ? [index] : [];
  });
  return { nodes: tree.nodes, runs: tree.runs, hidden, ...witnessesOf(document, first, url) };
};
