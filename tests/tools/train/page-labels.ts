import type { Run } from '@/utils/article/page-tree';

const DENSE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${DENSE}]|(?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');
const LENGTH = 4;

/** Words as the scorer counts them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/** For each run 1 where the gold text has it in its place, 0 where not, and how much to trust that (0 to 1). */
export interface Labels {
  wanted: Uint8Array;
  trust: Float32Array;
  /** Share of the gold's words that lie in wanted runs: a page below a half teaches nothing. */
  covered: number;
}

interface Match {
  index: number;
  start: number;
  end: number;
  share: number;
  words: number;
  /** Where in the gold its shingles stand. */
  found: number[];
}

/** Finds the gold text among the page's runs: long runs by shared shingles in order, short ones between them. */
export function labelRuns(runs: Run[], gold: string): Labels {
  const goldWords = wordsOf(gold);
  const pieces = runs.map((run) => wordsOf(run.text));
  const places = shinglePlaces(goldWords);
  const matches = pieces.flatMap((words, index) => matchOf(words, index, places) ?? []);
  const chain = longestChain(matches.filter((match) => match.share >= 0.5));
  const labels: Labels = {
    wanted: new Uint8Array(runs.length),
    trust: new Float32Array(runs.length).fill(1),
    covered: 0,
  };
  for (const { index, share } of matches) {
    if (share > 0.15 && share < 0.85) labels.trust[index] = Math.abs(share - 0.5) * 2;
    if (share >= 0.85) labels.trust[index] = 0.3;
  }
  let covered = 0;
  for (const { index, share, words } of chain) {
    labels.wanted[index] = 1;
    labels.trust[index] = share >= 0.85 ? 1 : Math.abs(share - 0.5) * 2;
    covered += words * share;
  }
  labelShort(pieces, goldWords, chain, labels);
  covered += labelElsewhere(matches, chain, labels);
  labels.covered = goldWords.length > 0 ? covered / goldWords.length : 0;
  distrustCut(runs, chain, labels);
  return labels;
}

function shinglePlaces(words: string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + LENGTH <= words.length; at++) {
    const key = words.slice(at, at + LENGTH).join(' ');
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return places;
}

function matchOf(words: string[], index: number, places: Map<string, number[]>): Match | undefined {
  if (words.length < LENGTH) return undefined;
  const found: number[] = [];
  const count = words.length - LENGTH + 1;
  let expected = -1;
  for (let at = 0; at < count; at++) {
    const list = places.get(words.slice(at, at + LENGTH).join(' '));
    if (!list) continue;
    const next = list.find((place) => place >= expected) ?? list[0] ?? 0;
    expected = next + 1;
    found.push(next);
  }
  if (found.length === 0) return undefined;
  const sorted = [...found].sort((a, b) => a - b);
  return {
    index,
    start: sorted[Math.floor(sorted.length * 0.1)] ?? 0,
    end: sorted[Math.floor(sorted.length * 0.9)] ?? 0,
    share: found.length / count,
    words: words.length,
    found,
  };
}

/** The heaviest sequence of matches whose places in the gold rise: copies elsewhere on the page fall out. */
function longestChain(matches: Match[]): Match[] {
  const best: { weight: number; from: number }[] = [];
  let top = -1;
  for (const [here, match] of matches.entries()) {
    const entry = { weight: match.words, from: -1 };
    for (let before = here - 1; before >= 0; before--) {
      const other = matches[before];
      const known = best[before];
      if (!other || !known || other.end > match.start + 3 || known.weight + match.words <= entry.weight) continue;
      entry.weight = known.weight + match.words;
      entry.from = before;
    }
    best.push(entry);
    if (top < 0 || entry.weight > (best[top]?.weight ?? 0)) top = here;
  }
  const chain: Match[] = [];
  for (let at = top; at >= 0; at = best[at]?.from ?? -1) {
    const match = matches[at];
    if (match) chain.push(match);
  }
  return chain.reverse();
}

/** The gold may have another order than the page: lines whose place in it nothing else has taken. Returns their words. */
function labelElsewhere(matches: Match[], chain: Match[], labels: Labels): number {
  const taken = new Set(chain.flatMap(({ found }) => found));
  let words = 0;
  for (const match of matches) {
    if (labels.wanted[match.index] || match.share < 0.8) continue;
    const free = match.found.filter((place) => !taken.has(place));
    if (free.length < match.found.length * 0.7) continue;
    for (const place of free) taken.add(place);
    labels.wanted[match.index] = 1;
    labels.trust[match.index] = 0.7;
    words += match.words;
  }
  return words;
}

/** Where the gold ends and the article goes on in the same element, the gold was cut short: what follows teaches nothing. */
function distrustCut(runs: Run[], chain: Match[], labels: Labels): void {
  const last = chain.at(-1);
  const end = last && runs[last.index];
  if (!last || !end) return;
  const rest = runs.slice(last.index + 1);
  const alike = rest.filter((run) => run.words > 25 && run.linkWords < run.words * 0.3 && run.kept);
  const words = alike.reduce((sum, run) => sum + run.words, 0);
  const wanted = runs.reduce((sum, run, index) => sum + (labels.wanted[index] ? run.words : 0), 0);
  if (words > wanted * 0.7) labels.trust.fill(0, last.index + 1);
}

function labelShort(pieces: string[][], gold: string[], chain: Match[], labels: Labels): void {
  for (let link = 0; link <= chain.length; link++) {
    const [last, next] = [chain[link - 1], chain[link]];
    let from = last ? last.start : 0;
    const to = next ? next.end + LENGTH : gold.length;
    for (let index = (last?.index ?? -1) + 1; index < (next?.index ?? pieces.length); index++) {
      const words = pieces[index] ?? [];
      if (words.length === 0 || words.length >= LENGTH * 3 || labels.wanted[index]) continue;
      const found = sequenceAt(gold, words, from, to);
      if (found < 0) continue;
      labels.wanted[index] = 1;
      labels.trust[index] = words.length < 3 ? 0.5 : 1;
      from = found + words.length;
    }
  }
}

function sequenceAt(gold: string[], words: string[], from: number, to: number): number {
  for (let at = from; at + words.length <= Math.min(to, gold.length); at++)
    if (words.every((word, offset) => gold[at + offset] === word)) return at;
  return -1;
}
