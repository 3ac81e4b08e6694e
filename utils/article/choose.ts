import { dropClones } from './clones';
import { countWords } from './count-words';
import { isCreditLine } from './credits';
import { declaredSeconds } from './declared-time';
import { keepFootnotes } from './footnotes';
import { judge } from './judge';
import { dropOtherParts } from './other-parts';
import { isWithin, type PlacedTree } from './page-tree';
import { plainWords } from './text-signs';
import { dropTopLines } from './top-lines';
import { dropLinkRows, keepFolded, keepListings, keepWhole } from './whole-blocks';
import type { Witnesses } from './witnesses';

/** What was decided about the page's lines. */
export interface Choice {
  /** One entry a run: goes into the article. */
  keep: boolean[];
  /** One entry a run: how likely it is part of the article, 0 to 1. */
  likely: Float32Array;
  /** Runs that are credit lines. */
  credits: number[];
  /** Runs that are folded away on the page and yet belong. */
  folded: Set<number>;
  /** The run that introduces the article, if one does. */
  standfirst: number | null;
  declaredSeconds: number | null;
  /** 0 to 1. */
  confidence: number;
}

/** A line goes in from this likelihood on, on a page whose lines are sure. */
const ENOUGH = 0.45;
/** A page is doubtful whose F1 can be expected to stay below. */
const DOUBTFUL = 0.6;

/** Decides line by line what is the article. `likely` is what the judge thinks; training brings its own. */
export function choose(tree: PlacedTree, witnesses: Witnesses, likely = judge(tree, witnesses)): Choice {
  const enough = enoughFor(tree, likely);
  const keep = tree.runs.map((_, index) => (likely[index] ?? 0) > enough);
  if (!keep.includes(true)) keepBest(likely, keep);
  const choice: Choice = {
    keep,
    likely,
    credits: [],
    folded: new Set(),
    standfirst: null,
    declaredSeconds: null,
    confidence: confidenceOf(tree, likely, keep),
  };
  dropLinkRows(tree, keep);
  keepWhole(tree, keep);
  keepListings(tree, keep);
  choice.folded = keepFolded(tree, keep);
  for (const [index, run] of tree.runs.entries())
    if (keep[index] && isWithin(tree, run.node, 'FIGCAPTION')) keep[index] = false;
  dropOtherParts(tree, keep, witnesses.title);
  dropClones(tree, keep);
  keepFootnotes(tree, keep);
  dropTitle(tree, keep, witnesses.title);
  dropTopLines(tree, keep, witnesses);
  takeDeclaredTime(tree, choice);
  takeCredits(tree, choice);
  dropLooseHeadings(tree, keep);
  choice.standfirst = takeStandfirst(tree, keep, witnesses);
  return choice;
}

/**
 * From which likelihood on a line goes in. Where nearly all are doubtful (a shop's list, a page of posts) the F1 that can
 * be expected is highest where every line goes in whose likelihood is above half of it. Each step comes nearer to it.
 */
function enoughFor({ runs }: PlacedTree, likely: Float32Array): number {
  let expected = 1;
  for (let step = 0; step < 6; step++) {
    let [wanted, said, both] = [0, 0, 0];
    for (const [index, { words }] of runs.entries()) {
      const p = likely[index] ?? 0;
      wanted += p * words;
      if (p <= expected / 2) continue;
      said += words;
      both += p * words;
    }
    expected = said > 0 ? (2 * both) / (wanted + said) : 0;
  }
  return expected < DOUBTFUL ? expected / 2 : ENOUGH;
}

/** A page where no line is likely still has a likeliest part: better that than nothing. */
function keepBest(likely: Float32Array, keep: boolean[]): void {
  const best = likely.reduce((most, value) => Math.max(most, value), 0);
  for (const [index, value] of likely.entries()) keep[index] = value >= best * 0.6;
}

/** How sure the lines were, each by its words: kept lines that were doubtful and dropped ones that nearly stayed. */
function confidenceOf(tree: PlacedTree, likely: Float32Array, keep: boolean[]): number {
  let [sure, all] = [0, 0];
  for (const [index, run] of tree.runs.entries()) {
    const p = likely[index] ?? 0;
    if (!keep[index] && p < 0.2) continue;
    all += run.words;
    sure += run.words * (keep[index] ? p : 0);
  }
  return all > 0 ? Math.round((sure / all) * 100) / 100 : 0;
}

function dropTitle(tree: PlacedTree, keep: boolean[], title: string): void {
  const wanted = plainWords(title);
  const words = countWords(title);
  for (const [index, run] of tree.runs.entries())
    if (keep[index] && Math.abs(run.words - words) < 3 && plainWords(run.text) === wanted && wanted)
      keep[index] = false;
}

function takeDeclaredTime(tree: PlacedTree, choice: Choice): void {
  for (const [index, run] of tree.runs.entries()) {
    const seconds = run.words < 14 ? declaredSeconds(run.text) : undefined;
    if (seconds === undefined) continue;
    choice.declaredSeconds ??= seconds;
    choice.keep[index] = false;
  }
}

/** Credit lines stand at the foot: among the last lines that are kept, or just after them. */
function takeCredits(tree: PlacedTree, choice: Choice): void {
  const last = choice.keep.lastIndexOf(true);
  if (last < 0) return;
  for (let index = Math.max(0, last - 5); index <= last + 3; index++) {
    const run = tree.runs[index];
    if (!run || !isCreditLine(run.text, run.words)) continue;
    choice.credits.push(index);
    choice.keep[index] = false;
  }
}

/** A heading with nothing under it heads something that was dropped. */
function dropLooseHeadings(tree: PlacedTree, keep: boolean[]): void {
  const isHeading = (index: number) => /^H[1-6]$/.test(tree.nodes[tree.runs[index]?.block ?? 0]?.tag ?? '');
  if (!keep.some((kept, index) => kept && !isHeading(index))) return;
  for (let index = keep.lastIndexOf(true); isHeading(index); index = keep.lastIndexOf(true)) keep[index] = false;
}

/** Lines above the text within which its standfirst stands: names and dates come between. */
const ABOVE = 9;

const STANDFIRST =
  /stand-?first|\bdek\b|sub-?(?:title|head)|\blede?\b|\blead\b|intro|vorspann|chapo|entradilla|sommario|ingress|manchet|summary/i;

/**
 * The first kept line, when the page marks it as the introduction or describes itself with it; the line of its
 * description that stands right above comes back.
 */
function takeStandfirst(tree: PlacedTree, keep: boolean[], { title, description }: Witnesses): number | null {
  const told = plainWords(description);
  const isTold = ({ text }: PlacedTree['runs'][number]) =>
    told.length > 30 && plainWords(text).startsWith(told.slice(0, 60)) && text.length < description.length + 40;
  const first = keep.indexOf(true);
  const above = tree.runs.findLastIndex(
    (run, at) => at <= first && at > first - ABOVE && isTold(run) && !isWithin(tree, run.node, 'FIGCAPTION'),
  );
  const index = above < 0 || told === plainWords(title) ? first : above;
  const run = tree.runs[index];
  const block = run && tree.nodes[run.block];
  if (!run || !block || run.words < 6 || run.words > 90 || !/^(?:P|DIV|H2|H3|SECTION)$/.test(block.tag)) return null;
  keep[index] = true;
  const marks = `${block.marks} ${tree.nodes[run.node]?.marks ?? ''} ${tree.nodes[block.parent]?.marks ?? ''}`;
  const isBold = run.boldWords >= run.words * 0.9;
  const next = tree.runs[keep.indexOf(true, index + 1)];
  // A whole first paragraph in bold, and a plain one after it.
  const standsOut = isBold && run.words >= 12 && next !== undefined && next.boldWords < next.words * 0.5;
  return standsOut ||
    STANDFIRST.test(marks.replace(/lead(?:er|ing|box|gen)/gi, '')) ||
    (isTold(run) && (isBold || index < first || block.tag !== 'P'))
    ? index
    : null;
}
