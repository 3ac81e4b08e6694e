import { firstChildOf, nextSiblingOf, parentOf, rootOf, shadowOf, typeOf } from './dom';

/** Deeper trees cannot be laid out by any browser, and every tool of ours and of the platform recurses. */
export const MAX_DEPTH = 2_500;
/** About 40 MB of markup. */
export const MAX_NODES = 600_000;

/** What a walk over the untouched page tells before anything is copied. */
export interface PageSize {
  elements: number;
  /** Of the deepest node. */
  depth: number;
  hasShadow: boolean;
  problem?: 'empty' | 'too-large' | 'too-deep';
}

/** Counts without recursion and without trusting a property that a form control can shadow. */
export function pageSize(page: Document): PageSize {
  const root = rootOf(page);
  const size: PageSize = { elements: 0, depth: 0, hasShadow: false };
  if (!root) return { ...size, problem: 'empty' };
  let nodes = 0;
  let depth = 1;
  let node: Node = root;
  for (;;) {
    nodes += 1;
    if (nodes > MAX_NODES) return { ...size, problem: 'too-large' };
    const isElement = typeOf(node) === Node.ELEMENT_NODE;
    if (isElement) {
      size.elements += 1;
      size.hasShadow ||= shadowOf(node) !== null;
    }
    const child = isElement ? firstChildOf(node) : null;
    if (child) {
      depth += 1;
      size.depth = Math.max(size.depth, depth);
      if (depth > MAX_DEPTH) return { ...size, problem: 'too-deep' };
      node = child;
      continue;
    }
    let next = nextSiblingOf(node);
    while (!next) {
      const parent: Node | null = parentOf(node);
      if (!parent || node === root || parent === root) return size;
      node = parent;
      depth -= 1;
      next = nextSiblingOf(node);
    }
    node = next;
  }
}
