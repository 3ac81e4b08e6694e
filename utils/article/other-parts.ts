import { asksToAllow } from './consent';
import { kindsOf } from './kinds';
import type { PageTree } from './page-tree';
import { plainWords } from './text-signs';
import { TreeSums } from './tree-sums';

/** Words of text that an article must hold to stand for the whole page. */
const LEAST = 60;
/** Characters of a title below which it may stand anywhere. */
const SHORT_TITLE = 8;
/** How much of a title must stand in a heading. */
const TITLE_START = 60;

/** Class names that no article has. */
const FOREIGN =
  /^(?:related|recommend(?:ed|ations?)|cookies?|consent|breadcrumbs?|newsletters?|subscribe|signup|announcement)$/;
/** One of them may be among the words. */
const MAY_BE_FOREIGN = /related|recommend|cookie|consent|breadcrumb|newsletter|subscribe|signup|announcement/i;
/** Share of the text above which such a name says nothing: some pages lie whole inside one. */
const FOREIGN_SHARE = 0.3;
/** And one of lines that ask to allow something: a page of nothing else is about that. */
const ASKED_SHARE = 0.5;

/** Takes out what has the look of text and belongs to something else that the page also shows. */
export function dropOtherParts(tree: PageTree, keep: boolean[], title: string): void {
  dropOtherArticles(tree, keep, title);
  dropReviews(tree, keep);
  dropPageFooter(tree, keep);
  dropForeign(tree, keep);
  dropQuestions(tree, keep);
}

/** Where one `<article>` is headed by the page's title, the others are other articles: the posts after it, the next story. */
function dropOtherArticles(tree: PageTree, keep: boolean[], title: string): void {
  const articles = outermost(tree, (tag) => tag === 'ARTICLE');
  const wanted = plainWords(title);
  const titled = tree.runs.find(({ node, block, text }) => {
    if ((articles[node] ?? -1) < 0 || !/^H[1-3]$/.test(tree.nodes[block]?.tag ?? '')) return false;
    const heading = plainWords(text);
    return heading.length > SHORT_TITLE && wanted.startsWith(heading.slice(0, TITLE_START));
  });
  const own = titled ? (articles[titled.node] ?? -1) : -1;
  if (own < 0 || keptWords(tree, keep, (node) => articles[node] === own) < LEAST) return;
  drop(tree, keep, (node) => (articles[node] ?? -1) >= 0 && articles[node] !== own);
}

/** What customers say about a product, one beside the other. */
function dropReviews(tree: PageTree, keep: boolean[]): void {
  const reviews = outermost(tree, (_, marks) => /review/i.test(marks) && wordsOf(marks).includes('reviews'));
  if (!tree.runs.some(({ node }, index) => keep[index] && (reviews[node] ?? -1) >= 0)) return;
  const { cards } = new TreeSums(tree);
  drop(tree, keep, (node) => (reviews[node] ?? -1) >= 0 && (cards.of[node] ?? -1) >= 0);
}

/** The `<footer>` of the page; one of an article or of a part of it may be text. */
function dropPageFooter(tree: PageTree, keep: boolean[]): void {
  const footers = outermost(
    tree,
    (tag) => tag === 'FOOTER',
    (node) => !/^(?:ARTICLE|SECTION|BLOCKQUOTE)$/.test(tree.nodes[tree.nodes[node]?.parent ?? -1]?.tag ?? ''),
  );
  if (keptWords(tree, keep, (node) => (footers[node] ?? -1) < 0) < LEAST) return;
  drop(tree, keep, (node) => (footers[node] ?? -1) >= 0);
}

function dropForeign(tree: PageTree, keep: boolean[]): void {
  const foreign = outermost(
    tree,
    (_, marks) => MAY_BE_FOREIGN.test(marks) && wordsOf(marks).some((word) => FOREIGN.test(word)),
  );
  const words = new Map<number, number>();
  for (const [index, run] of tree.runs.entries()) {
    const part = foreign[run.node] ?? -1;
    if (keep[index] && part >= 0) words.set(part, (words.get(part) ?? 0) + run.words);
  }
  if (words.size === 0) return;
  const all = keptWords(tree, keep, () => true);
  drop(tree, keep, (node) => (words.get(foreign[node] ?? -1) ?? all) < all * FOREIGN_SHARE);
}

/** Where videos and posts wait for the reader's consent. A text about that has such sentences, and much else. */
function dropQuestions(tree: PageTree, keep: boolean[]): void {
  const asked = tree.runs.map(({ text, words }, index) => keep[index] === true && asksToAllow(text, words));
  const words = tree.runs.reduce((sum, run, index) => sum + (asked[index] ? run.words : 0), 0);
  if (words === 0 || words > keptWords(tree, keep, () => true) * ASKED_SHARE) return;
  for (const [index, isAsked] of asked.entries()) if (isAsked) keep[index] = false;
}

/** For each element the outermost one of a kind at or around it, -1 for none: parents come before their children. */
function outermost(
  tree: PageTree,
  isKind: (tag: string, marks: string) => boolean,
  isSo = (_node: number): boolean => true,
): Int32Array {
  const { of, tags, marks } = kindsOf(tree);
  const chosen = tags.map((tag, kind) => isKind(tag, marks[kind] ?? ''));
  const found = new Int32Array(of.length).fill(-1);
  if (!chosen.includes(true)) return found;
  for (let node = 0; node < found.length; node++) {
    const around = found[tree.nodes[node]?.parent ?? -1] ?? -1;
    if (around >= 0) found[node] = around;
    else if (chosen[of[node] as number] && isSo(node)) found[node] = node;
  }
  return found;
}

function drop(tree: PageTree, keep: boolean[], isOther: (node: number) => boolean): void {
  for (const [index, { node }] of tree.runs.entries()) if (keep[index] && isOther(node)) keep[index] = false;
}

function keptWords(tree: PageTree, keep: boolean[], isCounted: (node: number) => boolean): number {
  return tree.runs.reduce((sum, { node, words }, index) => sum + (keep[index] && isCounted(node) ? words : 0), 0);
}

function wordsOf(marks: string): string[] {
  return marks
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
