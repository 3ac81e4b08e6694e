import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { articleIn } from '@/tests/e2e/surfaces/reader';
import { type Chromium, launchChromium } from '@/tests/tools/browser/chromium';
import { openDisplay } from '@/tests/tools/browser/display';
import { eventually } from '@/tests/tools/browser/surface';
import { outputFolder, pack } from '@/tests/tools/build';
import { ensureChromium, ensureXTools } from '@/tests/tools/install-browser';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import type { BenchOptions } from './run';

interface Cost {
  /** Bytes of our scripts that the page's process read. */
  evaluated: number;
  /** Requests beyond the page's own. */
  requests: number;
}

interface Costs {
  /** Before anything is asked of Lectern. */
  unread: Cost;
  /** When the article's text stands. */
  read: Cost;
  /** When its digest stands too. */
  settled: Cost;
}

/** How much Lectern weighs: packed, file by file, and in a page before and after it is read. */
export async function run({ json }: BenchOptions): Promise<void> {
  process.env.CHROMIUM = ensureChromium();
  const packed = { chromium: statSync(await pack('chrome')).size, firefox: statSync(await pack('firefox')).size };
  const folder = join(outputFolder(), 'chrome-mv3');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => ({
      file,
      bytes: statSync(join(folder, file)).size,
      gzip: gzipSync(readFileSync(join(folder, file))).length,
    }))
    .sort((a, b) => b.bytes - a.bytes);
  const { unread, read, settled } = await inPage(folder);
  console.log(`package, zipped: Chromium ${packed.chromium} bytes, Firefox ${packed.firefox} bytes (at most 290000)`);
  console.log(`a page that nobody reads: ${unread.evaluated} bytes of ours evaluated, ${unread.requests} requests`);
  console.log(`a page that is read: ${read.evaluated} bytes evaluated (at most 250000), ${read.requests} requests`);
  console.log(`the same, its digest computed: ${settled.evaluated} bytes evaluated, ${settled.requests} requests\n`);
  for (const { file, bytes, gzip } of files) {
    console.log(`${String(bytes).padStart(8)} ${String(gzip).padStart(8)} gzip  ${file}`);
  }
  if (json) writeFileSync(json, `${JSON.stringify({ packed, unread, read, settled, files }, null, 2)}\n`);
}

async function inPage(extension: string): Promise<Costs> {
  const display = ensureXTools() ? await openDisplay() : undefined;
  const server = await serveSample();
  const browser = await launchChromium({ extension, display });
  try {
    return await measure(browser, server);
  } finally {
    await browser.close();
    await server.close();
    display?.close();
  }
}

async function measure(browser: Chromium, server: SampleServer): Promise<Costs> {
  const scripts: { url: string; length: number }[] = [];
  const tab = await browser.open('about:blank');
  tab.session.on<{ url: string; length: number }>('Debugger.scriptParsed', (script) => scripts.push(script));
  await tab.session.send('Debugger.enable', {});
  await tab.goto(`${server.origin}/article.html`);
  const own = new Set(['/article.html', '/style.css', '/page.js', '/lighthouse.png', '/face.png', '/favicon.ico']);
  const cost = (): Cost => ({
    evaluated: scripts
      .filter(({ url }) => url.startsWith('chrome-extension:'))
      .reduce((sum, { length }) => sum + length, 0),
    requests: server.requests.filter((path) => !own.has(path)).length,
  });
  await tab.run(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const unread = cost();
  await toggle(browser);
  await articleIn(tab.reader);
  const read = cost();
  await eventually('the number of sources', tab.reader, (root) => /Sources \d/.test(root.textContent ?? ''));
  return { unread, read, settled: cost() };
}

/** Opens the reading view at its key, or by the popup's button where no key can be pressed. */
async function toggle(browser: Chromium): Promise<void> {
  if (browser.display) return browser.key('alt+shift+d');
  await browser.clickAction();
  await (await browser.popup()).click('button', 'Read');
}
