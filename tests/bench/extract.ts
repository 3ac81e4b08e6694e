import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '@/tests/tools/digest/bundle';
import type { PageBrowser, StoredPage } from '@/tests/tools/digest/page-browser';
import { runPages } from '@/tests/tools/digest/run-pages';
import { addressesOf, jsonLines, pageFiles, storedPages } from '@/tests/tools/digest/stored-pages';
import type { Found, System } from './extract-in-page';
import { type Gold, type Score, scoreOf } from './extract-score';
import type { BenchOptions } from './run';

const SYSTEMS = ['Lectern', 'Readability', 'Defuddle'] as const satisfies readonly System[];
const COLUMNS = ['precision', 'recall', 'f1', 'keep', 'leak', 'title', 'author', 'date'] as const;

/** The answers of all systems on one page; one that found nothing or threw has none. */
type Answers = Partial<Record<System, Found>>;

/** Ours beside Readability and Defuddle on one corpus, all in the same pages of the same run. */
export async function run({ corpus, json }: BenchOptions): Promise<number> {
  const file = corpus && join(corpus, 'gold.jsonl');
  if (!corpus || !file || !existsSync(file)) {
    console.error('Name a corpus with --corpus DIR: a folder with <id>.html files and their gold.jsonl.');
    return 2;
  }
  const gold = jsonLines(file) as Gold[];
  const answers = await answersOf(corpus, file);
  const scores = SYSTEMS.map((system) => {
    const found = new Map([...answers].flatMap(([id, all]) => (all[system] ? [[id, all[system]] as const] : [])));
    return { system, ...scoreOf(gold, found), ...timesOf([...found.values()]) };
  });
  const ratio = {
    cold: quantiles([...answers.values()].flatMap((all) => ratioOf(all, 'cold'))),
    warm: quantiles([...answers.values()].flatMap((all) => ratioOf(all, 'warm'))),
  };
  print(scores, ratio);
  if (json) writeFileSync(json, `${JSON.stringify({ corpus, scores, ratio }, null, 2)}\n`);
  return 0;
}

async function answersOf(corpus: string, gold: string): Promise<Map<string, Answers>> {
  const script = await bundle('tests/bench/extract-in-page.ts');
  const files = pageFiles([corpus]);
  const answers = new Map<string, Answers>();
  let turn = 0;
  const visit = (browser: PageBrowser, page: StoredPage) => askAll(browser, page, script, turn++ % 2 === 0);
  await runPages<Answers>(storedPages(files, addressesOf(gold)), visit, (result) => {
    answers.set(result.page.id, 'error' in result ? {} : result.value);
    if ('error' in result) console.error(`${result.page.id}: ${result.error.split('\n')[0]}`);
    if (answers.size % 20 === 0) console.error(`${answers.size} of ${files.length}`);
  });
  return answers;
}

/**
 * Each system in a fresh world of its own, so that none runs code which another has warmed (Readability's is in ours). Who
 * goes first finds the page untouched: ours and Readability take turns in that.
 */
async function askAll(browser: PageBrowser, page: StoredPage, script: string, oursFirst: boolean): Promise<Answers> {
  const answers: Answers = {};
  const order: System[] = oursFirst ? ['Lectern', 'Readability'] : ['Readability', 'Lectern'];
  for (const system of [...order, 'Defuddle'] as const) {
    await browser.enterWorld();
    await browser.evaluate(`${script}\n;undefined`);
    const found = await browser.evaluate<Found | undefined>(
      `lecternBench(${JSON.stringify(system)}, ${JSON.stringify(page.url)})`,
    );
    if (found) answers[system] = found;
  }
  return answers;
}

function timesOf(found: Found[]): Quantiles {
  return quantiles(found.map(({ cold }) => cold));
}

interface Quantiles {
  p50: number;
  p95: number;
}

/** Our time as a multiple of cloning the page and Readability's parse. */
function ratioOf({ Lectern: ours, Readability: theirs }: Answers, when: 'cold' | 'warm'): number[] {
  return ours && theirs ? [ours[when] / Math.max(theirs[when], 0.1)] : [];
}

function quantiles(values: number[]): Quantiles {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

type Line = Score & Quantiles & { system: string };

function print(lines: Line[], ratio: { cold: Quantiles; warm: Quantiles }): void {
  console.log(
    `${'system'.padEnd(12)} pages fail  F<.5 ${COLUMNS.map((name) => name.padStart(9)).join(' ')}   ms p50/p95`,
  );
  for (const line of lines) {
    const figures = COLUMNS.map((name) => (line[name]?.toFixed(3) ?? '–').padStart(9)).join(' ');
    const counts = [line.pages, line.fail, line.poor].map((count) => String(count).padStart(5)).join('');
    console.log(`${line.system.padEnd(12)}${counts} ${figures}   ${line.p50.toFixed(0)}/${line.p95.toFixed(0)}`);
  }
  console.log(
    `Lectern's time by (clone + Readability's parse), page by page, median and 95th percentile: ${said(ratio.cold)} with ` +
      `the code of each run for the first time in a world of its own, ${said(ratio.warm)} with it run before`,
  );
}

function said({ p50, p95 }: Quantiles): string {
  return `${p50.toFixed(2)} and ${p95.toFixed(2)}`;
}
