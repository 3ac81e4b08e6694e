const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * A new HTML element, also in documents that are XHTML or plain XML, where `createElement` of the document
 * would make something else.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className?: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElementNS(XHTML, tag) as HTMLElementTagNameMap[Tag];
  if (className) made.className = className;
  return made;
}

/** Our host element. Not a registered custom element: the page would see the registration. */
export function hostElement(): HTMLElement {
  // Made in a document without a registry: a page that defines this name must not be handed the element
  // before its shadow root is taken.
  const nowhere = document.implementation.createHTMLDocument('');
  return nowhere.createElementNS(XHTML, 'lectern-reader') as HTMLElement;
}
