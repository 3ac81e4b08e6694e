import { wordsOf } from './page-labels';
import type { Page } from './pages';

/** Prints the mean F1 per corpus of what a judge would keep, as `score.mjs` counts it (pages below 0.5 in brackets). */
export function report(name: string, pages: Page[], judged: (page: Page) => number[]): void {
  const byCorpus = new Map<string, number[]>();
  for (const page of pages) {
    const scores = judged(page);
    const seen = wordsOf(
      page.runs
        .filter((_, at) => (scores[at] ?? 0) > 0.5)
        .map((run) => run.text)
        .join('\n'),
    );
    byCorpus.set(page.corpus, [...(byCorpus.get(page.corpus) ?? []), scoreOf(page, seen)]);
  }
  const cells = [...byCorpus].map(
    ([corpus, scores]) => `${corpus} ${mean(scores).toFixed(4)} (${scores.filter((score) => score < 0.5).length})`,
  );
  console.log(`${name.padEnd(14)} ${mean([...byCorpus.values()].map(mean)).toFixed(4)} | ${cells.join('  ')}`);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function scoreOf(page: Page, seen: string[]): number {
  const title = wordsOf(page.goldTitle);
  return overlap(shingles(body(wordsOf(page.gold), title)), shingles(body(seen, title)));
}

function body(words: string[], title: string[]): string[] {
  const leads = title.length > 0 && title.every((word, at) => word.toLowerCase() === words[at]?.toLowerCase());
  return leads ? words.slice(title.length) : words;
}

function shingles(words: string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join('\u0001');
    if (key) bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

function overlap(gold: Map<string, number>, seen: Map<string, number>): number {
  let [both, all] = [0, 0];
  for (const [key, count] of seen) {
    both += Math.min(count, gold.get(key) ?? 0);
    all += count;
  }
  for (const count of gold.values()) all += count;
  return all > 0 ? (2 * both) / all : 1;
}
