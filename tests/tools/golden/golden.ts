import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from '../digest/bundle';
import { findChromium } from '../find-chromium';

const FOLDER = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
const HOME = 'http://localhost:9/';

/**
 * `node tests/tools/run.mjs tests/tools/golden/golden.ts [folder]`: writes what extraction makes of our own pages. Only
 * ever run by hand; read the difference before committing it.
 */
export async function main([folder = FOLDER]: string[]): Promise<void> {
  const script = await bundle('tests/tools/golden/in-page.ts');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === HOME
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
      : route.abort(),
  );
  await page.goto(HOME);
  await page.evaluate(script);
  const files = await page.evaluate(() => lecternGolden());
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}.golden.txt`, text);
  await browser.close();
}
