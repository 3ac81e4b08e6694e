import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Tab } from '@/tests/tools/browser/chromium';
import type { Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { type Deed, watch } from '@/tests/tools/browser/watch';
import { sampleOf } from '@/tests/tools/sampling';
import { BIG_PAGES, FIRST, ODD_PAGES, type OddPage, PATCHES } from '../odd/pages';
import { closePopup, inChromium, stage } from './harness';

const sampling = inject('sampling');
/** So many odd pages are read a day: all of them take some two minutes. */
const A_DAY = 3;

inChromium(`odd pages (seed ${sampling.seed})`, () => {
  const on = stage();
  let deeds: Deed[];
  beforeAll(async () => {
    deeds = await watch(on.browser, () => true);
  });

  /** Opens an address as it is, also one that no page comes from. */
  async function openAny(url: string, patience: number): Promise<Tab> {
    const { targetId } = await on.browser.cdp.browser.send('Target.createTarget', { url });
    const tab = new Tab(on.browser, targetId, await on.browser.cdp.attach(targetId));
    await until(
      `${url.slice(0, 60)} to load`,
      () => tab.run(() => document.readyState === 'complete' && location.href !== 'about:blank'),
      patience,
    );
    return tab;
  }

  /** What the view, or the popup in its place, says: the article's text or a sentence. */
  async function answerAtKey(tab: Tab, patience: number): Promise<string> {
    on.browser.key('alt+shift+d');
    return until(
      'an answer to the key',
      async () => {
        if (await on.browser.find('popup.html')) return answerIn(await on.browser.popup());
        // Not trimmed there: a page may have changed what trims.
        const text = await tab.reader.run((root) =>
          root.querySelector('dialog[open]')?.textContent?.substring(0, 20_000),
        );
        return text?.trim();
      },
      patience,
    );
  }

  /** The popup's digest or sentence, once it is there. */
  function answerIn(popup: Surface): Promise<string | null> {
    return popup.run((root) => {
      if (root.querySelector('[aria-busy=true]') || !root.querySelector('h1')) return null;
      const isDigest = root.querySelector('.digest-figure') !== null;
      return `${isDigest ? 'DIGEST ' : ''}${root.querySelector('body')?.textContent?.trim()}`;
    });
  }

  async function look(page: OddPage, patience = 30_000): Promise<void> {
    if (page.made) on.server.made.set('odd', page.made);
    const tab = await openAny(page.address?.(on.server.origin) ?? `${on.server.origin}/made/odd`, patience);
    const markup = () => tab.run(fingerprint);
    const before = page.isRestless ? '' : await markup();
    deeds.length = 0;
    const reports = on.server.requests.filter((path) => path === '/reports').length;
    if (page.answer === 'gives way') {
      on.browser.key('alt+shift+d');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await tab.run((root) => root.querySelector('lectern-reader'))).toBeNull();
    } else {
      const text = await answerAtKey(tab, patience);
      if (page.answer === 'article') expect(text).toContain(FIRST);
      if (page.answer === 'sentence') expect(text).not.toContain(FIRST);
      expect(text).toMatch(/\p{L}{3}/u);
      await closePopup(on.browser);
      on.browser.key('Escape');
    }
    await tab.session.send('Page.bringToFront');
    await on.browser.clickAction();
    const popup = await on.browser.popup();
    const said = await until('an answer in the popup', () => answerIn(popup), patience);
    if (page.answer === 'article' || page.answer === 'gives way') expect(said).toMatch(/^DIGEST .*The last crossing/s);
    else expect(said).toMatch(/\p{L}{3}.*[.。]/su);
    await closePopup(on.browser);
    await until('the view to be gone', () => tab.run(() => !document.querySelector('lectern-reader')), patience);
    if (!page.isRestless) expect((await markup()) === before).toBe(true);
    expect(deeds.filter(({ kind }) => kind === 'error')).toEqual([]);
    expect(on.server.requests.filter((path) => path === '/reports')).toHaveLength(reports);
    await tab.close();
  }

  /** What any context of ours noted for the person. */
  async function noted(): Promise<string[]> {
    const options = await on.open(on.browser.url('options.html'));
    return options.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ errors?: { where: string; what: string }[] }> } } };
      };
      return ((await chrome.storage.local.get('errors')).errors ?? []).map(({ where, what }) => `${where}: ${what}`);
    });
  }

  it.each(sampleOf(ODD_PAGES, A_DAY, sampling).map((page) => [page.name, page] as const))(
    'answers on %s',
    (_, page) => look(page),
    60_000,
  );

  it('answers on a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-odd-'));
    try {
      const file = join(folder, 'page.html');
      writeFileSync(file, String(ODD_PAGES[0]?.made?.body));
      await look({ name: 'a file', address: () => pathToFileURL(file).href, answer: 'either' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('reads the same where a page has changed every built-in of its own', async () => {
    const body = String(ODD_PAGES[0]?.made?.body);
    const read = async (html: string) => {
      on.server.made.set('patched', { body: html });
      const tab = await openAny(`${on.server.origin}/made/patched`, 15_000);
      expect(await answerAtKey(tab, 15_000)).toContain(FIRST);
      const markup = await until('what comes after the first paint', () =>
        tab.reader.run((root) =>
          root.querySelector('.where')?.textContent?.includes('2 min')
            ? root.querySelector('article')?.innerHTML
            : null,
        ),
      );
      on.browser.key('Escape');
      await tab.close();
      // Layers of ours come when they come; taken out here, since the page has changed what would take them out there.
      return markup.replaceAll(/<div class="marks[^>]*><\/div>/g, '');
    };
    const plain = await read(body);
    expect(await read(body.replace('<head>', `<head><script>${PATCHES}</script>`))).toBe(plain);
  });

  describe.skipIf(!sampling.isWhole)('large ones', () => {
    it.each(BIG_PAGES.map((page) => [page.name, page] as const))(
      'answers on %s',
      (_, page) => look(page, 90_000),
      300_000,
    );
  });

  it('has nothing noted as gone wrong', async () => {
    expect(await noted()).toEqual([]);
  });
});

/** Runs in the page: its markup as two numbers, since fifty megabytes are no answer. */
function fingerprint(): string {
  const text = new XMLSerializer().serializeToString(document);
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) ^ (hash >>> 15);
  return `${text.length} ${hash}`;
}
