import { copyPage } from '@/utils/article/copy-page';
import type { Witnesses } from '@/utils/article/features';
import { metadata } from '@/utils/article/metadata/metadata';
import { pageSize } from '@/utils/article/page-limits';
import { type PageTree, readTree } from '@/utils/article/page-tree';
import { prepare } from '@/utils/article/prepare';
import { markReadable } from '@/utils/article/readability-marks';
import { witnessesOf } from '@/utils/article/witnesses';

/** What choosing gets to see of a page: evaluated in the page, saved by `trees.ts`. */
declare global {
  var lecternTree: (url: string) => (PageTree & Witnesses) | null;
}

globalThis.lecternTree = (url) => {
  const size = pageSize(document);
  const told = metadata(document, url);
  const copy = copyPage(document, size.hasShadow);
  prepare(copy.document, copy.root);
  const body = copy.root.querySelector('body');
  if (!body) return null;
  const tree = readTree(body);
  markReadable(copy.document, tree, size.depth);
  return { nodes: tree.nodes, runs: tree.runs, ...witnessesOf(document, told.title) };
};
