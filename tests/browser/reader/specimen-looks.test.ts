import legible from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import italic from '@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2?url';
import upright from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2?url';
import { afterEach, beforeAll, expect, inject, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { codePainter } from '@/components/reader/code/painter';
import { finishWith } from '@/components/reader/finish/finish';
import specimen from '@/tests/fixtures/specimen/article.html?raw';
import { sampleOf } from '@/tests/tools/sampling';
import { DEFAULT_SETTINGS, THEMES } from '@/utils/reader-settings';
import { difference, small } from './golden-looks';
import { boxesOf, coloursOf, measuresApart } from './golden-measures';
import { article, type OpenReader, openReader, settled } from './reader-fixture';

const WIDTHS = [320, 768, 1400];
const SHEETS = THEMES.flatMap((theme) =>
  WIDTHS.flatMap((width) => (['ltr', 'rtl'] as const).map((dir) => ({ theme, width, dir }))),
);
/**
 * Only typefaces of our own package, with the widths that their letters have before a machine's settings round them, so
 * that every machine breaks every line at the same place.
 */
const OWN_FACES = `.reader {
  --interface: "Lectern Atkinson Hyperlegible Next";
  --code: "Lectern Atkinson Hyperlegible Next";
  text-rendering: geometricPrecision;
}`;
const FINISH = finishWith({
  code: async () => codePainter(),
  // Set in the system's mathematical typeface, which is another on each machine: its source stands there instead.
  math: () => new Promise(() => undefined),
  typeface: async () => [],
});

/** Playwright's own, which other tests have. */
const WINDOW = [1280, 720] as const;

let open: OpenReader | undefined;
afterEach(async () => {
  open?.handle.close();
  open = undefined;
  await commands.makeRoom(...WINDOW);
});

beforeAll(async () => {
  const faces = [
    new FontFace('Lectern Literata', `url(${upright})`, { weight: '200 900' }),
    new FontFace('Lectern Literata', `url(${italic})`, { weight: '200 900', style: 'italic' }),
    new FontFace('Lectern Atkinson Hyperlegible Next', `url(${legible})`, { weight: '200 800' }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
});

// A part each day, all by `npm run test:full`. `LECTERN_GOLDEN=write LECTERN_FULL=1` keeps what is there now.
it.each(sampleOf(SHEETS, 6, inject('sampling')))('$theme at $width px, $dir', async ({ theme, width, dir }) => {
  await page.viewport(width, 900);
  open = openReader({
    article: article({ html: specimen, dir }),
    settings: { ...DEFAULT_SETTINGS, theme, typeface: 'literata' },
    loadFinish: async () => FINISH,
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(OWN_FACES);
  open.root.adoptedStyleSheets = [...open.root.adoptedStyleSheets, sheet];
  open.dialog.dir = dir;
  await settled();
  const images = [...open.root.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await expect.poll(() => images.every(({ complete }) => complete)).toBe(true);
  for (const folded of open.root.querySelectorAll('.folded')) folded.classList.remove('folded');
  // The whole article in one window.
  const height = Math.ceil(open.page.scrollHeight);
  await commands.makeRoom(width + 100, height + 100);
  await page.viewport(width, height);
  await settled();
  const now = await small(await page.screenshot({ save: false, base64: true }));
  const name = `${theme}-${width}-${dir}`;
  const paper = open.root.querySelector('.paper');
  if (!paper) throw new Error('No article');
  const measures = {
    boxes: { of: `boxes-${width}-${dir}`, lines: boxesOf(paper) },
    // Where a table is broader than the window its heads have a ground.
    colours: { of: `colours-${theme}${width < 768 ? '-narrow' : ''}`, lines: coloursOf(paper) },
  };
  for (const { of, lines } of Object.values(measures)) await commands.keepLines(of, lines);
  if (await commands.keepImage(name, now)) return;
  for (const kind of ['boxes', 'colours'] as const) {
    const { of, lines } = measures[kind];
    expect(measuresApart((await commands.goldenLines(of)) ?? [], lines, kind), of).toEqual([]);
  }
  const kept = await commands.goldenImage(name);
  expect(kept, `There is no image ${name}: LECTERN_GOLDEN=write LECTERN_FULL=1 makes them`).not.toBeNull();
  const apart = await difference(kept ?? '', now);
  expect(apart.width).toBeLessThanOrEqual(1);
  expect(apart.height).toBeLessThanOrEqual(6);
  expect(apart.squares).toBeLessThan(0.02);
});
