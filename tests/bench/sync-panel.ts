import { rmSync, writeFileSync } from 'node:fs';
import { allowed } from '@/tests/e2e/allowed';
import { beginSync, fetchedBy, importStories, OKAPI, press, ZEBRA } from '@/tests/e2e/sync-crowd';
import { front, openDevice, type SyncDevice } from '@/tests/e2e/sync-device';
import type { ChromiumSurface } from '@/tests/tools/browser/surface';
import { build } from '@/tests/tools/build';
import { CouchStandIn } from '@/tests/tools/couch-stand-in';
import { fillServer } from '@/tests/tools/crowd';
import { ensureChromium } from '@/tests/tools/install-browser';
import { serveStandIn } from '@/tests/tools/serve-stand-in';
import { median } from './figures';
import type { BenchOptions } from './run';

const OWN = 120;
const MANY = 1_000;
const LAST = Date.UTC(2026, 4, 30);
const ACCESS = { login: 'ada', password: 'x' };
/** How often each is measured where nothing syncs. */
const QUIET = 15;

interface Measured {
  searches: number[];
  keys: number[];
  longest: number;
}

/** The library's panel while a first sync in the worker brings 1,000 articles: how soon it answers, beside a quiet one. */
export async function run({ json }: BenchOptions): Promise<void> {
  process.env.CHROMIUM = ensureChromium();
  const server = await serveStandIn(new CouchStandIn(), ACCESS.login, ACCESS.password);
  const place = { kind: 'couchdb' as const, url: `${server.origin}/lectern` };
  const membership = await fillServer({ ...place, ...ACCESS }, MANY, LAST);
  const folder = allowed(await build('chrome'));
  const device = await openDevice(folder);
  try {
    await importStories(device, OWN);
    await front(device.panel);
    await watch(device.panel);
    let rounds = 0;
    const quiet = await measure(device, async () => rounds++ < QUIET);
    await beginSync(device, { ...place, ...ACCESS, ...membership });
    while ((await fetchedBy(device)) === null) await new Promise((resolve) => setTimeout(resolve, 20));
    const started = Date.now();
    const syncing = await measure(device, async () => (await fetchedBy(device)) !== null);
    const figures = {
      'the sync itself, with all that was pressed meanwhile, ms': Date.now() - started,
      ...named('a quiet library', quiet),
      ...named('in a first sync', syncing),
    };
    console.table(figures);
    if (json) writeFileSync(json, JSON.stringify(figures, null, 2));
  } finally {
    await device.browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

function named(when: string, { searches, keys, longest }: Measured): Record<string, number> {
  const round = Math.round;
  return {
    [`${when}: times searched`]: searches.length,
    [`${when}: last key → hits, median, ms`]: round(median(searches)),
    [`${when}: last key → hits, longest, ms`]: round(Math.max(...searches)),
    [`${when}: arrow key → next row, median, ms`]: round(median(keys)),
    [`${when}: arrow key → next row, longest, ms`]: round(Math.max(...keys)),
    [`${when}: longest task of the panel, ms (0: none of 50)`]: round(longest),
  };
}

interface Watching {
  key: number;
  /** When the keyboard's next place was painted; 0: not since the last key. */
  moved: number;
  longest: number;
}

/** From now on the page knows when the last key was pressed, and its longest task. */
async function watch(panel: ChromiumSurface): Promise<void> {
  await panel.run(() => {
    const watching: Watching = { key: 0, moved: 0, longest: 0 };
    Object.assign(globalThis, { watching });
    addEventListener('keydown', ({ timeStamp }) => Object.assign(watching, { key: timeStamp, moved: 0 }), {
      capture: true,
    });
    addEventListener('focusin', () =>
      requestAnimationFrame(() => {
        watching.moved = performance.now();
      }),
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watching.longest = Math.max(watching.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

/** Searches, empties the box and goes down some rows, again and again. */
async function measure({ panel }: SyncDevice, goesOn: () => Promise<boolean>): Promise<Measured> {
  await panel.run(() => Object.assign((globalThis as unknown as { watching: Watching }).watching, { longest: 0 }));
  const searches: number[] = [];
  const keys: number[] = [];
  for (let round = 0; await goesOn(); round++) {
    const [word, title] = round % 2 === 0 ? ['zebra', ZEBRA] : ['okapi', OKAPI];
    await panel.run((root) => {
      const box = root.querySelector<HTMLInputElement>('input[type=search]');
      box?.focus();
      box?.select();
    });
    for (const letter of word) await press(panel, letter);
    searches.push(await panel.run(untilFound, title));
    await panel.run((root) => {
      const box = root.querySelector<HTMLInputElement>('input[type=search]');
      if (box) box.value = '';
      box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await panel.run(untilFound, null);
    for (let row = 0; row < 4; row++) {
      await press(panel, 'ArrowDown');
      keys.push(await panel.run(untilMoved));
    }
  }
  const longest = await panel.run(() => (globalThis as unknown as { watching: Watching }).watching.longest);
  return { searches, keys, longest };
}

/** Milliseconds from the last key to the frame that shows this title alone, or (null) the whole list. */
async function untilFound(root: Document | ShadowRoot, title: string | null): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (;;) {
    const titles = [...root.querySelectorAll('.library-list .library-title')].map(({ textContent }) => textContent);
    if (title === null ? titles.length > 1 : titles.join() === title) break;
    await frame();
  }
  return performance.now() - (globalThis as unknown as { watching: Watching }).watching.key;
}

/** Milliseconds from the key to the frame that has the keyboard elsewhere. */
async function untilMoved(): Promise<number> {
  const { watching } = globalThis as unknown as { watching: Watching };
  while (watching.moved === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  return watching.moved - watching.key;
}
