import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chromium, launchChromium } from '../browser/chromium';
import { build, outputFolder } from '../build';
import { ensureChromium } from '../install-browser';
import { ROOT } from '../program';
import { serveSample } from '../sample-server';
import { libraryPicture, pictureOf, popupThenReading } from './pictures';
import { resized } from './resized';
import { has, key } from './walk';

const SIZE = { width: 960, height: 600 };

/** After as many ms the controls are gone that fade while one reads. */
const FADED = 900;

interface Frame {
  seconds: number;
  /** A `data:` address. */
  picture: string;
}

/** The README's half minute with Lectern, of the real extension on our own sample page. Wants ImageMagick's `convert`. */
export async function main(): Promise<void> {
  process.env.CHROMIUM = ensureChromium();
  const server = await serveSample();
  const browser = await launchChromium({ extension: await build('chrome') });
  let frames: Frame[];
  try {
    frames = await story(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
  const folder = join(outputFolder(), 'film');
  mkdirSync(folder, { recursive: true });
  const files = frames.flatMap(({ seconds, picture }, at) => {
    const file = join(folder, `${String(at).padStart(2, '0')}.png`);
    writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    return ['-delay', String(Math.round(seconds * 100)), file];
  });
  const film = join(ROOT, '.github/images/lectern.gif');
  execFileSync('convert', ['-loop', '0', ...files, '-layers', 'OptimizeTransparency', '-colors', '96', film]);
  console.log(film);
}

async function story(browser: Chromium, origin: string): Promise<Frame[]> {
  const frames: Frame[] = [];
  const page = await browser.open(`${origin}/article.html`);
  await resized(page, SIZE.width, SIZE.height);
  const show = async (seconds: number) => frames.push({ seconds, picture: await pictureOf(page) });
  await show(3);
  await page.run(() => scrollTo(0, 500));
  await show(2);
  await page.run(() => scrollTo(0, 0));
  const digest = await popupThenReading(browser, page, SIZE, 580);
  frames.push({ seconds: 5, picture: digest });
  await show(4);
  const scroll = async (by: number) => {
    await page.reader.run((root, to) => root.querySelector('.page')?.scrollBy(0, to), by);
    await new Promise((resolve) => setTimeout(resolve, FADED));
  };
  for (const seconds of [1, 1, 2]) {
    await scroll(320);
    await show(seconds);
  }
  await scroll(-2000);
  await key(page, 'l');
  await has(page.reader, '.drawer .digest-row');
  await show(4);
  await key(page, 'Escape');
  await key(page, 't');
  await key(page, 't');
  await show(3);
  frames.push({ seconds: 5, picture: await libraryPicture(browser, SIZE) });
  return frames;
}
