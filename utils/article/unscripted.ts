import type { PageCopy } from './copy-page';
import { allIn } from './dom';
import { type PlacedTree, readTree } from './page-tree';
import { prepare } from './prepare';
import { isParagraph } from './tree-sums';

/** Characters of markup below which a `<noscript>` holds a picture or a counter, not an article. */
const LEAST = 1_500;
/** Words of paragraphs from which a page says something itself. */
const SAYS_SOMETHING = 40;

/**
 * Prepares the copy and reads its lines. `<noscript>` is not content. But a page that its scripts build, and that they
 * have not built, may have its text nowhere else: where the page itself holds no paragraph and the person wants it read
 * anyway, the markup of its `<noscript>` is laid out behind it.
 */
export function readLines({ document, root }: PageCopy, anyway: boolean): PlacedTree | undefined {
  const untold = anyway ? allIn(root, 'body noscript').map(({ textContent }) => textContent) : [];
  prepare(document, root);
  const body = root.querySelector('body');
  const tree = body && readTree(body);
  if (!tree) return undefined;
  const markup = untold.filter(({ length }) => length > LEAST);
  if (markup.length === 0 || proseOf(tree) >= SAYS_SOMETHING) return tree;
  for (const text of markup) body.append(...childrenOf(text));
  prepare(document, root);
  return readTree(body);
}

function proseOf({ runs }: PlacedTree): number {
  return runs.reduce((sum, run) => sum + (isParagraph(run) ? run.words : 0), 0);
}

function childrenOf(markup: string): Node[] {
  try {
    return [...(allIn(new DOMParser().parseFromString(markup, 'text/html'), 'body')[0]?.childNodes ?? [])];
  } catch {
    // Trusted types of the page forbid it, where we do not run in a world of our own.
    return [];
  }
}
