import { browser } from 'wxt/browser';
import { showReading } from './action';

/** The papers of tokens.css: a sheet outside the view cannot ask for its properties. */
const LIGHT = '#fbfaf7';
const DARK = '#17181a';
const PAPERS = {
  auto: LIGHT,
  light: LIGHT,
  sepia: '#f6eedb',
  grey: '#3b3c3f',
  dark: DARK,
  black: '#000',
  contrast: '#fff',
};

const OPEN = 'html:has(> lectern-reader';
const paper = (theme: string, color: string) =>
  `${OPEN}[data-theme="${theme}"]) { scrollbar-color: ${color} ${color} !important }`;

/** A system that forces its colours forgets a scrollbar's but where the element keeps its own; the view itself does not. */
const FORCED = `${OPEN}[data-theme]) { forced-color-adjust: none !important; scrollbar-color: Canvas Canvas !important }`;

/**
 * What the page looks like around an open view: its scrollbar, which no element can cover, takes the view's colour,
 * and on paper the page itself is left out. As a sheet of the user's origin it is invisible to the page, moves
 * nothing in it, and is idle without our element.
 */
const CSS = `
${Object.entries(PAPERS)
  .map(([theme, color]) => paper(theme, color))
  .join('\n')}
@media (prefers-color-scheme: dark) { ${paper('auto', DARK)} }
@media (forced-colors: active) { ${FORCED} }
@media print { ${OPEN}) > :is(body, frameset) { display: none !important } }`;

/**
 * The view of a tab opened or closed, whoever asked for it. Told by the view itself: the popup that opened it has
 * closed by then.
 */
export async function readingChanged(tabId: number, isShown: boolean): Promise<void> {
  await Promise.all([showReading(tabId, isShown), isShown ? settlePage(tabId) : undefined]);
}

async function settlePage(tabId: number): Promise<void> {
  const sheet = { target: { tabId }, css: CSS, origin: 'USER' } as const;
  try {
    // From an earlier opening in the same page, if there was one.
    await browser.scripting.removeCSS(sheet);
    await browser.scripting.insertCSS(sheet);
  } catch (error) {
    // The tab has moved on meanwhile: then there is nothing to settle.
    console.warn('Lectern could not settle the page behind the view', error);
  }
}
