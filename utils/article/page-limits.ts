import { allIn, firstElementOf, nextElementOf, parentOf, rootOf, shadowOf, textContentOf } from './dom';

/** Deeper trees cannot be laid out by any browser, and every tool of ours and of the platform recurses. */
export const MAX_DEPTH = 2_500;
/** About 40 MB of markup. */
export const MAX_ELEMENTS = 300_000;
/** Characters: six novels of the longest. Reading 50 million, and laying them out once more, took a tab minutes. */
const MAX_TEXT = 20_000_000;

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
  if (isTooLong(root)) return { ...size, problem: 'too-large' };
  let depth = 1;
  let element = root;
  for (;;) {
    size.elements += 1;
    if (size.elements > MAX_ELEMENTS) return { ...size, problem: 'too-large' };
    size.hasShadow ||= shadowOf(element) !== null;
    const child = firstElementOf(element);
    if (child) {
      depth += 1;
      size.depth = Math.max(size.depth, depth);
      if (depth > MAX_DEPTH) return { ...size, problem: 'too-deep' };
      element = child;
      continue;
    }
    let next = nextElementOf(element);
    while (!next) {
      const parent = parentOf(element);
      if (!parent || element === root || parent === root) return size;
      element = parent as Element;
      depth -= 1;
      next = nextElementOf(element);
    }
    element = next;
  }
}

/** What scripts and styles hold is no text, and looked for only where it matters. */
function isTooLong(root: Element): boolean {
  const length = textContentOf(root).length;
  if (length <= MAX_TEXT) return false;
  const unsaid = allIn(root, 'script, style').reduce((sum, element) => sum + textContentOf(element).length, 0);
  return length - unsaid > MAX_TEXT;
}
