import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Chromium, launchChromium } from '../browser/chromium';
import { build, outputFolder } from '../build';
import { ensureChromium } from '../install-browser';
import { ROOT } from '../program';
import { serveSample } from '../sample-server';
import { draw, image, libraryPicture, pictureOf, popupThenReading } from './pictures';
import { resized } from './resized';
import { textsOf, withTexts } from './texts';
import { has, key } from './walk';

/** In px, as the stores ask for them. */
const LARGE = { width: 1280, height: 800 };
const SMALL = { width: 640, height: 400 };
const TILE = { width: 440, height: 280 };
/** Edge's own size of the icon. */
const ICON = { width: 300, height: 300 };

/**
 * `npm run store-pictures -- [language…]`: pictures for the stores, of the real extension on sample pages of our own, into
 * `.output/store/<language>`: screenshots in both sizes, the small tile, and the icon for Edge.
 */
export async function main(languages: string[]): Promise<void> {
  process.env.CHROMIUM = ensureChromium();
  const built = await build('chrome');
  for (const language of languages.length > 0 ? languages : ['en']) {
    const folder = join(outputFolder(), 'store', language);
    mkdirSync(folder, { recursive: true });
    const extension = withTexts(built, textsOf(language));
    const server = await serveSample();
    const browser = await launchChromium({ extension });
    try {
      await photograph(browser, server.origin, folder);
      await drawTile(browser, language, folder);
    } finally {
      await browser.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
    }
    console.log(folder);
  }
}

async function photograph(browser: Chromium, origin: string, folder: string): Promise<void> {
  const page = await browser.open(`${origin}/article.html`);
  await resized(page, LARGE.width, LARGE.height);
  const digest = await popupThenReading(browser, page, LARGE, 600);
  const views: [name: string, picture: string][] = [['1-reading', await pictureOf(page)]];
  views.push(['2-digest', digest]);
  await key(page, 'l');
  await has(page.reader, '.drawer .digest-row');
  views.push(['3-sources', await pictureOf(page)]);
  await key(page, 'Escape');
  views.push(['4-library', await libraryPicture(browser, LARGE)]);
  for (const [name, picture] of views) {
    await draw(browser, image(picture), LARGE, join(folder, `${name}-${LARGE.width}x${LARGE.height}.png`));
    await draw(browser, image(picture), SMALL, join(folder, `${name}-${SMALL.width}x${SMALL.height}.png`));
  }
}

async function drawTile(browser: Chromium, language: string, folder: string): Promise<void> {
  const icon = readFileSync(join(ROOT, '.github/images/icon.svg'), 'utf8');
  const { extensionDescription } = textsOf(language);
  // Up to the colon or the first full stop: what fits in the tile.
  const [line = ''] = (extensionDescription?.message ?? '').split(/[:：.。]/);
  const direction = /^(?:ar|fa|he)/.test(language) ? 'rtl' : 'ltr';
  await draw(
    browser,
    `<div dir="${direction}" style="block-size:100%;box-sizing:border-box;padding:36px 34px;background:#f6eedb;color:#1d1b18;display:flex;
      flex-direction:column;justify-content:center;gap:14px;font-family:'Noto Serif','Noto Naskh Arabic','Noto Serif CJK JP',Georgia,serif">
      <div style="inline-size:72px;block-size:72px">${icon}</div>
      <div style="font-size:40px;line-height:44px;font-weight:600">Lectern</div>
      <div style="font-size:19px;line-height:26px;color:#5f5a52">${line}</div></div>
      <style>svg{inline-size:100%;block-size:100%}</style>`,
    TILE,
    join(folder, `tile-${TILE.width}x${TILE.height}.png`),
  );
  await draw(
    browser,
    `<div style="inline-size:100%;block-size:100%">${icon}</div><style>svg{inline-size:100%;block-size:100%}</style>`,
    ICON,
    join(folder, `icon-${ICON.width}x${ICON.height}.png`),
  );
}
