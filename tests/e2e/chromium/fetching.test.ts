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
import { press } from '../surfaces/press';

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

  it('go on in the library once the options are closed, and stop where one says so', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `story-${at}.html`);
    for (const name of names) server.made.set(name, { body: storyCalled(name) });
    const links = names.map(
      (name) => `${name},${server.origin.replace('127.0.0.1', SITE)}/made/${name},1600000000,,unread`,
    );
    const asked = () => server.requests.filter((path) => path.startsWith('/made/')).length;
    const library = await browser.open(browser.url('library.html'));
    const options = await browser.open(browser.url('options.html#import'));
    await importFile(options, `title,url,time_added,tags,status\n${links.join('\n')}\n`, 'more.csv');
    await options.click('button', 'Fetch them (8)');
    await until('the first', () => asked() > 0);
    await options.close();
    const before = asked();
    await until('others', () => asked() > before + 1);
    expect(await library.run((root) => root.querySelector('.library-sync')?.textContent)).toMatch(/\d of \d/);
    await press(library, '.library-sync button', 'Stop');
    await until('no line', () => library.run((root) => root.querySelector('.library-sync') === null));
    const stopped = asked();
    expect(stopped).toBeLessThan(names.length);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(asked()).toBe(stopped);
  });
});

function storyCalled(name: string): string {
  const paragraph = `<p>${`This is what ${name} has to say of the matter, at some length. `.repeat(6)}</p>`;
  return `<!doctype html><html lang="en"><title>${name}</title><article><h1>${name}</h1>${paragraph.repeat(6)}</article>`;
}
