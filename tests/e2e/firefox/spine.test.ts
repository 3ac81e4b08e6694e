import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { type Firefox, launchFirefox } from '@/tests/tools/browser/firefox';
import { eventually } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { lookForFirefox, onPath } from '@/tests/tools/find-browser';
import { HOSTILE, type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { hasCorpora, realPages, SAMPLE } from '../sample';
import { listShows, searchFor } from '../surfaces/panel';
import { digestIn, savedIn, sentenceIn } from '../surfaces/popup';
import { articleIn, closedIn, markedIn } from '../surfaces/reader';

const missing = [
  lookForFirefox() ? '' : 'Firefox',
  onPath(['Xvfb']) ? '' : 'Xvfb',
  onPath(['xdotool']) ? '' : 'xdotool',
].filter(Boolean);
const reason = missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : '';
const RTL_TITLE = 'المكتبة العائمة تعود إلى الميناء';
const pages = realPages(inject('sampling').isWhole ? 60 : 4);

// One story, installed as a person's own installation: each test goes on where the last one ended.
describe.skipIf(missing.length > 0)(`Firefox${reason}`, () => {
  let display: Display;
  let server: SampleServer;
  let firefox: Firefox;
  const profile = mkdtempSync(join(tmpdir(), 'lectern-firefox-'));

  beforeAll(async () => {
    display = await openDisplay();
    server = await serveSample({ corpus: pages });
    firefox = await launchFirefox({ display, profile });
    await firefox.install(inject('builds').xpi);
  });
  afterAll(async () => {
    await firefox?.close();
    display?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(() => firefox.closePopup());

  const open = (path: string) => firefox.open(server.origin + path);

  /** Presses a key and waits for the article in the reading view. */
  async function read(): Promise<string> {
    display.key('alt+shift+d');
    return articleIn(firefox.reader());
  }

  async function popupClosed(): Promise<void> {
    await until('the popup to close', async () => !(await firefox.isOpen('popup')));
    await firefox.tab();
  }

  it('leaves the sidebar closed at installation', async () => {
    expect(await firefox.isOpen('sidebar')).toBe(false);
  });

  it('opens and closes the reading view at its key, and leaves the page as it was', async () => {
    const page = await open(SAMPLE.path);
    const before = await page.run(() => document.documentElement.outerHTML);
    const text = await read();
    expect(text).toContain(SAMPLE.first);
    expect(text).toContain(SAMPLE.last);
    for (const words of SAMPLE.clutter) expect(text).not.toContain(words);
    expect(await page.run(() => document.querySelector('lectern-reader')?.shadowRoot)).toBeNull();
    expect(await firefox.reader().run((root) => (root as ShadowRoot).mode)).toBe('closed');
    display.key('alt+shift+d');
    await closedIn(page);
    expect(await page.run(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('closes at Escape', async () => {
    const page = await open(SAMPLE.path);
    await read();
    display.key('Escape');
    await closedIn(page);
  });

  it('shows the digest in the popup at its key', async () => {
    await open(SAMPLE.path);
    display.key('alt+shift+o');
    const digest = await digestIn(await firefox.popup());
    expect(digest.title).toBe(SAMPLE.title);
    expect(digest.readTime).toMatch(/\b3 min\b/);
    expect(digest.sources).toEqual(expect.arrayContaining(SAMPLE.sources));
    expect(digest.summary.length).toBeGreaterThan(0);
  });

  it('reads from the popup', async () => {
    const page = await open(SAMPLE.path);
    await firefox.clickAction();
    const popup = await firefox.popup();
    await digestIn(popup);
    await popup.click('button', 'Read');
    await popupClosed();
    expect(await articleIn(firefox.reader())).toContain(SAMPLE.first);
    display.key('Escape');
    await closedIn(page);
  });

  it('opens the reading view at a sentence of the summary, marked', async () => {
    await open(SAMPLE.path);
    await firefox.clickAction();
    const popup = await firefox.popup();
    const sentence = (await digestIn(popup)).summary[0] ?? '';
    await popup.click('button', sentence);
    await popupClosed();
    expect(await markedIn(firefox.reader())).toContain(sentence);
  });

  it.each(HOSTILE)('opens and closes on a page with %s', async (variant) => {
    const page = await open(`/as/${variant}/article.html`);
    const before = await page.run(() => new XMLSerializer().serializeToString(document));
    expect(await read()).toContain(SAMPLE.first);
    const size = await firefox.reader().run((root) => {
      const paragraph = [...root.querySelectorAll('article p')].find((p) => (p.textContent?.length ?? 0) > 200);
      return paragraph ? Number.parseFloat(getComputedStyle(paragraph).fontSize) : 0;
    });
    expect(size).toBeGreaterThanOrEqual(16);
    display.key('Escape');
    await closedIn(page);
    expect(await page.run(() => new XMLSerializer().serializeToString(document))).toBe(before);
  });

  it.skipIf(!hasCorpora).each([...pages.keys()])('leaves no trace on the real page %s', async (name) => {
    const page = await open(`/page/${name}`);
    const before = await page.run(() => document.documentElement.outerHTML);
    display.key('alt+shift+d');
    const ask = (root: Document | ShadowRoot) => !!root.querySelector('dialog[open]')?.textContent?.trim();
    await eventually('the view', firefox.reader(), ask);
    display.key('Escape');
    await closedIn(page);
    expect((await page.run(() => document.documentElement.outerHTML)) === before).toBe(true);
  });

  it.each([
    ['a page of the browser', 'about:support'],
    ['a page that is no article', '/sign-in.html'],
  ])('has a plain sentence for %s', async (_, address) => {
    await firefox.open(address.includes(':') ? address : server.origin + address);
    await firefox.clickAction();
    expect(await sentenceIn(await firefox.popup())).toMatch(/\w{3}.*\./);
  });

  it('opens the sidebar at its key, empty', async () => {
    await open(SAMPLE.path);
    display.key('alt+shift+l');
    const panel = await firefox.panel();
    await eventually('the empty state', panel, () => /Alt\+Shift\+K/.test(document.body.textContent ?? ''));
  });

  it('saves the lines of the first page, shows them in the sidebar, and takes them out again', async () => {
    const welcome = await firefox.open(await firefox.url('welcome.html'));
    expect((await digestIn(welcome)).sources).toEqual(['NOAA']);
    await welcome.click('button', 'Save');
    await listShows(await firefox.panel(), ['The keepers of the tide']);
    const again = await firefox.tab();
    await again.click('button', 'Remove');
    await listShows(await firefox.panel(), []);
  });

  it('saves from the popup, and the sidebar shows it by itself', async () => {
    await open(SAMPLE.path);
    await firefox.clickAction();
    const popup = await firefox.popup();
    await digestIn(popup);
    await popup.click('button', 'Save');
    await savedIn(popup);
    await firefox.closePopup();
    await listShows(await firefox.panel(), [SAMPLE.title]);
  });

  it('saves at its key', async () => {
    await open('/rtl.html');
    display.key('alt+shift+k');
    await listShows(await firefox.panel(), [RTL_TITLE, SAMPLE.title]);
  });

  it('finds, removes and takes back', async () => {
    const panel = await firefox.panel();
    await searchFor(panel, 'bicycle in fog');
    await listShows(panel, [SAMPLE.title]);
    await searchFor(panel, '');
    await listShows(panel, [RTL_TITLE, SAMPLE.title]);
    await panel.click('button', /^(Remove|Delete)/);
    await listShows(panel, [SAMPLE.title]);
    await panel.click('button', /^Undo/);
    await listShows(panel, [RTL_TITLE, SAMPLE.title]);
  });

  it('keeps all of it over a restart, and reads it with the network off', async () => {
    await firefox.close();
    firefox = await launchFirefox({ display, profile });
    expect(await firefox.isInstalled()).toBe(true);
    await open('/');
    if (!(await firefox.isOpen('sidebar'))) display.key('alt+shift+l');
    const panel = await firefox.panel();
    await listShows(panel, [RTL_TITLE, SAMPLE.title]);
    const address = await panel.run((root) => {
      const links = [...root.querySelectorAll<HTMLAnchorElement>('li a[href]')];
      return links.find((link) => link.textContent?.includes('Lighthouse'))?.href ?? '';
    });
    await firefox.goOffline(true);
    await firefox.open(address);
    const text = await articleIn(firefox.reader());
    expect(text).toContain(SAMPLE.title);
    expect(text).toContain(SAMPLE.last);
    await firefox.goOffline(false);
  });
});
