import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Session } from '@/tests/tools/browser/cdp';
import { ChromiumSurface, eventually, type Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { CouchStandIn } from '@/tests/tools/couch-stand-in';
import { hasOpenssl, selfSigned } from '@/tests/tools/self-signed';
import { type ServedStandIn, serveStandIn } from '@/tests/tools/serve-stand-in';
import type { Fault } from '@/tests/tools/stand-in';
import { allowed } from '../allowed';
import { storiesFile } from '../stories';
import { importFile, lookAtServer, syncSays } from '../surfaces/options';
import { listRests } from '../surfaces/panel';
import { front, openDevice, type SyncDevice } from '../sync-device';

const LOGIN = 'ada';
const PASSWORD = 'a password';
const TITLES = ['The night train', 'A bicycle in fog', 'Slow letters'];
/** As TLS says what is wrong with a certificate, and TCP that nobody listens. */
const BAD_CERTIFICATE = 'ERR_CERT_AUTHORITY_INVALID';
const REFUSED = 'ERR_CONNECTION_REFUSED';

interface World {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, Record<string, unknown>>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
    alarms: { create(name: string, info: { when: number; periodInMinutes: number }): Promise<void> };
  };
}

/** A port of this machine at which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// What can go wrong with a server, each told by its own sentence: first while it is looked at, then in a sync.
describe('what stops a sync', () => {
  let folder: string;
  let standIn: CouchStandIn;
  let server: ServedStandIn;
  let device: SyncDevice;
  let port: number;
  beforeAll(async () => {
    folder = allowed(inject('builds').chromium);
    standIn = new CouchStandIn();
    server = await serveStandIn(standIn, LOGIN, PASSWORD);
    port = await closedPort();
    device = await openDevice(folder);
    await importFile(device.options, storiesFile(TITLES));
  });
  afterAll(async () => {
    await device?.browser.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const look = async (url: string, password = PASSWORD) => {
    await front(device.options);
    await lookAtServer(device.options, { url, login: LOGIN, password, passphrase: 'a woman with a broom' });
  };
  const says = (words: string) => syncSays(device.options, words);
  const linksIn = (surface: Surface, place: string) =>
    surface.run((root, at) => [...root.querySelectorAll<HTMLAnchorElement>(`${at} a`)].map(({ href }) => href), place);
  const setOffline = async (session: Session, offline: boolean) => {
    await session.send('Network.enable', {});
    const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', { offline, ...speed });
  };
  /** Follows the link to the server's own address, and waits for what the browser says there. */
  const browserSays = async (words: string) => {
    const before = new Set((await targets()).map(({ targetId }) => targetId));
    await device.options.click('link', 'See in a tab what is wrong');
    const { targetId } = await until('the tab', async () => (await targets()).find((one) => !before.has(one.targetId)));
    const tab = new ChromiumSurface(await device.browser.cdp.attach(targetId));
    await eventually(words, tab, (_, text) => document.body?.textContent?.includes(text), words);
    await device.browser.cdp.browser.send('Target.closeTarget', { targetId });
  };
  const targets = async () =>
    (await device.browser.cdp.browser.send('Target.getTargets', {})).targetInfos.filter(({ type }) => type === 'page');
  const line = (words: string) =>
    eventually(
      `“${words}” in the panel`,
      device.panel,
      (root, text) => {
        const said = root.querySelector('.library-sync')?.textContent ?? '';
        return said.includes(text) && said;
      },
      words,
    );

  it('at set-up: nobody listens there', async () => {
    await look(`http://127.0.0.1:${port}`);
    await says('The server does not answer. Check the address');
    expect(await linksIn(device.options, '.sync-found')).toEqual([]);
  });

  it('at set-up: behind https that may be the certificate, and the browser says that it is not', async () => {
    await look(`https://127.0.0.1:${port}/lectern`);
    await says('does not answer, or your browser does not accept its certificate');
    expect(await linksIn(device.options, '.sync-found')).toEqual([`https://127.0.0.1:${port}/`]);
    await browserSays(REFUSED);
  });

  it.skipIf(!hasOpenssl)(
    `at set-up: the certificate is nobody’s, and the browser says so${hasOpenssl ? '' : ' (skipped: no openssl)'}`,
    async () => {
      const secure = await serveStandIn(new CouchStandIn(), LOGIN, PASSWORD, selfSigned());
      await look(secure.origin);
      await says('does not answer, or your browser does not accept its certificate');
      expect(await linksIn(device.options, '.sync-found')).toEqual([`${secure.origin}/`]);
      await browserSays(BAD_CERTIFICATE);
      await secure.close();
    },
  );

  it('at set-up: offline, and nothing is promised', async () => {
    await setOffline(device.options.session, true);
    await look(server.origin);
    await says('You are offline. Nothing was changed; try again later.');
    await setOffline(device.options.session, false);
  });

  it('at set-up: a wrong password, and a server without room', async () => {
    await look(server.origin, 'another one');
    await says('does not accept this user name and password. Check both');
    standIn.fault = (method) => (method === 'GET' ? undefined : { status: 507 });
    await look(server.origin);
    await says('no room left');
    standIn.fault = () => undefined;
  });

  it('is none of these once all is well', async () => {
    await look(server.origin);
    await says('Articles that will be sent: 3');
    await device.options.click('button', 'Turn on sync');
    await says('Synced: ');
    await line('Synced: ');
  });

  it.each<[Fault, string]>([
    [{ status: 401 }, 'does not accept this user name and password. Nothing is lost. Turn sync off and on again'],
    [{ status: 507 }, 'no room left. Nothing is lost. Make room there, then try again.'],
  ])('in a sync: %j', async (fault, words) => {
    standIn.fault = () => fault;
    await front(device.options);
    await device.options.click('button', 'Sync now');
    await says(words);
    await line(words);
    standIn.fault = () => undefined;
  });

  it('in a sync: away, and offline, there also where the worker syncs by itself', async () => {
    server.isAway = true;
    await front(device.options);
    await device.options.click('button', 'Sync now');
    await line('The server does not answer. Nothing is lost; Lectern tries again by itself.');
    server.isAway = false;
    const targetId = await until('the worker', () => device.browser.find('background.js', 'service_worker'));
    const worker = await device.browser.cdp.attach(targetId);
    expect(await device.browser.inWorker(() => navigator.onLine)).toBe(true);
    await setOffline(worker, true);
    await device.browser.inWorker(async () => {
      const { chrome } = globalThis as unknown as World;
      await chrome.alarms.create('sync', { when: Date.now() + 100, periodInMinutes: 15 });
    });
    await line('You are offline. Nothing is lost; Lectern tries again by itself.');
    expect(await linksIn(device.panel, '.library-sync')).toEqual([]);
    await setOffline(worker, false);
  });

  it('in a sync: behind https, where the panel leads to the address', async () => {
    const setUp = (change: { url: string }) =>
      device.options.run(async (_, more) => {
        const { local } = (globalThis as unknown as World).chrome.storage;
        const before = (await local.get('sync-setup'))['sync-setup'];
        await local.set({ 'sync-setup': { ...before, ...more } });
      }, change);
    await setUp({ url: `https://127.0.0.1:${port}/lectern` });
    await front(device.options);
    await device.options.click('button', 'Sync now');
    const said = await line('does not answer, or your browser does not accept its certificate');
    expect(said).toContain('Nothing is lost');
    expect(await linksIn(device.panel, '.library-sync')).toEqual([`https://127.0.0.1:${port}/`]);
    await browserSays(REFUSED);
    await setUp({ url: `${server.origin}/lectern` });
  });

  it('keeps the others going: what failed is listed with its reason, and tried again one by one', async () => {
    await importFile(
      device.options,
      storiesFile(['The lighthouse', 'A wet summer']).replaceAll('example/', 'example/new-'),
    );
    const ids: string[] = [];
    standIn.refuse = ({ _id }) => (_id === ids[0] ? 'not in this house' : undefined);
    standIn.fault = (_, path, text) => {
      if (path !== '_bulk_docs') return undefined;
      for (const [id] of text.matchAll(/a-[0-9a-f]{32}/g)) if (!ids.includes(id)) ids.push(id);
      return ids[1] && text.includes(ids[1]) ? { status: 413 } : undefined;
    };
    await front(device.options);
    await device.options.click('button', 'Sync now');
    await line('Synced, but for what did not go through: 2');
    await says('too large for the server');
    await says('forbidden: not in this house');
    standIn.refuse = () => undefined;
    standIn.fault = () => undefined;
    await front(device.panel);
    await listRests(device.panel);
    await device.panel.click('button', /^Synced, but for what/);
    const lists = (...titles: string[]) =>
      eventually(
        'the list',
        device.panel,
        (root, wanted) => {
          const buttons = [...root.querySelectorAll('.sync-failures button')];
          return JSON.stringify(buttons.map((one) => one.getAttribute('aria-label')).sort()) === wanted;
        },
        JSON.stringify(titles.map((title) => `Try again: ${title}`)),
      );
    await lists('A wet summer', 'The lighthouse');
    await device.panel.click('button', 'Try again: The lighthouse');
    await lists('A wet summer');
    const focused = () => device.panel.run(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Try again: A wet summer');
    await device.panel.click('button', 'Try again');
    await line('Synced: ');
    expect([...standIn.docs.keys()].filter((id) => id.startsWith('a-'))).toHaveLength(5);
  });
});
