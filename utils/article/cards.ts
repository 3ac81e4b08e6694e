import type { PageTree } from './page-tree';
import type { TreeSums } from './tree-sums';

/** Elements that stand side by side under one parent and are marked alike: posts, teasers, products, entries. */
export interface Card {
  count: number;
  words: number;
  linkWords: number;
  paragraphs: number;
  runs: number;
  /** Words of the longest. */
  most: number;
}

/** Side by side from this many on. */
const FEWEST = 3;
/** Paragraphs and cells stand side by side in any text. */
const PLAIN = /^(?:P|H[1-6]|TD|TH|TR|TBODY|BR|SPAN|A|B|I|EM|STRONG|SUP|SUB|CODE|SMALL|FONT|U|ABBR|CITE|BODY)$/;

/** For each element the nearest card at or around it (index into `cards`, -1 for none) and the element that is it. */
export interface Cards {
  cards: Card[];
  of: Int32Array;
  element: Int32Array;
}

export function cardsOf(tree: PageTree, sums: TreeSums): Cards {
  const groups = new Map<string, number[]>();
  for (const [node, { parent, tag, marks }] of tree.nodes.entries()) {
    if (PLAIN.test(tag) || (sums.words[node] ?? 0) === 0) continue;
    const key = `${parent} ${tag} ${marks.replace(/\d+/g, '')}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  const cards: Card[] = [];
  const of = new Int32Array(tree.nodes.length).fill(-1);
  const element = new Int32Array(tree.nodes.length).fill(-1);
  for (const group of groups.values()) {
    if (group.length < FEWEST) continue;
    const sum = (column: ArrayLike<number>) => group.reduce((total, node) => total + (column[node] ?? 0), 0);
    for (const node of group) {
      of[node] = cards.length;
      element[node] = node;
    }
    cards.push({
      count: group.length,
      words: sum(sums.words),
      linkWords: sum(sums.linkWords),
      paragraphs: sum(sums.paragraphs),
      runs: sum(sums.runs),
      most: Math.max(...group.map((node) => sums.words[node] ?? 0)),
    });
  }
  for (const [node, { parent }] of tree.nodes.entries()) {
    if (of[node] !== -1 || parent < 0) continue;
    of[node] = of[parent] ?? -1;
    element[node] = element[parent] ?? -1;
  }
  return { cards, of, element };
}
