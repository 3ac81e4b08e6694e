import { type FeatureTable, log, offsetOf, share } from './feature-table';
import { headingKinds } from './kinds';
import type { PageTree, Run } from './page-tree';
import { OTHER_TAG, TAG_CODES } from './tag-codes';
import { upperStarts } from './text-signs';
import { IN_PRE, type TreeSums } from './tree-sums';

const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b|\d{1,2}:\d\d/;
const PRICE = /[$€£¥₹₽]\s?\d|\d\s?[€£¥₹₽]/;
/** So far down the next heading is looked for. */
const FAR = 30;

/** Writes what each line is among the page's repeated parts, headings and words, and what page it is (columns `Page`). */
export function writePageFeatures(
  table: FeatureTable,
  tree: PageTree,
  sums: TreeSums,
  url: string,
  coherence: Float64Array,
): void {
  const isHeading = headingKinds(sums.kinds);
  const headings = tree.runs.map(({ block }) => isHeading[sums.kinds.of[block] as number] === true);
  const page = Float32Array.from(pageSigns(tree, sums, url, headings));
  const next = nextHeadings(headings);
  let heading = -1;
  for (let index = 0; index < tree.runs.length; index++) {
    const run = tree.runs[index] as Run;
    const { values } = table;
    let at = writeCard(table, sums, run, index * table.width + offsetOf.page);
    const above = tree.runs[heading];
    values[at++] = above ? Math.min(99, index - heading) : 99;
    values[at++] = above ? (TAG_CODES[tree.nodes[above.block]?.tag ?? ''] ?? OTHER_TAG) : 0;
    values[at++] = above ? log(above.words) : 0;
    values[at++] = above && isWithin(run.block, sums.parent[above.block] as number, sums.parent) ? 1 : 0;
    values[at++] = Math.min(next[index] as number, index + FAR) - index;
    values[at++] = coherence[index] as number;
    values[at++] = share(upperStarts(run.text), run.words);
    values[at++] = share(run.text.match(/["“”„«»「」『』]/g)?.length ?? 0, run.words);
    values.set(page, at);
    if (headings[index]) heading = index;
  }
}

/** Returns the column behind. */
function writeCard({ values }: FeatureTable, sums: TreeSums, { node }: Run, from: number): number {
  const { cards, of, element } = sums.cards;
  const card = cards[of[node] as number];
  // An empty table has zeros.
  if (!card) return from + 8;
  const { count, words } = card;
  let at = from;
  values[at++] = log(count);
  values[at++] = log(words / count);
  values[at++] = share(card.linkWords, words);
  values[at++] = share(card.paragraphs, words);
  values[at++] = card.runs / count;
  values[at++] = log(card.most);
  values[at++] = share(words, sums.total);
  values[at++] = (sums.depth[node] as number) - (sums.depth[element[node] as number] as number) + 1;
  return at;
}

/** Whether an element is or holds another; -1 holds none. */
function isWithin(from: number, outer: number, parent: Int32Array): boolean {
  let node = from;
  // Parents come before their children.
  while (node > outer) node = parent[node] as number;
  return node >= 0 && node === outer;
}

/** The first heading after each run, or the end. */
function nextHeadings(headings: readonly boolean[]): Int32Array {
  const next = new Int32Array(headings.length);
  let heading = headings.length;
  for (let index = headings.length - 1; index >= 0; index--) {
    next[index] = heading;
    if (headings[index]) heading = index;
  }
  return next;
}

/** What kind of page it is: the same for all of its lines. */
function pageSigns(tree: PageTree, sums: TreeSums, url: string, headings: readonly boolean[]): number[] {
  const count = { items: 0, pre: 0, dates: 0, prices: 0 };
  for (const run of tree.runs) {
    if (tree.nodes[run.block]?.tag === 'LI') count.items += run.words;
    if ((sums.flags[run.block] as number) & IN_PRE) count.pre += run.words;
    if (run.words < 12 && DATE.test(run.text)) count.dates += 1;
    if (run.words < 12 && PRICE.test(run.text)) count.prices += 1;
  }
  let best = { count: 0, paragraphs: 0 };
  for (const card of sums.cards.cards) if (card.paragraphs > best.paragraphs) best = card;
  const { total } = sums;
  const [paragraphs, linkWords] = [sums.paragraphs[0] ?? 0, sums.linkWords[0] ?? 0];
  return [
    ...[log(total), log(tree.runs.length), share(paragraphs, total), share(linkWords, total)],
    ...[share(count.items, total), share(count.pre, total), log(headings.filter(Boolean).length)],
    ...[log(count.dates), log(count.prices), log(best.count), share(best.paragraphs, paragraphs)],
    ...addressSigns(url),
  ];
}

/** How deep the address lies and how many words its last part has; -1 where nothing is known. */
function addressSigns(url: string): [number, number] {
  if (!URL.canParse(url) || url.includes('page.invalid')) return [-1, -1];
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  const slug = Math.max(0, ...parts.map((part) => part.split(/[-_]/).length));
  return [parts.length, parts.length === 0 ? 0 : slug];
}
