import { wordsIn } from '@/utils/article/count-words';
import { LEXICON_LINE, LEXICON_WORDS, type MarkWeights } from '@/utils/article/lexicon';
import { markWords } from '@/utils/article/tree-sums';
import type { Page } from './pages';

/** Log odds of a run being text under an element that carries the word; counted once a site. */
export function learnMarks(pages: Page[]): MarkWeights {
  const counts = new Map<string, { yes: number; no: number; sites: Set<string> }>();
  for (const page of pages) {
    const words = new Map<string, { yes: number; no: number }>();
    for (const [index, run] of page.runs.entries()) {
      const seen = new Set<string>();
      for (let node = run.node; node >= 0; node = page.nodes[node]?.parent ?? -1) {
        const here = page.nodes[node];
        if (here) for (const word of markWords(here.tag, here.marks)) seen.add(word);
      }
      for (const word of seen) {
        const entry = words.get(word) ?? { yes: 0, no: 0 };
        if (page.labels.wanted[index]) entry.yes += run.words + 2;
        else entry.no += run.words + 2;
        words.set(word, entry);
      }
    }
    for (const [word, { yes, no }] of words) {
      const entry = counts.get(word) ?? { yes: 0, no: 0, sites: new Set<string>() };
      entry.yes += yes / (yes + no);
      entry.no += no / (yes + no);
      entry.sites.add(page.site);
      counts.set(word, entry);
    }
  }
  const weighed = [...counts]
    .filter(([, { sites }]) => sites.size >= 8)
    .map(([word, { yes, no, sites }]) => ({ word, weight: Math.log((yes + 1) / (no + 1)), sites: sites.size }))
    .filter(({ weight }) => Math.abs(weight) > 0.5)
    .sort((a, b) => Math.abs(b.weight) * Math.sqrt(b.sites) - Math.abs(a.weight) * Math.sqrt(a.sites))
    .slice(0, 300);
  return Object.fromEntries(weighed.map(({ word, weight }) => [word, Number(weight.toFixed(1))]));
}

/** Log odds of a short line being text when the word is among its first, less those of any short line. */
export function learnWords(pages: Page[]): MarkWeights {
  const counts = new Map<string, { yes: number; no: number; sites: Set<string> }>();
  const all = { yes: 0, no: 0 };
  for (const page of pages) {
    const words = new Map<string, { yes: number; no: number }>();
    for (const [index, run] of page.runs.entries()) {
      if (run.words > LEXICON_LINE) continue;
      const answer = page.labels.wanted[index] ? 'yes' : 'no';
      for (const word of new Set(wordsIn(run.text, LEXICON_WORDS))) {
        const entry = words.get(word) ?? { yes: 0, no: 0 };
        entry[answer] += 1;
        words.set(word, entry);
      }
    }
    for (const [word, { yes, no }] of words) {
      const entry = counts.get(word) ?? { yes: 0, no: 0, sites: new Set<string>() };
      entry.yes += yes / (yes + no);
      entry.no += no / (yes + no);
      all.yes += yes / (yes + no);
      all.no += no / (yes + no);
      entry.sites.add(page.site);
      counts.set(word, entry);
    }
  }
  const prior = Math.log(all.yes / all.no);
  const weighed = [...counts]
    .filter(([word, { sites }]) => sites.size >= 6 && !/^\d+$/.test(word))
    .map(([word, { yes, no, sites }]) => ({
      word,
      weight: Math.log((yes + 0.7) / (no + 0.7)) - prior,
      sites: sites.size,
    }))
    .filter(({ weight }) => Math.abs(weight) > 0.7)
    .sort((a, b) => Math.abs(b.weight) * Math.sqrt(b.sites) - Math.abs(a.weight) * Math.sqrt(a.sites))
    .slice(0, 300);
  return Object.fromEntries(weighed.map(({ word, weight }) => [word, Number(weight.toFixed(1))]));
}
