import { writeFileSync } from 'node:fs';
import type { Chromium, Tab } from '../browser/chromium';
import { type ChromiumSurface, eventually } from '../browser/surface';
import { until } from '../browser/until';
import { resized } from './resized';
import { shelf } from './shelf';
import { has, press } from './walk';

/** In px. */
export interface Size {
  width: number;
  height: number;
}

/** What a surface shows, as a `data:` address. */
export async function pictureOf({ session }: ChromiumSurface): Promise<string> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  return `data:image/png;base64,${data}`;
}

/** The popup over a page of the sample, as the browser would show it, and from there into the reading view. */
export async function popupThenReading(browser: Chromium, page: Tab, size: Size, popupHeight: number): Promise<string> {
  const behind = await pictureOf(page);
  await browser.clickAction();
  const popup = await browser.popup();
  await has(popup, '.digest-figure');
  await resized(popup, 380, popupHeight);
  const front = await pictureOf(popup);
  await press(popup, '.actions [aria-pressed]', 'Enter');
  await has(popup, '.actions [aria-pressed=true]');
  await press(popup, '.actions button', 'Enter');
  await until('the popup to close', async () => !(await browser.find('popup.html')));
  await eventually('the reading view', page, (root) => root.querySelector('lectern-reader') !== null);
  await has(page.reader, '[data-panel=tools]');
  const picture = await overlaid(browser, behind, front, size);
  await page.session.send('Page.bringToFront');
  return picture;
}

/** The library as a page of this size, with saved articles of our own and one of them open. */
export async function libraryPicture(browser: Chromium, { width, height }: Size): Promise<string> {
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
  await resized(library, width, height);
  await eventually('the list', library, (root) => root.querySelectorAll('.library-title').length > 3);
  await press(library, '.library-title', 'Enter');
  await has(library.reader, 'article p');
  await has(library, '.saved-facts');
  return pictureOf(library);
}

/** At the upper edge, beside the toolbar's button. */
async function overlaid(browser: Chromium, behind: string, front: string, size: Size): Promise<string> {
  const html = `${image(behind)}<img src="${front}" style="position:absolute;inset-block-start:14px;inset-inline-end:60px;
    border-radius:10px;box-shadow:0 12px 48px #0006,0 0 0 1px #0002">`;
  return composed(browser, html, size);
}

export const image = (source: string) => `<img src="${source}" style="display:block;inline-size:100%">`;

/** Draws markup as a picture of this size into a file. */
export async function draw(browser: Chromium, html: string, size: Size, file: string): Promise<void> {
  const picture = await composed(browser, html, size);
  writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
}

/** A page of this size with this in it, as a picture. */
export async function composed(browser: Chromium, html: string, { width, height }: Size): Promise<string> {
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
