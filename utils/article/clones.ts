import type { PageTree } from './page-tree';

/** In words: what is shorter ("0 : 0", "Sold out") is said again of something else. */
const FEWEST_WORDS = 3;
/** So often one below the other nothing is said again that is meant to be. */
const BAND = 4;
/** Lines between two that are one: longer than any slider. */
const MOST_LINES = 300;
/** A cell that says the same is a figure; a paragraph, a refrain. */
const KEPT = /^(?:P|PRE|BLOCKQUOTE|T[DHR]|D[DT]|H\d)$/;
/** No verse holds one. */
const OF_CARDS = /^(?:IMG|BUTTON|H\d)$/;

/** Takes out what a slider or a running band holds once more, word for word, among others of its kind. */
export function dropClones(tree: PageTree, keep: boolean[]): void {
  const { nodes, runs } = tree;
  const known = new Map<string, number>();
  /** The first of those that are one, by each of them; and the lines of the others, by the first. */
  const firsts = new Map<number, number>();
  const others = new Map<number, Span[]>();
  const apart = new Set<number>();
  for (let index = 0; index < runs.length; index++) {
    if (!keep[index]) continue;
    const text = runs[index]?.text ?? '';
    const before = known.get(text);
    known.set(text, index);
    if (before === undefined) continue;
    const [a, b] = siblings(tree, before, index);
    const pair = a * nodes.length + b;
    if (a === b || apart.has(pair)) continue;
    const again = repeated(tree, linesUnder(tree, a, before), linesUnder(tree, b, index), a);
    if (!again) {
      apart.add(pair);
      continue;
    }
    const first = firsts.get(a) ?? a;
    firsts.set(b, first);
    const spans = others.get(first);
    if (spans) spans.push(again);
    else others.set(first, [again]);
    for (; index < again[1]; index++) known.set(runs[index]?.text ?? '', index);
    index--;
  }
  for (const [node, spans] of others) {
    const isBand = spans.length >= BAND - 1 && spans.every(([from], at) => at === 0 || from === spans[at - 1]?.[1]);
    if (isBand || isCard(nodes, node)) for (const [from, to] of spans) keep.fill(false, from, to);
  }
}

/** Lines, [from, to). */
type Span = [from: number, to: number];

/** The elements around two lines that stand side by side; one twice where they do not. */
function siblings({ nodes, runs }: PageTree, one: number, other: number): [number, number] {
  let [a, b] = [runs[one]?.node ?? 0, runs[other]?.node ?? 0];
  const up = (node: number) => nodes[node]?.parent ?? -1;
  while (up(a) !== up(b)) {
    if (up(a) > up(b)) a = up(a);
    else b = up(b);
  }
  return [a, b];
}

/** The second lines, where they are the first ones and nothing but other elements of their kind stands between. */
function repeated({ nodes, runs }: PageTree, [start, end]: Span, [from, to]: Span, node: number): Span | undefined {
  const { tag = '', parent = -1, marks = '' } = nodes[node] ?? {};
  // What two tabs say alike is said of two things.
  if (KEPT.test(tag) || /tabpanel/.test(marks) || to - from !== end - start || from - end > MOST_LINES)
    return undefined;
  const lines = runs.slice(from, to);
  if (lines.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return undefined;
  if (!lines.every(({ text }, at) => text === runs[start + at]?.text)) return undefined;
  const isAlike = runs.slice(end, to).every((run) => {
    let at = run.node;
    while ((nodes[at]?.parent ?? -1) > parent) at = nodes[at]?.parent ?? -1;
    return nodes[at]?.parent === parent && nodes[at]?.tag === tag;
  });
  return isAlike ? [from, to] : undefined;
}

function linesUnder({ nodes, runs }: PageTree, node: number, line: number): Span {
  const isUnder = (index: number) => {
    let at = runs[index]?.node ?? -1;
    while (at > node) at = nodes[at]?.parent ?? -1;
    return at === node;
  };
  let [from, to] = [line, line + 1];
  while (isUnder(from - 1)) from--;
  while (isUnder(to)) to++;
  return [from, to];
}

/** Holds a picture, a heading or a way elsewhere. An item of a list that is a link alone may well come again. */
function isCard(nodes: PageTree['nodes'], node: number): boolean {
  const isItem = nodes[node]?.tag === 'LI';
  for (let at = node; at === node || (nodes[at]?.parent ?? -1) >= node; at++) {
    const tag = nodes[at]?.tag ?? '';
    if (OF_CARDS.test(tag) || (tag === 'A' && !isItem)) return true;
  }
  return false;
}
