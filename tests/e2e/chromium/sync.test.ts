import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { type ServedStandIn, serveStandIn } from '@/tests/tools/serve-stand-in';
import { allowed } from '../allowed';
import { storiesFile } from '../stories';
import { importFile, lookAtServer, syncSays } from '../surfaces/options';
import { listShows, searchFor } from '../surfaces/panel';
import { front, openDevice, type SyncDevice } from '../sync-device';
import { keptOn, SYNC_SERVERS, type SyncServer, syncServersOf } from '../sync-servers';

const LOGIN = 'ada';
const PASSWORD = 'a password';
const PASSPHRASE = 'a woman with a broom';

const TITLES = ['The night train', 'A bicycle in fog', 'Slow letters'];

interface World {
  chrome: {
    storage: {
      local: { get(key: string): Promise<Record<string, { at: number } | undefined>> };
      sync: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

// One story: two browsers of one person and a server between them. Each day one kind of server, all of them in the whole.
describe.each(syncServersOf(inject('sampling')))('sync between two browsers through %s', (kind) => {
  let folder: string;
  let standIn: SyncServer;
  let server: ServedStandIn;
  let one: SyncDevice;
  let two: SyncDevice;
  beforeAll(async () => {
    folder = allowed(inject('builds').chromium);
    standIn = SYNC_SERVERS[kind]();
    server = await serveStandIn(standIn, LOGIN, PASSWORD);
    one = await openDevice(folder);
    two = await openDevice(folder);
  });
  afterAll(async () => {
    await one?.browser.close();
    await two?.browser.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const kept = () => keptOn(standIn);

  async function look({ options }: SyncDevice, fields: Record<string, string>): Promise<void> {
    await front(options);
    await lookAtServer(options, fields);
  }
  const given = (passphrase: string, password = PASSWORD) => ({
    url: server.origin,
    login: LOGIN,
    password,
    passphrase,
  });
  const says = ({ options }: SyncDevice, words: string) => syncSays(options, words);
  /** When a device's last sync came to its end. */
  const endedAt = ({ options }: SyncDevice) =>
    options.run(async () => {
      const { chrome } = globalThis as unknown as World;
      return (await chrome.storage.local.get('sync-status'))['sync-status']?.at ?? 0;
    });
  const tick = ({ options }: SyncDevice, label: string) =>
    options.run((root, text) => {
      const labels = [...root.querySelectorAll<HTMLLabelElement>('#sync-server label')];
      labels.find(({ textContent }) => textContent === text)?.click();
    }, label);
  const setTheme = ({ options }: SyncDevice, theme: string) =>
    options.run(async (_, value) => {
      const { chrome } = globalThis as unknown as World;
      await chrome.storage.sync.set({ 'reading.theme': value });
    }, theme);
  const themeOf = ({ options }: SyncDevice) =>
    options.run(async () => {
      const { chrome } = globalThis as unknown as World;
      return (await chrome.storage.sync.get('reading.theme'))['reading.theme'];
    });
  async function syncNow(device: SyncDevice): Promise<void> {
    await front(device.options);
    const before = await endedAt(device);
    await device.options.click('button', 'Sync now');
    await until('the sync to end', async () => (await endedAt(device)) > before);
  }

  it.each(['sync', 'send-to'])(
    'is where the address #%s leads, though it and what stands above is drawn later',
    async (id) => {
      const options = await one.browser.open(one.browser.url(`options.html#${id}`));
      await eventually(
        'it in sight and in focus',
        options,
        (root, wanted) => {
          const top = root.querySelector('#send-to') && root.querySelector(`#${wanted}`)?.getBoundingClientRect().top;
          const isFocused = document.activeElement?.id === wanted;
          return typeof top === 'number' && Math.abs(top) < innerHeight / 2 && isFocused;
        },
        id,
      );
      await options.close();
    },
  );

  it('begins with what one of them holds, sealed', async () => {
    await importFile(one.options, storiesFile(TITLES));
    await look(one, given(PASSPHRASE, 'another password'));
    await says(one, 'does not accept this user name and password');
    expect(kept().size).toBe(0);
    standIn.clock = () => Date.now() - 20 * 60_000;
    await look(one, given(PASSPHRASE));
    await says(one, 'clock and the server’s differ');
    standIn.clock = () => null;
    await says(one, `Found: ${kind}, at ${server.origin}/lectern`);
    await says(one, 'Articles that will be sent: 3');
    await setTheme(one, 'sepia');
    await tick(one, 'My settings, too');
    await one.options.click('button', 'Turn on sync');
    const code = await eventually(
      'the code',
      one.options,
      (root) => root.querySelector('.sync-recovery output')?.textContent,
    );
    expect(code).toMatch(/^(?:[2-9A-Z]{5}-){5}[2-9A-Z]{5}$/);
    await says(one, 'Synced: ');
    expect(JSON.stringify([...kept()])).not.toMatch(/council|bicycle|paper\.example|winter/);
  });

  it('comes to the other with the right passphrase alone', async () => {
    const before = kept().size;
    await look(two, given('a woman without one'));
    await says(two, 'this is not its passphrase');
    // CouchDB keeps the name of what was tried and removed.
    expect(kept().size).toBe(before + (kind === 'CouchDB' ? 1 : 0));
    await look(two, given(PASSPHRASE));
    await says(two, 'A library lies there already');
    await setTheme(two, 'dark');
    await two.options.click('button', 'Turn on sync');
    await listShows(two.panel, TITLES);
  });

  it('carries tags and removals, both ways', async () => {
    await front(two.panel);
    // Until its sync has ended the list may move under a click.
    await eventually('the line', two.panel, (root) =>
      root.querySelector('.library-sync')?.textContent?.includes('Synced: '),
    );
    await two.panel.run((root) => root.querySelector<HTMLElement>('[aria-label="Select: Slow letters"]')?.click());
    await eventually('the selection', two.panel, (root) => root.querySelector('.library.selecting') !== null);
    await two.panel.click('button', 'Tag');
    await two.panel.run((root) => {
      const field = root.querySelector<HTMLInputElement>('input[list=library-tags]');
      if (field) field.value = 'from two';
    });
    await two.panel.click('button', 'Add');
    await eventually('the tag', two.panel, () => document.body.textContent.includes('Tagged one article'));
    await syncNow(two);
    await front(one.panel);
    await one.panel.run((root) => {
      const row = [...root.querySelectorAll('.library-row')].find(({ textContent }) =>
        /night train/.test(textContent ?? ''),
      );
      row?.querySelector<HTMLElement>('button[aria-label="Remove"]')?.click();
    });
    await listShows(one.panel, ['A bicycle in fog', 'Slow letters']);
    await syncNow(one);
    await searchFor(one.panel, 'from two');
    await listShows(one.panel, ['Slow letters']);
    await syncNow(two);
    await listShows(two.panel, ['A bicycle in fog', 'Slow letters']);
  });

  it('carries settings where they are wanted: those of the library go first, then the later word', async () => {
    await front(two.options);
    expect(await themeOf(two)).toBe('dark');
    const before = await endedAt(two);
    await tick(two, 'My settings, too');
    await until('the sync that this begins to end', async () => (await endedAt(two)) > before);
    expect(await themeOf(two)).toBe('sepia');
    await setTheme(two, 'grey');
    await syncNow(two);
    await syncNow(one);
    expect(await themeOf(one)).toBe('grey');
  });

  it('carries kept pictures where they are wanted, and says before how large they are', async () => {
    // As if the browser had been allowed to fetch it: no page of the web is asked here.
    await front(one.options);
    await one.options.run(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('lectern');
        asked.onsuccess = () => resolve(asked.result);
      });
      const image = new Blob(['a picture of a broom'], { type: 'image/jpeg' });
      const digest = await crypto.subtle.digest('SHA-256', await image.arrayBuffer());
      const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const tx = db.transaction(['meta', 'images', 'imageUses'], 'readwrite');
      const found = tx.objectStore('meta').getAllKeys();
      await new Promise((resolve) => {
        found.onsuccess = resolve;
      });
      tx.objectStore('images').put({ hash, image, bytes: image.size, width: 4, height: 3 });
      for (const article of found.result) {
        tx.objectStore('imageUses').put({ article, url: 'https://paper.example/x.jpg', hash });
      }
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
    });
    const isTicked = ({ options }: SyncDevice) =>
      options.run(
        (root) =>
          [...root.querySelectorAll('#sync-server label')]
            .find(({ textContent }) => textContent?.startsWith('Kept pictures, too ('))
            ?.querySelector('input')?.checked,
      );
    for (const each of [one, two]) {
      await front(each.options);
      const before = await endedAt(each);
      await each.options.run((root) =>
        [...root.querySelectorAll<HTMLLabelElement>('#sync-server label')]
          .find(({ textContent }) => textContent?.startsWith('Kept pictures, too ('))
          ?.click(),
      );
      await until('the sync to end', async () => (await endedAt(each)) > before);
      expect(await isTicked(each)).toBe(true);
    }
    const shown = await two.options.run(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('lectern');
        asked.onsuccess = () => resolve(asked.result);
      });
      const stores = db.transaction(['images', 'imageUses']);
      const images = stores.objectStore('images').getAll();
      const uses = stores.objectStore('imageUses').count();
      await new Promise((resolve) => {
        stores.oncomplete = resolve;
      });
      db.close();
      return { pictures: await Promise.all(images.result.map(({ image }) => image.text())), uses: uses.result };
    });
    expect(shown).toEqual({ pictures: ['a picture of a broom'], uses: 2 });
    expect(JSON.stringify([...kept()])).not.toMatch(/broom|x\.jpg/);
  });

  it('says in the panel that the server is away, and goes on when it is back', async () => {
    server.isAway = true;
    await front(one.options);
    await one.options.click('button', 'Sync now');
    const line = await eventually('the line', one.panel, (root) => {
      const text = root.querySelector('.library-sync')?.textContent ?? '';
      return text.includes('does not answer') ? text : null;
    });
    expect(line).toContain('Nothing is lost');
    server.isAway = false;
    await front(one.panel);
    // The alarm's own sync may end meanwhile, and the line is drawn anew under the mouse.
    await eventually('the line', one.panel, (root) => {
      const line = root.querySelector('.library-sync');
      if (line?.textContent?.includes('Synced: ')) return true;
      [...(line?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'Try again')?.click();
      return false;
    });
  });
});
