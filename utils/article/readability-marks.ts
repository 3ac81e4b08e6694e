import Readability from '@mozilla/readability/Readability.js';
import { blankDocument } from './dom';
import type { PlacedTree } from './page-tree';

const MARK = 'data-lectern-node';

/** Readability walks up and down again from every candidate: on deeper or larger pages it costs more than it tells. */
const MAX_ELEMENTS = 40_000;
/** Its work grows with the square of the depth, several times over: 1,000 deep took it 12 seconds. */
const MAX_DEPTH = 150;
/** Words of a page that is a book: there it took a third of all the time, for one witness. */
const MAX_WORDS = 300_000;

/**
 * Tells which runs Readability would keep (`run.kept`): one witness among others, and not the worst. It takes the
 * document it is given apart, so it gets a copy of the prepared copy, its elements numbered.
 */
export function markReadable(root: Element, tree: PlacedTree, depth: number): boolean {
  const words = tree.runs.reduce((sum, run) => sum + run.words, 0);
  if (tree.elements.length > MAX_ELEMENTS || depth > MAX_DEPTH || words > MAX_WORDS) return false;
  const wanted = new Set(tree.runs.map((run) => run.block));
  for (const index of wanted) tree.elements[index]?.setAttribute(MARK, String(index));
  const second = blankDocument();
  const copy = second.importNode(root, true);
  // A base that comes into a document is tried against the page's policy once more, and the site is told.
  for (const base of copy.querySelectorAll('base')) base.remove();
  second.replaceChild(copy, second.documentElement);
  for (const index of wanted) tree.elements[index]?.removeAttribute(MARK);
  const content = parse(second);
  if (!content) return false;
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) kept.add(Number(element.getAttribute(MARK)));
  for (const run of tree.runs) run.kept = kept.has(run.block);
  return kept.size > 0;
}

function parse(second: Document): Element | undefined {
  const reader = new SparingReadability(second, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element as Element,
  });
  return reader.parse()?.content ?? undefined;
}

/** What Readability asks of every element, by its text and its styles; how it gives one another name. */
interface Questions {
  _isValidByline(node: Element, marks: string): boolean;
  _isProbablyVisible(node: Element): boolean;
  _setNodeTag(node: Element, tag: string): Element;
}

const BYLINE = /byline|author|dateline|writtenby/i;
const AUTHOR = '[rel="author"],[itemprop*="author"]';
const HIDDEN = '[style],[hidden],[aria-hidden]';

const asked = Readability.prototype as unknown as Questions;

/** Readability with the same answers, its dear questions asked only of elements that may say yes, and no word to the site. */
class SparingReadability extends Readability<Element> implements Questions {
  _isValidByline(node: Element, marks: string): boolean {
    return (BYLINE.test(marks) || node.matches(AUTHOR)) && asked._isValidByline.call(this, node, marks);
  }

  _isProbablyVisible(node: Element): boolean {
    return !node.matches(HIDDEN) || asked._isProbablyVisible.call(this, node);
  }

  /** Handlers are left behind: set on the new element they would be tried against the page's policy, and the site told. */
  _setNodeTag(node: Element, tag: string): Element {
    for (const { name } of [...node.attributes]) if (/^on/.test(name)) node.removeAttribute(name);
    return asked._setNodeTag.call(this, node, tag);
  }
}
