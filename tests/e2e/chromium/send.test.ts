import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Chromium, launchChromium, type Tab } from '@/tests/tools/browser/chromium';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { SERVICES, type ServiceStandIn } from '@/tests/tools/send-stand-ins';
import { type ServedStandIn, serveStandIn } from '@/tests/tools/serve-stand-in';
import { allowed } from '../allowed';
import { storiesFile } from '../stories';
import { connected, connectWallabag, importFile } from '../surfaces/options';
import { listShows } from '../surfaces/panel';

const { isWhole } = inject('sampling');

const TITLES = ['The night train', 'A bicycle in fog'];

interface World {
  chrome: { storage: { local: { set(items: Record<string, string>): Promise<void> } } };
}

// One story: a program is set up in the options, and articles go there from the library.
describe.skipIf(!isWhole)('sending to another program (in test:full)', () => {
  let folder: string;
  let service: ServiceStandIn;
  let server: ServedStandIn;
  let browser: Chromium;
  let options: Tab;
  let panel: Tab;
  beforeAll(async () => {
    folder = allowed(inject('builds').chromium);
    service = (SERVICES.wallabag as () => ServiceStandIn)();
    server = await serveStandIn(service);
    browser = await launchChromium({ extension: folder });
    options = await browser.open(browser.url('options.html#send-to'));
    panel = await browser.open(browser.url('sidepanel.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const front = (tab: Tab) => tab.session.send('Page.bringToFront', {});

  it('says what stands in the way, and takes the right login', async () => {
    await importFile(options, storiesFile(TITLES));
    await front(options);
    await connectWallabag(options, server.origin, 'another');
    await eventually('the problem', options, (root) =>
      root.querySelector('#send-to')?.textContent?.includes('does not accept this login'),
    );
    await connectWallabag(options, server.origin, 'x');
    await connected(options);
  });

  it('carries the selected articles with their texts, and says what does not go through', async () => {
    service.fault = (_method, _path, text) =>
      text.includes('paper.example/1') ? { status: 422, error: 'not in this house' } : undefined;
    await front(panel);
    await listShows(panel, TITLES);
    await panel.run((root) => root.querySelector<HTMLElement>('[aria-label="Select: The night train"]')?.click());
    await panel.click('button', 'All');
    await panel.click('button', 'Export');
    await panel.click('button', 'Send to wallabag');
    await until('it to arrive', async () => service.kept.length === 1);
    expect(service.kept).toMatchObject([
      { url: 'https://paper.example/0', title: 'The night train', tags: ['winter'] },
    ]);
    expect(service.kept[0]?.html).toContain('nobody minded');
    await eventually('the line', panel, () => document.body.textContent.includes('Not sent: 1'));
    service.fault = () => undefined;
    await panel.click('button', 'Try again');
    await until('the other to arrive', async () => service.kept.length === 2);
    await eventually('no line', panel, () => !document.body.textContent.includes('Not sent'));
  });

  it('writes notes into the chosen folder, over nothing, and waits for the person where it cannot', async () => {
    // A folder of the browser's own stands for the one that a person picks: the dialogue is none of a page's.
    const place = (isThere: boolean) =>
      options.run(async (_, make) => {
        const { chrome } = globalThis as unknown as World;
        const root = await navigator.storage.getDirectory();
        if (!make) return await root.removeEntry('Notes', { recursive: true });
        const folder = await root.getDirectoryHandle('Notes', { create: true });
        await new Promise<void>((resolve) => {
          const asked = indexedDB.open('lectern-folder', 1);
          asked.onupgradeneeded = () => asked.result.createObjectStore('folder');
          asked.onsuccess = () => {
            const tx = asked.result.transaction('folder', 'readwrite');
            tx.objectStore('folder').put(folder, 'chosen');
            tx.oncomplete = () => {
              asked.result.close();
              resolve();
            };
          };
        });
        await chrome.storage.local.set({ 'send-folder': 'Notes' });
      }, isThere);
    const notes = () =>
      options.run(async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('Notes');
        const found: string[][] = [];
        for await (const [name, file] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
          // While it is written, another one beside it comes and goes.
          const text = await file.getFile().then(
            (there) => there.text(),
            () => null,
          );
          if (text && name.endsWith('.md')) found.push([name, text]);
        }
        return found.sort();
      });
    const send = async () => {
      await front(panel);
      await panel.run((root) => root.querySelector<HTMLElement>('[aria-label="Select: The night train"]')?.click());
      await panel.click('button', 'All');
      await panel.click('button', 'Export');
      await panel.click('button', 'Send to Notes/');
    };
    await place(true);
    await eventually('the folder in the options', options, (root) =>
      root.querySelector('#send-to')?.textContent?.includes('A folder on this device – Notes'),
    );
    await send();
    await until('the notes', async () => (await notes()).length === 2);
    const [first, second] = await notes();
    expect([first?.[0], second?.[0]]).toEqual(['A bicycle in fog.md', 'The night train.md']);
    expect(first?.[1]).toContain('nobody minded');
    expect(first?.[1]).toContain('https://paper.example/1');
    await place(false);
    await send();
    await eventually('the line', panel, () => document.body.textContent.includes('Not sent: 2'));
    await place(true);
    await front(panel);
    await panel.click('button', 'Try again');
    await until('the notes again', async () => (await notes()).length === 2);
    await eventually('no line', panel, () => !document.body.textContent.includes('Not sent'));
  });
});
