import { blankDocument, firstChildOf, nextSiblingOf, rootOf, settleStyles, shadowOf, typeOf } from './dom';

/** A copy that runs no script, loads nothing, belongs to a document of its own and stands beside it: that is faster. */
export interface PageCopy {
  document: Document;
  root: Element;
  /** The page's own element for one of the copy; undefined for a page that is not shown. */
  liveOf: (element: Element) => Element | undefined;
}

/**
 * Copies the page into an HTML document (also from XHTML, so that tag names are in capitals as everywhere). Open
 * shadow roots are laid out in the place of their hosts, slots filled with what the page put into them.
 */
export function copyPage(page: Document, hasShadow: boolean): PageCopy {
  const fresh = blankDocument();
  const source = rootOf(page);
  if (!source) throw new TypeError('a page without a root element');
  const live: Element[] = [];
  settleStyles(page);
  const root = hasShadow ? copyFlat(source, fresh, live) : fresh.importNode(source, true);
  return { document: fresh, root, liveOf: counterparts(page, source, root, live) };
}

/** Listed now, while the two are alike; matched up only when somebody asks. */
function counterparts(page: Document, source: Element, root: Element, live: Element[]): PageCopy['liveOf'] {
  if (!page.defaultView) return () => undefined;
  const all = Element.prototype.querySelectorAll;
  const originals = live.length > 0 ? live.slice(1) : all.call(source, '*');
  const copies = all.call(root, '*');
  // The browser's own lists: what is asked for comes in the page's order, so the way to it is walked once.
  const passed = new Map<Element, number>();
  let next = 0;
  return (element) => {
    while (!passed.has(element) && next < copies.length) passed.set(copies[next] as Element, next++);
    const index = passed.get(element);
    return index === undefined ? undefined : (originals[index] ?? element);
  };
}

/** `live` collects the originals in the copy's document order. */
function copyFlat(source: Element, fresh: Document, live: Element[]): Element {
  live.push(source);
  const copy = fresh.importNode(source, false);
  const shadow = shadowOf(source);
  if (shadow) settleStyles(shadow);
  const slotted =
    source.localName === 'slot'
      ? HTMLSlotElement.prototype.assignedNodes.call(source as HTMLSlotElement, { flatten: true })
      : [];
  if (slotted.length > 0) for (const node of slotted) appendFlat(copy, node, fresh, live);
  else
    for (let child = firstChildOf(shadow ?? source); child; child = nextSiblingOf(child))
      appendFlat(copy, child, fresh, live);
  return copy;
}

function appendFlat(copy: Element, node: Node, fresh: Document, live: Element[]): void {
  const child =
    typeOf(node) === Node.ELEMENT_NODE ? copyFlat(node as Element, fresh, live) : fresh.importNode(node, false);
  Node.prototype.appendChild.call(copy, child);
}
