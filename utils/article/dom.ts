/**
 * Reading a page that may lie: `<form><input name="firstChild">` makes `form.firstChild` an input, and
 * `<img name="body">` makes `document.body` an image. What the prototypes hold cannot be shadowed.
 */

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no property ${name}`);
  // Bound, so that no function of ours is entered: a page has thousands of nodes.
  return Function.prototype.call.bind(get) as (node: Node) => T;
}

/** `node.firstChild`, whatever the node's form controls are called. */
export const firstChildOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
/** `node.nextSibling`, unshadowed. */
export const nextSiblingOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
/** `node.parentNode`, unshadowed. */
export const parentOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
/** `node.nodeType`, unshadowed. */
export const typeOf = getter<number>(Node.prototype, 'nodeType');
/** `element.localName`, unshadowed. */
export const nameOf = getter<string>(Element.prototype, 'localName');
/** `element.shadowRoot`, unshadowed. */
export const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** `document.documentElement`, unshadowed. */
export const rootOf = getter<Element | null>(Document.prototype, 'documentElement');

/** `document.createTreeWalker` for the elements under a root, unshadowed. */
export function walkerOver(page: Document, root: Element): TreeWalker {
  return Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_ELEMENT);
}

/** `root.querySelectorAll` for a document, a shadow root or an element, unshadowed. */
export function allIn(root: Document | ShadowRoot | Element, selector: string): Element[] {
  const prototype = { 9: Document, 11: DocumentFragment }[typeOf(root)]?.prototype ?? Element.prototype;
  return [...prototype.querySelectorAll.call(root, selector)];
}

/** `element.remove()`, unshadowed. */
export function removeNode(node: Element): void {
  Element.prototype.remove.call(node);
}

/**
 * Before elements of a page are copied: Chromium then applies to the page's own a `style` attribute that its policy forbids,
 * unless somebody asked before what it comes to.
 */
export function settleStyles(root: Document | ShadowRoot): number {
  return allIn(root, '[style]').reduce((sum, element) => sum + ((element as HTMLElement).style?.length ?? 0), 0);
}

/** Puts the element's children in its place. */
export function unwrap(element: Element, replacement?: Element): void {
  const owner = element.ownerDocument instanceof Document ? element.ownerDocument : undefined;
  const range = (owner ?? document).createRange();
  range.selectNodeContents(element);
  const content = range.extractContents();
  if (replacement) replacement.append(content);
  Element.prototype.replaceWith.call(element, replacement ?? content);
}

const implementationOf = getter<DOMImplementation>(Document.prototype, 'implementation');

/** A new HTML document without a window: nothing in it runs or loads. */
export function blankDocument(): Document {
  return implementationOf(document).createHTMLDocument('');
}
