import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureChromium } from '@/tests/tools/install-browser';
import { call, openBenchPage, serveBenchPage } from './bench-page';
import { median } from './figures';
import type { BenchOptions } from './run';

/** Sizes of the library; more by `LECTERN_LIBRARY_SIZES=1000,10000,50000`, with the time that they take. */
const SIZES = (process.env.LECTERN_LIBRARY_SIZES ?? '1000,10000').split(',').map(Number);
const QUESTIONS = 60;
/** A scan reads every article: a few questions say enough. */
const SCANS = 6;
const SAVES = 20;
const OPENINGS = 5;
/** Rows of the imported file. */
const IMPORTED = 3_000;
/** Milliseconds of rest after filling. */
const SETTLE = 10_000;
/** In memory MiniSearch needs 27 kB an article: beyond this it is left out. */
const MOST_IN_MEMORY = 10_000;

interface Figures {
  articles: number;
  [figure: string]: number | undefined;
}

/** The library in real Chromium: how long its parts take at each size, beside a plain scan and MiniSearch. */
export async function run({ json }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-library-'));
  const server = await serveBenchPage('library-page', join(folder, 'page'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const rows: Figures[] = [];
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    let filled = 0;
    for (const articles of SIZES) {
      rows.push(await measure(context, address, filled, articles));
      filled = articles + SAVES;
      report(rows);
    }
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (json) writeFileSync(json, `${JSON.stringify({ rows }, null, 2)}\n`);
}

async function measure(context: BrowserContext, address: string, from: number, articles: number): Promise<Figures> {
  const started = Date.now();
  const page = await openBenchPage(context, address);
  await call(page, 'fill', from, articles);
  const fill = (Date.now() - started) / (articles - from);
  const bytes = await call<number>(page, 'indexBytes', articles);
  // What was written in a hurry is still being sorted by the database.
  await page.waitForTimeout(SETTLE);
  await page.close();

  const opened: number[] = [];
  const blank: number[] = [];
  for (let at = 0; at < OPENINGS; at += 1) {
    blank.push(await openShown(context, `${address}#blank`));
    opened.push(await openShown(context, `${address}#panel`));
  }
  const fresh = await openBenchPage(context, address);
  const lists = await call<number[]>(fresh, 'list', OPENINGS);
  const first = await call<number[]>(fresh, 'firstHits', QUESTIONS);
  const searches = await call<number[]>(fresh, 'search', QUESTIONS);
  const scans = await call<number[]>(fresh, 'scan', SCANS);
  const saves = await call<number[]>(fresh, 'save', articles, SAVES);
  const asked = await call<string[]>(fresh, 'questions', QUESTIONS);
  const peer = articles <= MOST_IN_MEMORY ? await call<Peer>(fresh, 'miniSearch', articles, asked) : undefined;
  await fresh.close();
  const importing = await importRate(context, address, articles);
  return {
    articles,
    'panel opened → first rows, ms': median(opened),
    'a page without a library, opened → first frame, ms': median(blank),
    'first page of the list, ms': median(lists),
    'search → first screen of hits, median, ms': median(first),
    'search → first screen of hits, 95th percentile, ms': percentile(first, 0.95),
    'search, all hits, median, ms': median(searches),
    'search, all hits, 95th percentile, ms': percentile(searches, 0.95),
    'first search after opening, ms': first[0],
    'one save, index included, median, ms': median(saves),
    'one save, 95th percentile, ms': percentile(saves, 0.95),
    'index, bytes an article': bytes,
    'filling, index included, ms an article': fill,
    'import of a Pocket file, rows a second': importing.ours,
    'memory of the panel, MB': await panelMemory(context, address),
    'IndexedDB alone: the same records put, rows a second': importing.bare,
    'plain scan: search, median, ms': median(scans),
    'plain scan: 95th percentile, ms': percentile(scans, 0.95),
    'MiniSearch: building in memory, ms': peer?.build,
    'MiniSearch: search, median, ms': peer && median(peer.times),
    'MiniSearch: 95th percentile, ms': peer && percentile(peer.times, 0.95),
    'MiniSearch: adding one, ms': peer && median(peer.add),
  };
}

/** In a library of its own beside the others' (another origin), so that the sizes stay what they are. */
async function importRate(context: BrowserContext, address: string, from: number): Promise<Rates> {
  const page = await openBenchPage(context, address.replace('127.0.0.1', 'localhost'));
  const rate = await call<Rates>(page, 'importing', from, IMPORTED);
  await page.close();
  return rate;
}

/** Rows a second. */
interface Rates {
  ours: number;
  bare: number;
}

interface Peer {
  build: number;
  times: number[];
  add: number[];
}

async function openShown(context: BrowserContext, address: string): Promise<number> {
  const page = await openBenchPage(context, address);
  const time = await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
  await page.close();
  return time;
}

/** What the panel holds after its list was drawn and rubbish collected: the heap of its scripts. */
async function panelMemory(context: BrowserContext, address: string): Promise<number> {
  const page = await openBenchPage(context, `${address}#panel`);
  await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1e6;
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report(rows: Figures[]): void {
  console.log(`\n${'articles'.padEnd(56)}${rows.map((row) => String(row.articles).padStart(12)).join('')}`);
  for (const name of Object.keys(rows[0] ?? {}).filter((key) => key !== 'articles')) {
    const cells = rows.map((row) => (row[name]?.toFixed(1) ?? '–').padStart(12));
    console.log(name.padEnd(56) + cells.join(''));
  }
}
