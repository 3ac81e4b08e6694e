import { writeFileSync } from 'node:fs';
import { articleIn } from '@/tests/e2e/surfaces/reader';
import { type Chromium, launchChromium, type Tab } from '@/tests/tools/browser/chromium';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { eventually } from '@/tests/tools/browser/surface';
import { build } from '@/tests/tools/build';
import { ensureChromium, ensureXTools } from '@/tests/tools/install-browser';
import { serveSample } from '@/tests/tools/sample-server';
import { wordOf } from './library-page/texts';
import { pressAndWait } from './press-and-wait';
import type { BenchOptions } from './run';

/** Words of each article; more or others by `LECTERN_LONG_WORDS=1000,50000`. */
const LENGTHS = (process.env.LECTERN_LONG_WORDS ?? '5000,50000').split(',').map(Number);
const WORDS_A_PARAGRAPH = 75;
/** Milliseconds after an act in which its tasks are counted. */
const WATCHED = 2500;

interface Row {
  words: number;
  /** Key press to the article painted, ms. */
  painted: number;
  /** The longest that the page's thread was busy in one piece after each act, in ms; 0 where less than 20. */
  [act: string]: number;
}

interface Watched {
  longest: { duration: number; start: number }[];
}

/** A book in the reading view: the longest tasks on the page's own thread while it is opened, scrolled and marked. */
export async function run({ json }: BenchOptions): Promise<void> {
  process.env.CHROMIUM = ensureChromium();
  if (!ensureXTools()) throw new Error('This bench presses real keys: it needs Linux, Xvfb and xdotool.');
  const extension = await build('chrome');
  const server = await serveSample();
  const display = await openDisplay();
  const browser = await launchChromium({ extension, display });
  const rows: Row[] = [];
  try {
    for (const words of LENGTHS) {
      server.made.set('long.html', { body: pageOf(words) });
      rows.push(await measure(browser, display, `${server.origin}/made/long.html`, words));
    }
  } finally {
    await browser.close();
    display.close();
    await server.close();
  }
  for (const name of Object.keys(rows[0] ?? {}))
    console.log(name.padEnd(44) + rows.map((row) => String(Math.round(row[name] ?? 0)).padStart(10)).join(''));
  if (json) writeFileSync(json, `${JSON.stringify({ rows }, null, 2)}\n`);
}

/** Words by Zipf's law, a heading for every ten paragraphs. */
function pageOf(words: number): string {
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const word = () => wordOf(Math.floor(20_000 ** random()));
  const sentence = () => `${Array.from({ length: 15 }, word).join(' ')}.`;
  const paragraph = () => `<p>${Array.from({ length: WORDS_A_PARAGRAPH / 15 }, sentence).join(' ')}</p>`;
  const parts = Array.from({ length: Math.ceil(words / WORDS_A_PARAGRAPH) }, (_, at) =>
    at % 10 === 9 ? `<h2>Chapter ${(at + 1) / 10}</h2>${paragraph()}` : paragraph(),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long read</title><body><article><h1>A long read</h1>${parts.join('\n')}</article>`;
}

async function measure(browser: Chromium, display: Display, url: string, words: number): Promise<Row> {
  const tab = await browser.open(url);
  try {
    await tab.run(() => {
      // Told by the clock, not by the long tasks API: that one says nothing of what a content script does.
      const watched: Watched = { longest: [] };
      let last = performance.now();
      const tick = () => {
        const now = performance.now();
        if (now - last > 20) watched.longest.push({ duration: now - last, start: last });
        last = now;
        setTimeout(tick);
      };
      tick();
      Object.assign(window, { watched });
    });
    const times = await pressAndWait(tab, display);
    await articleIn(tab.reader);
    const row: Row = { words, painted: times.painted - times.pressed };
    await rest();
    row['longest task until painted, ms'] = await longest(tab, 0, times.painted);
    row['longest task after the first paint, ms'] = await longest(tab, times.painted);
    for (const [name, act] of Object.entries(acts(tab, display))) {
      const from = await tab.run(() => performance.now());
      await act();
      await rest();
      row[`${name}: longest task, ms`] = await longest(tab, from);
    }
    row['Escape pressed until the page is back, ms'] = await closed(tab, display);
    return row;
  } finally {
    await tab.close();
  }
}

/** What a reader does, in this order. */
function acts(tab: Tab, display: Display): Record<string, () => Promise<void>> {
  const press = async (...keys: string[]) => {
    for (const key of keys) display.key(key);
  };
  const clickAt = async (clickCount: number) => {
    for (let count = 1; count <= clickCount; count += 1) {
      const at = { x: 400, y: 300, button: 'left', clickCount: count } as const;
      await tab.session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
      await tab.session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
    }
  };
  return {
    'scrolled by the wheel': async () => {
      for (let at = 0; at < 25; at += 1)
        await tab.session.send('Input.dispatchMouseEvent', {
          type: 'mouseWheel',
          x: 400,
          y: 300,
          deltaX: 0,
          deltaY: 700,
        });
    },
    'scrolled to the end': () => press('End'),
    'scrolled to the top': () => press('Home'),
    'next heading': () => press('bracketright', 'bracketright', 'bracketright'),
    'a paragraph highlighted': async () => {
      await clickAt(3);
      await press('h');
    },
    'found in the article': async () => {
      await press('slash');
      await eventually('the field', tab.reader, (root) => root.activeElement?.localName === 'input');
      await press('c', 'h', 'a', 'p', 't', 'e', 'r');
      await eventually('what was found', tab.reader, (root) =>
        /\d/.test(root.querySelector('.find output')?.textContent ?? ''),
      );
      await press('Escape');
    },
    'larger letters': () => press('plus'),
    'theme changed': () => press('t'),
    'line focus': () => press('f'),
    'contents opened': () => press('c'),
  };
}

/** With what the key takes to arrive. */
async function closed(tab: Tab, display: Display): Promise<number> {
  // The contents that were opened last.
  display.key('Escape');
  await rest();
  await tab.run(() => {
    const from = performance.now();
    const look = () => {
      if (document.querySelector('lectern-reader')) requestAnimationFrame(look);
      else Object.assign(window, { closedAfter: performance.now() - from });
    };
    requestAnimationFrame(look);
  });
  display.key('--delay', '0', 'Escape');
  return await eventually('the page', tab, () => (window as unknown as { closedAfter?: number }).closedAfter ?? null);
}

function longest(tab: Tab, from: number, to = Number.POSITIVE_INFINITY): Promise<number> {
  return tab.run(
    (_, since, until) => {
      const { watched } = window as unknown as { watched: Watched };
      const within = watched.longest.filter(
        ({ start, duration }) => start + duration > since && start < (until ?? 1e12),
      );
      return Math.max(0, ...within.map(({ duration }) => duration));
    },
    from,
    Number.isFinite(to) ? to : null,
  );
}

const rest = () => new Promise((resolve) => setTimeout(resolve, WATCHED));
