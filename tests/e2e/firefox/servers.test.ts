import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SERVICES, type ServiceStandIn } from '@/tests/tools/send-stand-ins';
import { type ServedStandIn, serveStandIn } from '@/tests/tools/serve-stand-in';
import { storiesFile } from '../stories';
import { connected, connectWallabag, importFile, lookAtServer, syncSays } from '../surfaces/options';
import { listShows } from '../surfaces/panel';
import { keptOn, SYNC_SERVERS, type SyncServer, syncServersOf } from '../sync-servers';
import { inFirefoxInTurn, stage } from './harness';

const TITLES = ['The night train', 'A bicycle in fog', 'Slow letters'];
const LOGIN = { login: 'ada', password: 'a password', passphrase: 'a woman with a broom' };

inFirefoxInTurn('servers', 'servers of one’s own', () => {
  const on = stage();
  const page = async (path: string) => on.firefox.open(await on.firefox.url(path));
  const wipe = async () => {
    await on.firefox.uninstall();
    await on.firefox.install(inject('builds').xpi);
  };

  describe.each(syncServersOf(inject('sampling')))('a library on %s', (kind) => {
    let standIn: SyncServer;
    let server: ServedStandIn;
    beforeAll(async () => {
      standIn = SYNC_SERVERS[kind]();
      server = await serveStandIn(standIn, LOGIN.login, LOGIN.password);
    });
    afterAll(async () => {
      await server?.close();
      await wipe();
    });

    it('goes up, sealed', async () => {
      const options = await page('options.html#sync');
      await syncSays(options, 'Firefox will ask whether website content may be collected');
      await importFile(options, storiesFile(TITLES));
      await lookAtServer(options, { url: server.origin, ...LOGIN, password: 'another' });
      await syncSays(options, 'does not accept this user name and password');
      await lookAtServer(options, { url: server.origin, ...LOGIN });
      await syncSays(options, `Found: ${kind}, at ${server.origin}/lectern`);
      await syncSays(options, 'Articles that will be sent: 3');
      await options.click('button', 'Turn on sync');
      await syncSays(options, 'Synced: ');
      expect(JSON.stringify([...keptOn(standIn)])).not.toMatch(/council|bicycle|paper\.example|winter/);
    });

    it('stays where it is once the leave to send is taken back', async () => {
      const permissions = await page('options.html#permissions');
      const box = '#permission-websiteContent input:checked';
      await eventually('the leave to send', permissions, (root, at) => root.querySelector(at) !== null, box);
      await permissions.run((root, at) => root.querySelector<HTMLElement>(at)?.click(), box);
      await eventually('it to be gone', permissions, (root, at) => root.querySelector(at) === null, box);
      const options = await page('options.html#sync');
      await options.click('button', 'Sync now');
      await syncSays(options, 'Your browser did not allow Lectern to reach this server');
    });

    it('comes down where nothing is left, with the right passphrase alone', async () => {
      await wipe();
      const options = await page('options.html#sync');
      await lookAtServer(options, { url: server.origin, ...LOGIN, passphrase: 'a woman without one' });
      await syncSays(options, 'this is not its passphrase');
      await lookAtServer(options, { url: server.origin, ...LOGIN });
      await syncSays(options, 'A library lies there already');
      await syncSays(options, 'Articles that will be sent: 0');
      await options.click('button', 'Turn on sync');
      await syncSays(options, 'Synced: ');
      await listShows(await page('library.html'), TITLES);
    });
  });

  it('sends the selected article with its text to wallabag', async () => {
    const service = (SERVICES.wallabag as () => ServiceStandIn)();
    const server = await serveStandIn(service);
    const options = await page('options.html#send-to');
    await importFile(options, storiesFile(TITLES));
    await connectWallabag(options, server.origin, 'x');
    await connected(options);
    const library = await page('library.html');
    await listShows(library, TITLES);
    await library.run((root) => root.querySelector<HTMLElement>('[aria-label="Select: A bicycle in fog"]')?.click());
    await eventually('the selection', library, (root) => root.querySelector('.library.selecting') !== null);
    await library.click('button', 'Export');
    await library.click('button', 'Send to wallabag');
    await until('it to arrive', () => service.kept.length === 1);
    expect(service.kept).toMatchObject([
      { url: 'https://paper.example/1', title: 'A bicycle in fog', tags: ['winter'] },
    ]);
    expect(service.kept[0]?.html).toContain('nobody minded');
    await server.close();
  });
});
