import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '@/tests/tools/browser/chromium';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { launchFirefox } from '@/tests/tools/browser/firefox';
import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';
import { importFile } from '../surfaces/options';
import { inFirefoxInTurn } from './harness';

const STORIES = JSON.stringify(
  [
    ['fog', 'A bicycle in fog', 'The council forgot, and nobody minded.'],
    ['fleuve', 'Le fleuve qu’on oublie', 'L’été, « personne » ne dit rien ; 𝒳 non plus.'],
    ['kawa', '川の話', '川は静かに流れる。'],
    ['link', 'Only a link', ''],
  ].map(([name, title, text]) => ({
    is_archived: 0,
    url: `https://paper.example/${name}?b=2&a=1`,
    title,
    tags: ['winter', 'été'],
    created_at: '2026-01-02T08:00:00Z',
    content: text && `<h2>Head</h2><p>${text}</p><table><tr><td>1<td>2</table>`,
    annotations: text ? [{ quote: text.slice(0, 9), text: 'For the talk.' }] : [],
  })),
);

/** Imports a file into a fresh library, writes a backup of it, and gives that. */
async function throughLibrary(options: Surface, file: string, downloads: string): Promise<string> {
  await importFile(options, file, 'library.json');
  // By script: what stands above it still comes and goes, and a mouse would miss it.
  await eventually('the button', options, (root) => {
    const button = root.querySelector<HTMLButtonElement>('#export-backup button:enabled');
    button?.click();
    return button !== null;
  });
  return await until('the backup on disk', () => {
    const name = readdirSync(downloads).find((one) => one.endsWith('.json'));
    const text = name && readFileSync(join(downloads, name), 'utf8');
    return text?.endsWith(']}\n') || text?.endsWith(']}') ? text : undefined;
  });
}

inFirefoxInTurn('backup', 'a backup', () => {
  let display: Display;
  const folder = mkdtempSync(join(tmpdir(), 'lectern-backup-'));
  beforeAll(async () => {
    display = await openDisplay();
  });
  afterAll(() => {
    display?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is the same bytes after the way from Chromium into Firefox and back', { timeout: 180_000 }, async () => {
    const first = await throughChromium(STORIES, 'first');
    const second = await throughFirefox(first);
    const third = await throughChromium(second, 'third');
    expect(JSON.parse(first)).toMatchObject({ lectern: 1, articles: 4 });
    // Not by `toBe`, which would print both.
    expect(second === first).toBe(true);
    expect(third === first).toBe(true);
  });

  async function throughChromium(file: string, name: string): Promise<string> {
    const downloads = join(folder, name);
    mkdirSync(downloads);
    const browser = await launchChromium({ extension: inject('builds').chromium });
    try {
      await browser.cdp.browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      return await throughLibrary(await browser.open(browser.url('options.html#import')), file, downloads);
    } finally {
      await browser.close();
    }
  }

  async function throughFirefox(file: string): Promise<string> {
    const profile = join(folder, 'profile');
    const downloads = join(folder, 'firefox');
    mkdirSync(profile);
    mkdirSync(downloads);
    const firefox = await launchFirefox({ display, profile, downloads });
    try {
      await firefox.install(inject('builds').xpi);
      return await throughLibrary(await firefox.open(await firefox.url('options.html#import')), file, downloads);
    } finally {
      await firefox.close();
    }
  }
});
