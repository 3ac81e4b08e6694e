import { type ChromiumSurface, eventually } from '@/tests/tools/browser/surface';
import { importFile } from './surfaces/options';
import { front, type SyncDevice } from './sync-device';

/** When the last of the stories was saved. */
const SAVED = Date.UTC(2026, 4, 11);
const HOUR = 3_600_000;
/** Those that alone speak of a zebra and of an okapi. */
export const ZEBRA = 'Story 70 about a zebra';
export const OKAPI = 'Story 30 about an okapi';
const TITLES: Readonly<Record<number, string>> = { 70: ZEBRA, 30: OKAPI };

interface World {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, { running: { fetched?: number } | null; at: number | null }>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
    alarms: { create(name: string, info: { when: number; periodInMinutes: number }): Promise<void> };
  };
}

/** What a browser holds before it joins a larger library: stories saved an hour apart. */
export async function importStories({ options }: SyncDevice, count: number): Promise<void> {
  const stories = Array.from({ length: count }, (_, at) => ({
    is_archived: 0,
    url: `https://own.example/${at}`,
    title: TITLES[at] ?? `Story ${at}`,
    tags: [],
    created_at: new Date(SAVED - at * HOUR).toISOString(),
    content: `<p>Story ${at}: ${'the council forgot, and nobody minded. '.repeat(30)}</p>`,
  }));
  await importFile(options, JSON.stringify(stories));
}

/** Begins a first sync in the worker, as the alarm does. */
export async function beginSync({ browser }: SyncDevice, setup: object): Promise<void> {
  await browser.inWorker(async (wanted) => {
    const { storage, alarms } = (globalThis as unknown as World).chrome;
    await storage.local.set({ 'sync-setup': wanted });
    await alarms.create('sync', { when: Date.now() + 50, periodInMinutes: 15 });
  }, setup);
}

/** How many articles the sync under way has fetched; null: none is under way. */
export function fetchedBy({ panel }: SyncDevice): Promise<number | null> {
  return panel.run(async () => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    const { running = null } = (await local.get('sync-status'))['sync-status'] ?? {};
    return running && (running.fetched ?? 0);
  });
}

/** Presses a key as a keyboard does. */
export async function press({ session }: ChromiumSurface, key: string): Promise<void> {
  const text = key.length === 1 ? { text: key } : {};
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}

/** Scrolls down until so many rows are there. */
export async function scrollTo(panel: ChromiumSurface, rows: number): Promise<void> {
  await eventually(
    `${rows} rows`,
    panel,
    (root, wanted) => {
      document.scrollingElement?.scrollTo(0, 1_000_000);
      return root.querySelectorAll('.library-list .library-title').length >= wanted;
    },
    rows,
  );
}

/** Puts the keyboard on a row, in the middle of the window. */
export async function goTo(device: SyncDevice, title: string): Promise<void> {
  await front(device.panel);
  await device.panel.run((root, text) => {
    const links = [...root.querySelectorAll<HTMLElement>('.library-list .library-title')];
    const link = links.find(({ textContent }) => textContent === text);
    link?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
  }, title);
}

/** How many articles the browser's library holds. */
export function articlesIn({ panel }: SyncDevice): Promise<number> {
  return panel.run(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('lectern');
      asked.onsuccess = () => resolve(asked.result);
    });
    const count = db.transaction('meta').objectStore('meta').count();
    await new Promise((resolve) => {
      count.onsuccess = resolve;
    });
    db.close();
    return count.result;
  });
}
