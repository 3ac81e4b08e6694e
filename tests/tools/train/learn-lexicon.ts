import { wordsIn } from '@/utils/article/count-words';
import { type LexicalWords, markWords } from '@/utils/article/lexical-features';
import { LEXICON_LINE, LEXICON_WORDS, type MarkWeights } from '@/utils/article/lexicon';
import type { Page } from './pages';

/** What a page tells of each word: lines that are text and lines that are not, by their words, as shares. */
interface Told {
  marks: Map<string, number>;
  words: Map<string, number>;
}

const told = new WeakMap<Page, Told>();

/** The same page is asked again by each fold. */
function toldBy(page: Page): Told {
  const known = told.get(page);
  if (known) return known;
  const made = { marks: tellMarks(page), words: tellWords(page) };
  told.set(page, made);
  return made;
}

const splits = new Map<string, readonly string[]>();
const starts = new Map<string, readonly string[]>();

function remembered(known: Map<string, readonly string[]>, key: string, make: () => readonly string[]) {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** As `writeLexicalFeatures` asks for them, remembered. */
export const rememberedWords: LexicalWords = {
  marks: (tag, marks) => remembered(splits, `${tag} ${marks}`, () => markWords(tag, marks)),
  line: (text) => remembered(starts, text, () => wordsIn(text, LEXICON_WORDS)),
};

function tellMarks(page: Page): Map<string, number> {
  const words = new Map<string, { yes: number; no: number }>();
  for (const [index, run] of page.runs.entries()) {
    const seen = new Set<string>();
    for (let node = run.node; node >= 0; node = page.nodes[node]?.parent ?? -1) {
      const here = page.nodes[node];
      if (here) for (const word of rememberedWords.marks(here.tag, here.marks)) seen.add(word);
    }
    for (const word of seen) count(words, word, page.labels.wanted[index] === 1, run.words + 2);
  }
  return shares(words);
}

function tellWords(page: Page): Map<string, number> {
  const words = new Map<string, { yes: number; no: number }>();
  for (const [index, run] of page.runs.entries())
    if (run.words <= LEXICON_LINE)
      for (const word of new Set(rememberedWords.line(run.text)))
        count(words, word, page.labels.wanted[index] === 1, 1);
  return shares(words);
}

function count(words: Map<string, { yes: number; no: number }>, word: string, isYes: boolean, weight: number): void {
  const entry = words.get(word) ?? { yes: 0, no: 0 };
  entry[isYes ? 'yes' : 'no'] += weight;
  words.set(word, entry);
}

const shares = (words: Map<string, { yes: number; no: number }>) =>
  new Map([...words].map(([word, { yes, no }]) => [word, yes / (yes + no)]));

interface Weighed {
  word: string;
  yes: number;
  no: number;
  sites: number;
}

/** Each page once, by the share of its lines that are text; of how many sites the word is known. */
function gathered(pages: Page[], kind: keyof Told): Weighed[] {
  const counts = new Map<string, { word: string; yes: number; no: number; sites: Set<string> }>();
  for (const page of pages)
    for (const [word, yes] of toldBy(page)[kind]) {
      const entry = counts.get(word) ?? { word, yes: 0, no: 0, sites: new Set<string>() };
      entry.yes += yes;
      entry.no += 1 - yes;
      entry.sites.add(page.site);
      counts.set(word, entry);
    }
  return [...counts.values()].map((entry) => ({ ...entry, sites: entry.sites.size }));
}

function best(weights: { word: string; weight: number; sites: number }[], least: number, most: number): MarkWeights {
  const chosen = weights
    .filter(({ weight }) => Math.abs(weight) > least)
    .sort((a, b) => Math.abs(b.weight) * Math.sqrt(b.sites) - Math.abs(a.weight) * Math.sqrt(a.sites))
    .slice(0, most);
  return new Map(chosen.map(({ word, weight }) => [word, Number(weight.toFixed(1))]));
}

/** Log odds of a run being text under an element that carries the word. */
export function learnMarks(pages: Page[]): MarkWeights {
  const weighed = gathered(pages, 'marks')
    .filter(({ sites }) => sites >= 8)
    .map(({ word, yes, no, sites }) => ({ word, weight: Math.log((yes + 1) / (no + 1)), sites }));
  return best(weighed, 0.5, 220);
}

/** Log odds of a short line being text when the word is among its first, less those of any short line. */
export function learnWords(pages: Page[]): MarkWeights {
  const all = gathered(pages, 'words');
  const sum = (pick: (entry: Weighed) => number) => all.reduce((total, entry) => total + pick(entry), 0);
  const prior = Math.log(sum(({ yes }) => yes) / sum(({ no }) => no));
  const weighed = all
    .filter(({ word, sites }) => sites >= 6 && !/^\d+$/.test(word))
    .map(({ word, yes, no, sites }) => ({ word, weight: Math.log((yes + 0.7) / (no + 0.7)) - prior, sites }));
  return best(weighed, 0.7, 200);
}
