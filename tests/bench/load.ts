import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '@/tests/tools/browser/chromium';
import { build } from '@/tests/tools/build';
import { Saver, type Writer } from '@/tests/tools/faults/saver';
import { ensureChromium } from '@/tests/tools/install-browser';
import type { BenchOptions } from './run';

const TABS = 10;
const BURST = 200;
/** A day's use. `LECTERN_TIMES=0.1` replays a tenth of it. */
const READ = 500;
const SAVE_EACH = 5;
/** Time for what comes after the view's first paint, in ms. Looking into it would keep it in memory after it closed. */
const PAUSE = 500;

interface Memory {
  read: number;
  /** Of all the browser's processes, in MB. */
  resident: number;
  /** JavaScript's own, in MB: of a tab that stays open and is read again and again, of the panel beside it. */
  page: number;
  panel: number;
  /** What the library takes on the disk, in MB. */
  disk: number;
  workerStarts: number;
}

/** Many articles saved at once, and a day of reading with an eye on the memory. */
export async function run({ json }: BenchOptions): Promise<number> {
  process.env.CHROMIUM = ensureChromium();
  const saver = await Saver.start(await build('chrome'));
  try {
    const burst = await saveBurst(saver);
    const day = await replayDay(saver, READ * Number(process.env.LECTERN_TIMES ?? 1));
    if (json) writeFileSync(json, `${JSON.stringify({ burst, day }, null, 2)}\n`);
    const isWhole = burst.saved === BURST && burst.kept === BURST && burst.partial === 0;
    return isWhole && day.saved === day.kept ? 0 : 1;
  } finally {
    await saver.end();
  }
}

async function saveBurst(saver: Saver) {
  const writers: Writer[] = [];
  for (let tab = 0; tab < TABS; tab++) writers.push(await saver.writer());
  const started = Date.now();
  const answers = await Promise.all(
    Array.from({ length: BURST }, (_, number) => writers[number % TABS]?.save(number) ?? 'lost'),
  );
  const ms = Date.now() - started;
  const { urls, partial } = await saver.state();
  const saved = answers.filter((answer) => answer === 'saved').length;
  console.log(
    `burst: ${BURST} articles from ${TABS} tabs in ${ms} ms; saved ${saved}, kept ${new Set(urls).size}, doubled ${urls.length - new Set(urls).size}, partial ${partial.length}`,
  );
  return { ms, saved, kept: new Set(urls).size, partial: partial.length };
}

async function replayDay(saver: Saver, reads: number) {
  const { browser, origin } = saver;
  const panel = await browser.open(browser.url('sidepanel.html'));
  const writer = await saver.writer();
  const stays = await browser.open(`${origin}/article.html`);
  let starts = 0;
  browser.cdp.browser.on<{ targetInfo: { type: string } }>('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type === 'service_worker') starts += 1;
  });
  const rows: Memory[] = [];
  const look = async (read: number) => {
    await sleep(1000);
    const row = {
      read,
      resident: await resident(saver),
      page: await heap(stays),
      panel: await heap(panel),
      disk: await panel.run(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1_000_000),
      workerStarts: starts,
    };
    rows.push(row);
    const [page, ofPanel, disk] = [row.page, row.panel, row.disk].map((figure) => figure.toFixed(1));
    console.log([row.read, row.resident, page, ofPanel, disk, row.workerStarts].join(' | '));
  };
  console.log(
    'pages read | all processes, MB | a tab read again and again, MB | the panel, MB | disk, MB | worker starts',
  );
  let saved = 0;
  const before = (await saver.state()).urls.length;
  await look(0);
  for (let read = 1; read <= reads; read++) {
    const tab = await browser.open(`${origin}/article.html?${read}`);
    for (const one of [tab, stays]) {
      if (!(await toggle(saver, one))) throw new Error('The view did not open.');
      await sleep(PAUSE);
      if (await toggle(saver, one)) throw new Error('The view did not close.');
    }
    await tab.close();
    if (read % SAVE_EACH === 0 && (await writer.save(10_000 + read)) === 'saved') saved += 1;
    if (read % 10 === 0) await look(read);
  }
  const kept = (await saver.state()).urls.length - before;
  return { rows, saved, kept };
}

/** Opens the view, or closes it, as a gesture on the tab would; answers whether it is open now. */
async function toggle({ browser }: Saver, tab: Tab): Promise<boolean> {
  const { url } = await tab.run(() => ({ url: location.href }));
  const helper = await browser.surface('sidepanel.html');
  return helper.run(async (_, address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
        scripting: { executeScript(o: object): Promise<{ result: { shown: boolean } }[]> };
      };
    };
    const found = (await chrome.tabs.query({})).find((one) => one.url === address);
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: found?.id },
      files: ['/page-article.js', '/reader.js'],
    });
    return frame?.result.shown === true;
  }, url);
}

/** What JavaScript holds after a collection, in MB. */
async function heap({ session }: Tab): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
}

/** What all processes of the browser hold of the machine's memory, in MB; shared pages count in each. */
async function resident({ browser }: Saver): Promise<number> {
  const { processInfo } = await browser.cdp.browser.send('SystemInfo.getProcessInfo');
  const pages = processInfo.map(({ id }) => Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]));
  return Math.round((pages.reduce((sum, one) => sum + one, 0) * 4096) / 1_000_000);
}
