import type { PageTree } from './page-tree';

/** Elements of the same name and marks are of one kind: pages have thousands of elements and some hundred kinds. */
export interface Kinds {
  /** By element: index of its kind. */
  of: Int32Array;
  tags: string[];
  marks: string[];
}

const known = new WeakMap<PageTree, Kinds>();

/** The kinds of a tree's elements, gathered once. */
export function kindsOf(tree: PageTree): Kinds {
  const found = known.get(tree) ?? gather(tree);
  known.set(tree, found);
  return found;
}

/** By kind: whether it is a heading. */
export function headingKinds({ tags }: Kinds): boolean[] {
  return tags.map((tag) => /^H[1-6]$/.test(tag));
}

function gather({ nodes }: PageTree): Kinds {
  const kinds: Kinds = { of: new Int32Array(nodes.length), tags: [], marks: [] };
  const byName = new Map<string, number>();
  for (let node = 0; node < nodes.length; node++) {
    const { tag = '', marks = '' } = nodes[node] ?? {};
    const name = marks === '' ? tag : `${tag} ${marks}`;
    let kind = byName.get(name);
    if (kind === undefined) {
      kind = kinds.tags.length;
      byName.set(name, kind);
      kinds.tags.push(tag);
      kinds.marks.push(marks);
    }
    kinds.of[node] = kind;
  }
  return kinds;
}
