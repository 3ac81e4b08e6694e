import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasApache, serveApache } from '@/tests/tools/apache';
import type { Tab } from '@/tests/tools/browser/chromium';
import { eventually } from '@/tests/tools/browser/surface';
import { installPouchDb, servePouchDb } from '@/tests/tools/pouchdb';
import { allowed } from '../allowed';
import { storiesFile } from '../stories';
import { importFile, lookAtServer, syncSays } from '../surfaces/options';
import { listShows } from '../surfaces/panel';
import { front, openDevice, type SyncDevice } from '../sync-device';

const LOGIN = { login: 'ada', password: 'a password', passphrase: 'a woman with a broom' };
const TITLES = ['The night train', 'A bicycle in fog', 'Slow letters'];

interface RealServer {
  origin: string;
  close(): unknown;
}

const SERVERS: [kind: string, name: string, serve: (() => Promise<RealServer>) | null][] = [
  [
    'CouchDB',
    'PouchDB Server on LevelDB',
    async () => {
      installPouchDb();
      return await servePouchDb();
    },
  ],
  [
    'WebDAV',
    `Apache's mod_dav${hasApache ? '' : ' (skipped: no Apache)'}`,
    hasApache
      ? async () => {
          const { url, close } = await serveApache(LOGIN.login, LOGIN.password);
          return { origin: url, close };
        }
      : null,
  ],
];

// `sync.test.ts` tells the whole story through stand-ins, in every run; here is what only a real server can refuse.
describe.skipIf(!inject('sampling').isWhole).each(SERVERS)('sync through a real server: %s, %s', (kind, _, serve) => {
  let folder: string;
  let server: RealServer;
  let one: SyncDevice;
  let two: SyncDevice;
  beforeAll(async () => {
    if (!serve) return;
    folder = allowed(inject('builds').chromium);
    server = await serve();
    one = await openDevice(folder);
    two = await openDevice(folder);
  });
  afterAll(async () => {
    await one?.browser.close();
    await two?.browser.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const rowOf = (panel: Tab, title: string, button: string) =>
    panel.run(
      (root, words, label) => {
        const row = [...root.querySelectorAll('.library-row')].find(({ textContent }) => textContent?.includes(words));
        row?.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click();
      },
      title,
      button,
    );
  async function syncNow({ options }: SyncDevice): Promise<void> {
    await front(options);
    await options.click('button', 'Sync now');
  }

  it.skipIf(!serve)('goes up from one browser and comes to another', async () => {
    await importFile(one.options, storiesFile(TITLES));
    for (const [{ options }, there] of [
      [one, 'Articles that will be sent: 3'],
      [two, 'A library lies there already'],
    ] as const) {
      await front(options);
      await lookAtServer(options, { url: server.origin, ...LOGIN });
      await syncSays(options, `Found: ${kind}`);
      await syncSays(options, there);
      await options.click('button', 'Turn on sync');
      await syncSays(options, 'Synced: ');
    }
    await front(two.panel);
    await listShows(two.panel, TITLES);
  });

  it.skipIf(!serve)('carries a removal back', async () => {
    await eventually('the line', two.panel, (root) =>
      root.querySelector('.library-sync')?.textContent?.includes('Synced: '),
    );
    await rowOf(two.panel, 'night train', 'Remove');
    await listShows(two.panel, ['A bicycle in fog', 'Slow letters']);
    await syncNow(two);
    await syncSays(two.options, 'Synced: ');
    await front(one.panel);
    await expect
      .poll(
        async () => {
          await syncNow(one);
          await new Promise((resolve) => setTimeout(resolve, 1_000));
          return one.panel.run((root) => root.querySelectorAll('li a[href]').length);
        },
        { timeout: 30_000 },
      )
      .toBe(2);
    await listShows(one.panel, ['A bicycle in fog', 'Slow letters']);
  });
});
