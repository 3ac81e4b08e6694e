import { rootOf, shadowOf, walkerOver } from './dom';

/** Deeper trees cannot be laid out by any browser, and every tool of ours and of the platform recurses. */
export const MAX_DEPTH = 2_500;
/** About 40 MB of markup. */
export const MAX_ELEMENTS = 300_000;
/** What a walk over the untouched page tells before anything is copied. */
export interface PageSize {
  elements: number;
  /** Of the deepest element. */
  depth: number;
  hasShadow: boolean;
  problem?: 'empty' | 'too-large' | 'too-deep';
}

/** Counts without recursion and without trusting a property that a form control can shadow. */
export function pageSize(page: Document): PageSize {
  const root = rootOf(page);
  const size: PageSize = { elements: 0, depth: 0, hasShadow: false };
  if (!root) return { ...size, problem: 'empty' };
  // A walker's own steps ask no property of an element, and are one call each.
  const walker = walkerOver(page, root);
  let depth = 1;
  for (let element: Element | null = root; element; ) {
    size.elements += 1;
    if (size.elements > MAX_ELEMENTS) return { ...size, problem: 'too-large' };
    size.hasShadow ||= shadowOf(element) !== null;
    let next = walker.firstChild();
    if (next) {
      depth += 1;
      if (depth > size.depth) size.depth = depth;
      if (depth > MAX_DEPTH) return { ...size, problem: 'too-deep' };
    } else
      for (next = walker.nextSibling(); !next; next = walker.nextSibling()) {
        if (!walker.parentNode()) return size;
        depth -= 1;
      }
    element = next as Element;
  }
  return size;
}
