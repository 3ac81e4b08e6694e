import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realPages } from '@/tests/e2e/sample';
import { articleIn, closedIn } from '@/tests/e2e/surfaces/reader';
import { type Chromium, launchChromium, type Tab } from '@/tests/tools/browser/chromium';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { until } from '@/tests/tools/browser/until';
import { build } from '@/tests/tools/build';
import { ensureChromium, ensureXTools } from '@/tests/tools/install-browser';
import { ROOT } from '@/tests/tools/program';
import { serveSample } from '@/tests/tools/sample-server';
import { filesOf, median } from './figures';
import { pressAndWait } from './press-and-wait';
import type { BenchOptions } from './run';

const PAGES = 30;
const OWN_PAGES = ['/article.html', '/rtl.html', '/as/quirks/article.html', '/as/xhtml/article.html'];

/** Milliseconds on one page. */
interface Row {
  page: string;
  /** `cloneNode` and Readability's `parse`, once, in a world of its own: what any reading view must do. */
  base: number;
  /** Key press to article painted, the service worker awake. */
  warm: number;
  /** The same, the service worker stopped before. */
  cold: number;
  /** Click on the toolbar button to the digest painted. */
  popup: number;
}

/** How long a person waits, beside the bare work measured in the same page in the same run. */
export async function run({ corpus, json }: BenchOptions): Promise<void> {
  process.env.CHROMIUM = ensureChromium();
  if (!ensureXTools()) throw new Error('The speed bench presses real keys: it needs Linux, Xvfb and xdotool.');
  const extension = await build('chrome');
  const pages = corpus ? filesOf(corpus, PAGES) : realPages(PAGES);
  const server = await serveSample({ corpus: pages });
  const display = await openDisplay();
  const browser = await launchChromium({ extension, display });
  const rows: Row[] = [];
  try {
    const paths = pages.size > 0 ? [...pages.keys()].map((name) => `/page/${name}`) : OWN_PAGES;
    for (const path of paths) {
      const row = await measurePage(browser, display, server.origin + path);
      if (row) rows.push({ ...row, page: pages.get(path.slice(6))?.split('/').at(-1) ?? path });
    }
  } finally {
    await browser.close();
    display.close();
    await server.close();
  }
  report(rows, json);
}

async function measurePage(browser: Chromium, display: Display, url: string): Promise<Row | undefined> {
  const base = await inNewTab(browser, url, bareWork);
  if (base === undefined) return undefined;
  const warm = await inNewTab(browser, url, (tab) => keyToPaint(tab, display));
  if (warm === undefined) return undefined;
  const cold = await inNewTab(browser, url, async (tab) => {
    await stopWorker(browser);
    return keyToPaint(tab, display);
  });
  const popup = await inNewTab(browser, url, () => clickAndWait(browser));
  return cold === undefined ? undefined : { page: url, base, warm, cold, popup };
}

/** In a process of its own: where our code ran before, the browser has it compiled, and nobody's first press has. */
async function inNewTab<Result>(
  browser: Chromium,
  url: string,
  measure: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const tab = await browser.open(url);
  try {
    return await measure(tab);
  } finally {
    await tab.close();
  }
}

/** Clone and parse in a fresh isolated world, the code as cold as ours will be. Undefined where Readability hangs or throws. */
async function bareWork(tab: Tab): Promise<number | undefined> {
  const readability = readFileSync(join(ROOT, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
  const { frameTree } = await tab.session.send('Page.getFrameTree');
  const { executionContextId } = await tab.session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run = (expression: string) =>
    tab.session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      timeout: 5000,
    });
  await run(`${readability}; globalThis.Readability = Readability; 0`);
  const { result, exceptionDetails } = await run(`(() => {
    const start = performance.now();
    const found = new Readability(document.cloneNode(true)).parse();
    return found ? performance.now() - start : null;
  })()`);
  return exceptionDetails || typeof result.value !== 'number' ? undefined : result.value;
}

/** Real key to painted frame. Undefined on a page that is no article. */
async function keyToPaint(tab: Tab, display: Display): Promise<number | undefined> {
  const { pressed, painted } = await pressAndWait(tab, display);
  const isArticle = await tab.reader.run((root) => !!root.querySelector('dialog[open] article p'));
  if (!isArticle) return undefined;
  await articleIn(tab.reader);
  display.key('Escape');
  await closedIn(tab);
  return painted - pressed;
}

async function stopWorker(browser: Chromium): Promise<void> {
  const find = () => browser.find('background.js', 'service_worker');
  const targetId = await find();
  if (!targetId) return;
  await browser.cdp.browser.send('Target.closeTarget', { targetId });
  await until('the service worker to stop', async () => !(await find()));
}

/** Click to the digest painted, by the popup's own frames. Where it stood there before we could look, that moment counts. */
async function clickAndWait(browser: Chromium): Promise<number> {
  const clicked = performance.timeOrigin + performance.now();
  await browser.clickAction();
  const popup = await browser.popup();
  const painted = await popup.run(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('.digest-figure')) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        look();
      }),
  );
  const targetId = await browser.find('popup.html');
  if (targetId) await browser.cdp.browser.send('Target.closeTarget', { targetId });
  return painted - clicked;
}

function report(rows: Row[], json: string | undefined): void {
  const column = (key: 'base' | 'warm' | 'cold' | 'popup') => median(rows.map((row) => row[key]));
  const times = (key: 'warm' | 'cold' | 'popup') => median(rows.map((row) => row[key] / row.base));
  console.log(`${'page'.padEnd(44)} clone+parse   key warm   key cold      popup`);
  for (const row of rows) console.log(line(row.page, row.base, row.warm, row.cold, row.popup));
  console.log(
    line(`median of ${rows.length} pages, ms`, column('base'), column('warm'), column('cold'), column('popup')),
  );
  console.log(line('median of the ratios to clone+parse', 1, times('warm'), times('cold'), times('popup')));
  const figures = {
    pages: rows.length,
    median: { base: column('base'), warm: column('warm'), cold: column('cold'), popup: column('popup') },
    ratio: { warm: times('warm'), cold: times('cold'), popup: times('popup') },
    rows,
  };
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

function line(label: string, ...values: number[]): string {
  return label.slice(0, 44).padEnd(44) + values.map((value) => value.toFixed(1).padStart(11)).join('');
}
