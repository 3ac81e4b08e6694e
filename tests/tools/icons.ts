import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium';
import { ROOT } from './program';

const MASTER = join(ROOT, '.github/images/icon.svg');
const FOLDER = join(ROOT, 'public/icon');
/** In px: what Chrome and Firefox ask for, on screens of one and two pixels a point. */
const SIZES = [16, 32, 48, 96, 128];
/** What the toolbar shows while the page is in the reading view. */
const ACTIVE_SIZES = [16, 32];

/**
 * Draws the extension's icons from their master: `node tests/tools/run.mjs tests/tools/icons.ts`.
 * Run it when the master has changed, and commit what it writes.
 */
export async function main(): Promise<void> {
  const idle = readFileSync(MASTER, 'utf8');
  const active = idle.replace('d="M4.5 14 6.5 18l20-9"', 'd="M4 12.5 6.5 18l20-9L24 3.5Z" fill="#1f5c57"');
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const draw = async (svg: string, size: number, name: string) => {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot({ omitBackground: true }));
    };
    for (const size of SIZES) await draw(idle, size, `${size}`);
    for (const size of ACTIVE_SIZES) await draw(active, size, `active-${size}`);
  } finally {
    await browser.close();
  }
}
