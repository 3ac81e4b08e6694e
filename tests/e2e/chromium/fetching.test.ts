import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Chromium, launchChromium } from '@/tests/tools/browser/chromium';
import { onDisk } from '@/tests/tools/browser/on-disk';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { SAMPLE } from '../sample';
import { listShows } from '../surfaces/panel';

interface World {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** The built extension as it is once a person has allowed it: the browser's question cannot be answered here. */
function allowed(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-allowed-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return folder;
}

describe('the texts of imported links', () => {
  let folder: string;
  let browser: Chromium;
  let server: SampleServer;
  beforeAll(async () => {
    folder = allowed(inject('builds').chromium);
    server = await serveSample();
    const here = '--host-resolver-rules=MAP paper.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
    browser = await launchChromium({ extension: folder, args: [here] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are fetched at a click with their pictures, and what is not there says why', async () => {
    const site = server.origin.replace('127.0.0.1', 'paper.example');
    const file = `title,url,time_added,tags,status\nKept,${site}/article.html,1700000000,,unread\nGone,${site}/nothing.html,1600000000,,unread\nRouter,${server.origin}/article.html,1500000000,,unread\n`;
    const options = await browser.open(browser.url('options.html#import'));
    await eventually('the place for files', options, (root) => root.querySelector('.drop') !== null);
    await options.run((root, text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'pocket.csv'));
      root.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    }, file);
    expect(server.requests).toEqual([]);
    await options.run(() => (globalThis as unknown as World).chrome.storage.local.set({ 'picture-limit': 100_000 }));
    await options.click('button', 'Fetch them (3)');
    const said = await eventually('the end', options, (root) => {
      const text = root.querySelector('#fetch [role="status"]')?.textContent;
      return text?.includes('Fetched') && text.includes('Still links') && text;
    });
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
    const source = await eventually(
      'the picture',
      page.reader,
      (root) => root.querySelector<HTMLImageElement>('article img[src^="blob:"]')?.naturalWidth || null,
    );
    expect(source).toBeGreaterThan(0);
    expect(server.requests).toHaveLength(asked);
  });
});
