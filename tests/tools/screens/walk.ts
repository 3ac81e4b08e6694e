import type { Chromium, Tab } from '../browser/chromium';
import { type ChromiumSurface, eventually } from '../browser/surface';
import { until } from '../browser/until';

/** One screen of Lectern as it stands now. `root` is the whole of it, a closed shadow root included. */
export interface Screen {
  name: string;
  surface: ChromiumSurface;
}

type Look = (screen: Screen) => Promise<void>;

/** The key of each panel of the reading view, and what it shows once it is whole. */
const PANELS: readonly (readonly [name: string, key: string, whole: string])[] = [
  ['summary', 'm', '.digest-summary'],
  ['sources', 'l', '.digest-row'],
  ['contents', 'c', '.drawer .contents'],
  ['notes', 'n', '.notes'],
  ['tools', 'o', '.tools ul'],
  ['find', '/', '.find'],
  ['keys', '?', '.help'],
];

/** What the options page must have loaded before it is whole. */
const OPTIONS_WHOLE = '#about .setting';

/**
 * Goes to every screen that Lectern has, on a new profile and in any language: nothing is found by its words.
 * @param origin Of the sample server.
 * @param isWhole False for those alone that need no article: the first page, help, options, the empty side panel.
 */
export async function walkScreens(browser: Chromium, origin: string, look: Look, isWhole = true): Promise<void> {
  await emptyLibrary(browser, look);
  await ownPages(browser, look);
  if (!isWhole) return;
  await popupAndReadingView(browser, origin, look);
  await library(browser, look);
}

async function emptyLibrary(browser: Chromium, look: Look): Promise<void> {
  const panel = await browser.open(browser.url('sidepanel.html'));
  await has(panel, '.library-state');
  await look({ name: 'side panel, empty', surface: panel });
  await panel.close();
}

async function popupAndReadingView(browser: Chromium, origin: string, look: Look): Promise<void> {
  const front = await browser.open(browser.url('help.html'));
  await browser.clickAction();
  const none = await browser.popup();
  await has(none, '[data-is=unreadable]');
  await look({ name: 'popup, nothing to read', surface: none });
  await closed(browser, front);

  const tab = await browser.open(`${origin}/article.html`);
  await browser.clickAction();
  const popup = await browser.popup();
  await has(popup, '.digest-figure');
  await has(popup, '.always input, [type=checkbox]');
  await look({ name: 'popup', surface: popup });
  await press(popup, '.actions [aria-pressed]', 'Enter');
  await has(popup, '.actions [aria-pressed=true]');
  await press(popup, '.digest-row button', 'Enter');
  await look({ name: 'popup, saved', surface: popup });
  await closed(browser, tab);

  // The page that has every element: headings for the contents, footnotes, tables.
  const specimen = await browser.open(`${origin}/specimen.html`);
  await browser.clickAction();
  const again = await browser.popup();
  await has(again, '.digest-figure');
  await press(again, '.actions button', 'Enter');
  await readingView(specimen, look);
  await specimen.close();
}

async function readingView(tab: Tab, look: Look): Promise<void> {
  const { reader } = tab;
  await eventually('the reading view', tab, (root) => root.querySelector('lectern-reader') !== null);
  await has(reader, '[data-panel=tools]');
  await look({ name: 'reading view', surface: reader });
  await press(reader, '[data-panel=appearance]', 'Enter');
  await has(reader, '.sheet .themes');
  await press(reader, '.sheet summary', 'Enter');
  await look({ name: 'reading view, type', surface: reader });
  await key(tab, 'Escape');
  await key(tab, 'h');
  await key(tab, 'Enter');
  await has(reader, '.mark, .marks');
  for (const [name, letter, whole] of PANELS) {
    await key(tab, letter);
    await has(reader, whole);
    await look({ name: `reading view, ${name}`, surface: reader });
    if (name === 'tools') await parts(tab, look);
    await key(tab, 'Escape');
    await eventually(`${name} to close`, reader, (root) => root.querySelector('.sheet, .drawer') === null);
  }
  await key(tab, 'a');
  await look({ name: 'reading view, scrolling by itself', surface: reader });
  await key(tab, 'Escape');
}

async function parts(tab: Tab, look: Look): Promise<void> {
  await press(tab.reader, '.tools li:nth-child(5) button', 'Enter');
  await has(tab.reader, '.parts');
  await look({ name: 'reading view, parts', surface: tab.reader });
}

async function library(browser: Chromium, look: Look): Promise<void> {
  const panel = await browser.open(browser.url('sidepanel.html'));
  await has(panel, 'li a[href]');
  await look({ name: 'side panel', surface: panel });
  await press(panel, '.library-filters [aria-expanded]', 'Enter');
  await look({ name: 'side panel, filters', surface: panel });
  await press(panel, 'li [type=checkbox]', ' ');
  await has(panel, '.library-selection, [class*=selection]');
  await look({ name: 'side panel, selection', surface: panel });
  await press(panel, 'li a[href]', '?');
  await has(panel, '.library-help');
  await look({ name: 'side panel, keys', surface: panel });
  const saved = await panel.run((root) => root.querySelector<HTMLAnchorElement>('li a[href]')?.href ?? '');
  await panel.close();

  for (const part of ['articles', 'highlights', 'statistics']) {
    const page = await browser.open(browser.url(`library.html#${part}`));
    await has(
      page,
      part === 'articles' ? 'li a[href]' : '.library-column h2, .library-column table, .highlights-article',
    );
    await look({ name: `library, ${part}`, surface: page });
    if (part === 'articles') {
      await press(page, 'li a[href]', 'Enter');
      await has(page, '.saved-facts');
      await look({ name: 'library, an article beside', surface: page });
    }
    await page.close();
  }
  const article = await browser.open(saved);
  await has(article.reader, 'article p');
  await look({ name: 'saved article', surface: article.reader });
  await article.close();
}

async function ownPages(browser: Chromium, look: Look): Promise<void> {
  const pages = [
    ['welcome', 'main'],
    ['help', 'main h2'],
    ['options', OPTIONS_WHOLE],
  ] as const;
  for (const [name, whole] of pages) {
    const page = await browser.open(browser.url(`${name}.html`));
    await has(page, whole);
    await look({ name, surface: page });
    await page.close();
  }
}

/** Waits for an element that is drawn. */
export async function has(surface: ChromiumSurface, selector: string): Promise<void> {
  await eventually(
    selector,
    surface,
    (root, wanted: string) => [...root.querySelectorAll(wanted)].some((element) => element.checkVisibility()),
    selector,
  );
}

/** Gives the first such element the keyboard and presses a key. */
export async function press(surface: ChromiumSurface, selector: string, name: string): Promise<void> {
  await eventually(
    selector,
    surface,
    (root, wanted: string) => {
      const element = [...root.querySelectorAll<HTMLElement>(wanted)].find((one) => one.checkVisibility());
      element?.focus();
      return element !== undefined && root.activeElement === element;
    },
    selector,
  );
  await key(surface, name);
}

export async function key({ session }: ChromiumSurface, name: string): Promise<void> {
  const text = name === 'Enter' ? '\r' : name.length === 1 ? name : undefined;
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: name, ...(text ? { text } : {}) });
  // What the key closes never answers.
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: name }).catch(() => {});
}

async function closed(browser: Chromium, tab: Tab): Promise<void> {
  const popup = await browser.find('popup.html');
  if (popup) await browser.cdp.browser.send('Target.closeTarget', { targetId: popup }).catch(() => {});
  await until('the popup to close', async () => !(await browser.find('popup.html')));
  await tab.close();
}
