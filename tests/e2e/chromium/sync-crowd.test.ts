import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { CouchStandIn } from '@/tests/tools/couch-stand-in';
import { fillServer } from '@/tests/tools/crowd';
import { type ServedStandIn, serveStandIn } from '@/tests/tools/serve-stand-in';
import { allowed } from '../allowed';
import { articlesIn, beginSync, fetchedBy, goTo, importStories, press, scrollTo, ZEBRA } from '../sync-crowd';
import { front, openDevice, type SyncDevice } from '../sync-device';

const OWN = 120;
const MANY = 1200;
/** Once so many were asked for, the server keeps its answer to itself: the sync is under way for as long as is looked. */
const HELD_FROM = 800;
const ACCESS = { login: 'ada', password: 'a password' };
/** On the server are articles from before and after all those that the browser holds. */
const LAST = Date.UTC(2026, 4, 23);

// The library at hand while a first sync in the worker brings hundreds of articles, above and below what is looked at.
describe('a first sync of many articles', () => {
  let folder: string;
  let server: ServedStandIn;
  let device: SyncDevice;
  let release: () => void;
  beforeAll(async () => {
    folder = allowed(inject('builds').chromium);
    const standIn = new CouchStandIn();
    server = await serveStandIn(standIn, ACCESS.login, ACCESS.password);
    const place = { kind: 'couchdb' as const, url: `${server.origin}/lectern` };
    const membership = await fillServer({ ...place, ...ACCESS }, MANY, LAST);
    device = await openDevice(folder);
    await importStories(device, OWN);
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { fetch } = standIn;
    let asked = 0;
    standIn.fetch = async (input, init) => {
      const body = String(init?.body ?? '');
      if (String(input).endsWith('_bulk_get')) asked += body.match(/"a-/g)?.length ?? 0;
      if (asked > HELD_FROM) await held;
      return await fetch(input, init);
    };
    await front(device.panel);
    await scrollTo(device.panel, 100);
    await goTo(device, 'Story 75');
    await press(device.panel, 'x');
    await beginSync(device, { ...place, ...ACCESS, ...membership });
  });
  afterAll(async () => {
    release?.();
    await device?.browser.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const about = () =>
    device.panel.run((root) => {
      const row = document.activeElement?.closest('.library-row');
      return {
        keyboard: document.activeElement?.textContent,
        top: Math.round(row?.getBoundingClientRect().top ?? 0),
        selected: [...root.querySelectorAll('.library-row.selected .library-title')].map((one) => one.textContent),
      };
    });
  const fetched = (count: number) =>
    until(`${count} articles`, async () => ((await fetchedBy(device)) ?? 0) >= count, 60_000);

  it('leaves the person where they are: the keyboard, what is selected, the place', async () => {
    const before = await about();
    expect(before).toMatchObject({ keyboard: 'Story 75', selected: ['Story 75'] });
    for (const count of [50, 100, 150, 200]) {
      await fetched(count);
      const now = await about();
      expect(now).toMatchObject({ keyboard: 'Story 75', selected: ['Story 75'] });
      expect(Math.abs(now.top - before.top)).toBeLessThan(4);
    }
    // Articles did come between those that were there.
    const titles = await device.panel.run((root) =>
      [...root.querySelectorAll('.library-title')].map((one) => one.textContent),
    );
    expect(titles).toContain('The bridge');
  });

  it('answers to the search, key by key, and nothing that is typed is lost', async () => {
    for (const word of ['zebra', 'council', 'zebra']) {
      // What stood there is selected, and goes with the first letter.
      await device.panel.run((root) => {
        const box = root.querySelector<HTMLInputElement>('input[type=search]');
        box?.focus();
        box?.select();
      });
      for (const letter of word) await press(device.panel, letter);
      await eventually(
        word,
        device.panel,
        (root, wanted) =>
          root.querySelector<HTMLInputElement>('input[type=search]')?.value === wanted &&
          [...root.querySelectorAll('.library-title')].every((one) => /Story/.test(one.textContent ?? '')),
        word,
      );
    }
    await eventually(
      'the one that is found',
      device.panel,
      (root, title) => [...root.querySelectorAll('.library-title')].map((one) => one.textContent).join() === title,
      ZEBRA,
    );
    expect(await fetchedBy(device)).not.toBeNull();
    await press(device.panel, 'Escape');
    await device.panel.run((root) => {
      const box = root.querySelector<HTMLInputElement>('input[type=search]');
      if (!box) return;
      box.value = '';
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
  });

  it('shows what is new to who is at the beginning, and moves by keys', async () => {
    await fetched(HELD_FROM / 2);
    await device.panel.run(() => document.scrollingElement?.scrollTo(0, 0));
    await eventually(
      'the newest first',
      device.panel,
      (root) => root.querySelector('.library-list .library-title')?.textContent === 'The bridge',
    );
    await press(device.panel, 'ArrowDown');
    for (let row = 1; row < 4; row++) await press(device.panel, 'ArrowDown');
    const at = await device.panel.run((root) =>
      [...root.querySelectorAll('.library-list .library-title')].indexOf(document.activeElement as Element),
    );
    expect(at).toBeGreaterThanOrEqual(3);
    expect(await fetchedBy(device)).not.toBeNull();
  });

  it('comes to its end with all of them', async () => {
    release();
    await until('the end', async () => (await fetchedBy(device)) === null, 60_000);
    await eventually('the line', device.panel, (root) =>
      root.querySelector('.library-sync')?.textContent?.includes('Synced: '),
    );
    expect(await articlesIn(device)).toBe(OWN + MANY);
  });
});
