import type { Kinds } from './kinds';
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

export function cardsOf(sums: Omit<TreeSums, 'cards'>): Cards {
  const { parent, words } = sums;
  const size = parent.length;
  const cards: Card[] = [];
  const of = new Int32Array(size).fill(-1);
  const element = new Int32Array(size).fill(-1);
  for (const group of groupsOf(sums)) {
    if (group.length < FEWEST) continue;
    const sum = (column: ArrayLike<number>) => group.reduce((total, node) => total + (column[node] ?? 0), 0);
    for (const node of group) {
      of[node] = cards.length;
      element[node] = node;
    }
    cards.push({
      count: group.length,
      words: sum(words),
      linkWords: sum(sums.linkWords),
      paragraphs: sum(sums.paragraphs),
      runs: sum(sums.runs),
      most: Math.max(...group.map((node) => words[node] ?? 0)),
    });
  }
  for (let node = 1; node < size; node++) {
    if (of[node] !== -1) continue;
    const up = parent[node] as number;
    of[node] = of[up] as number;
    element[node] = element[up] as number;
  }
  return { cards, of, element };
}

/** Elements with text by parent, name and marks, figures in the marks apart. */
function groupsOf({ kinds, parent, words }: Omit<TreeSums, 'cards'>): Iterable<number[]> {
  const alike = alikeOf(kinds);
  const groups = new Map<number, number[]>();
  for (let node = 0; node < parent.length; node++) {
    const like = alike[kinds.of[node] as number] as number;
    if (like < 0 || words[node] === 0) continue;
    const key = ((parent[node] as number) + 1) * alike.length + like;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return groups.values();
}

/** By kind: a number that kinds share which only differ by figures in their marks; -1 for those that are no cards. */
function alikeOf({ tags, marks }: Kinds): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(tags, (tag, kind) => {
    if (PLAIN.test(tag)) return -1;
    const name = `${tag} ${marks[kind]?.replace(/\d+/g, '')}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
