import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chromium, launchChromium, type Tab } from '../browser/chromium';
import { type ChromiumSurface, eventually } from '../browser/surface';
import { until } from '../browser/until';
import { build, outputFolder } from '../build';
import { ensureChromium } from '../install-browser';
import { ROOT } from '../program';
import { serveSample } from '../sample-server';
import { resized } from './resized';
import { shelf } from './shelf';
import { textsOf, withTexts } from './texts';
import { has, key, press } from './walk';

/** In px, as the stores ask for them. */
const LARGE = { width: 1280, height: 800 };
const SMALL = { width: 640, height: 400 };
const TILE = { width: 440, height: 280 };
/** Edge's own size of the icon. */
const ICON = { width: 300, height: 300 };

type Size = typeof LARGE;

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
  const behind = await pictureOf(page);
  await browser.clickAction();
  const popup = await browser.popup();
  await has(popup, '.digest-figure');
  await resized(popup, 380, 600);
  const front = await pictureOf(popup);
  await press(popup, '.actions [aria-pressed]', 'Enter');
  await has(popup, '.actions [aria-pressed=true]');
  await press(popup, '.actions button', 'Enter');
  await until('the popup to close', async () => !(await browser.find('popup.html')));
  await eventually('the reading view', page, (root) => root.querySelector('lectern-reader') !== null);
  await has(page.reader, '[data-panel=tools]');
  const views: [name: string, picture: string][] = [['1-reading', await pictureOf(page)]];
  views.push(['2-digest', await overlaid(browser, behind, front)]);
  await page.session.send('Page.bringToFront');
  await key(page, 'l');
  await has(page.reader, '.drawer .digest-row');
  views.push(['3-sources', await pictureOf(page)]);
  await key(page, 'Escape');
  views.push(['4-library', await libraryPicture(browser)]);
  for (const [name, picture] of views) {
    await draw(browser, image(picture), LARGE, join(folder, `${name}-${LARGE.width}x${LARGE.height}.png`));
    await draw(browser, image(picture), SMALL, join(folder, `${name}-${SMALL.width}x${SMALL.height}.png`));
  }
}

async function libraryPicture(browser: Chromium): Promise<string> {
  const options = await browser.open(browser.url('options.html#import'));
  await has(options, '.drop');
  await options.run((root, file: string) => {
    const data = new DataTransfer();
    data.items.add(new File([file], 'wallabag.json'));
    root.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, JSON.stringify(shelf));
  await has(options, '.transfer-counts');
  await options.close();
  const library = await browser.open(browser.url('library.html'));
  await resized(library, LARGE.width, LARGE.height);
  await eventually('the list', library, (root) => root.querySelectorAll('.library-title').length > 3);
  await press(library, '.library-title', 'Enter');
  await has(library.reader, 'article p');
  await has(library, '.saved-facts');
  return pictureOf(library);
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

/** The popup where the browser shows it: at the upper edge, beside the toolbar's button. */
async function overlaid(browser: Chromium, behind: string, front: string): Promise<string> {
  const html = `${image(behind)}<img src="${front}" style="position:absolute;inset-block-start:14px;inset-inline-end:60px;
    border-radius:10px;box-shadow:0 12px 48px #0006,0 0 0 1px #0002">`;
  return composed(browser, html, LARGE);
}

const image = (source: string) => `<img src="${source}" style="display:block;inline-size:100%">`;

async function draw(browser: Chromium, html: string, size: Size, file: string): Promise<void> {
  const picture = await composed(browser, html, size);
  writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
}

/** A page of this size with this in it, as a picture. */
async function composed(browser: Chromium, html: string, { width, height }: Size): Promise<string> {
  const sheet: Tab = await browser.open('about:blank');
  await resized(sheet, width, height);
  await sheet.run(async (_, inner: string) => {
    document.documentElement.innerHTML = `<body style="margin:0;height:100vh;overflow:hidden">${inner}</body>`;
    await Promise.all([...document.images].map((one) => one.decode()));
  }, html);
  const picture = await pictureOf(sheet);
  await sheet.close();
  return picture;
}

async function pictureOf({ session }: ChromiumSurface): Promise<string> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  return `data:image/png;base64,${data}`;
}
