import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Chromium, launchChromium } from '@/tests/tools/browser/chromium';
import { onDisk } from '@/tests/tools/browser/on-disk';
import { until } from '@/tests/tools/browser/until';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { allowed } from '../allowed';
import { SAMPLE } from '../sample';
import { fetchingEnds, keptPictureIn, linksFile, SITE } from '../surfaces/fetching';
import { importFile } from '../surfaces/options';
import { listShows } from '../surfaces/panel';

interface World {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

describe('the texts of imported links', () => {
  let folder: string;
  let browser: Chromium;
  let server: SampleServer;
  beforeAll(async () => {
    folder = allowed(inject('builds').chromium, '*://*/*');
    server = await serveSample();
    const here = `--host-resolver-rules=MAP ${SITE} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
    browser = await launchChromium({ extension: folder, args: [here] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are fetched at a click with their pictures, and what is not there says why', async () => {
    const options = await browser.open(browser.url('options.html#import'));
    await importFile(options, linksFile(server.origin), 'pocket.csv');
    expect(server.requests).toEqual([]);
    await options.run(() => (globalThis as unknown as World).chrome.storage.local.set({ 'picture-limit': 100_000 }));
    await options.click('button', 'Fetch them (3)');
    const said = await fetchingEnds(options);
    expect(said).toMatch(/Fetched: 1\.Still links: 2/);
    expect(said).toMatch(/Gone It is there no more/);
    expect(said).toMatch(/Router Its address is not one of the web/);
    expect(server.requests.filter((path) => path.endsWith('.html')).sort()).toEqual(['/article.html', '/nothing.html']);

    const library = await browser.open(browser.url('library.html'));
    await listShows(library, [SAMPLE.title, 'Gone', 'Router']);
    const address = await library.run((root) => root.querySelector<HTMLAnchorElement>('.library-title')?.href ?? '');
    await until('a kept picture', () =>
      onDisk(library, async ({ open, answer }) => {
        const uses = (await open()).transaction('imageUses').objectStore('imageUses');
        return (await answer(uses.count())) > 0;
      }),
    );
    const asked = server.requests.length;
    const page = await browser.open(address);
    expect(await keptPictureIn(page.reader)).toBeGreaterThan(0);
    expect(server.requests).toHaveLength(asked);
  });
});
