import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chromium } from './browser/chromium';
import { launchChromium, type Tab } from './browser/chromium';
import { type ChromiumSurface, eventually } from './browser/surface';
import { build } from './build';
import { ensureChromium } from './install-browser';
import { ROOT } from './program';
import { serveSample } from './sample-server';

/** A machine that shows nothing must not wait for ever either. */
const LONGEST = 9 * 60_000;

/** `npm start`: builds, and opens a browser with Lectern on the sample article; without a display, shows it in print. */
export async function main(): Promise<number> {
  process.env.CHROMIUM = ensureChromium();
  console.log('Building …');
  const extension = await build('chrome');
  const server = await serveSample();
  try {
    if (hasDisplay()) await stay(extension, `${server.origin}/article.html`);
    else await show(extension, `${server.origin}/article.html`);
    return 0;
  } finally {
    await server.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stay(extension: string, url: string): Promise<void> {
  const browser = await launchChromium({ extension, forPerson: true, size: { width: 1280, height: 900 } });
  await browser.open(url);
  console.log(`Lectern is loaded, on ${url}

  Alt+Shift+D   read the page, and back
  Alt+Shift+O   the digest (or click Lectern in the toolbar's extensions menu)
  Alt+Shift+K   save the article
  Alt+Shift+L   your saved articles

Close the browser to end.`);
  await browser.closed;
}

async function show(extension: string, url: string): Promise<void> {
  const alarm = setTimeout(() => {
    console.error('Gave up after nine minutes.');
    process.exit(1);
  }, LONGEST);
  const browser = await launchChromium({ extension });
  try {
    const tab = await browser.open(url);
    await photograph(browser, tab);
  } finally {
    await browser.close();
    clearTimeout(alarm);
  }
}

/** Goes the way that a person goes: digest, save, read, library; leaves a picture of each. */
async function photograph(browser: Chromium, tab: Tab): Promise<void> {
  const folder = join(ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = async (surface: ChromiumSurface, name: string) => {
    const file = join(folder, `${name}.png`);
    await surface.screenshot(file);
    pictures.push(file);
  };

  await browser.clickAction();
  const popup = await browser.popup();
  await eventually('the digest', popup, (root) => root.querySelectorAll('li').length > 0);
  console.log(table(await popup.run(digestShown)));
  await picture(popup, 'popup');
  await popup.click('button', 'Save');
  await eventually('the tick', popup, (root) => !!root.querySelector('button[aria-pressed=true]'));
  await popup.click('button', 'Read');
  // Saved is the last thing that the view learns after it opened.
  await eventually('the reading view', tab.reader, (root) =>
    /Saved/.test(root.querySelector('dialog')?.textContent ?? ''),
  );
  await picture(tab, 'reading-view');

  const panel = await browser.open(browser.url('sidepanel.html'));
  await panel.session.send('Emulation.setDeviceMetricsOverride', {
    width: 380,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await eventually('the saved article', panel, (root) => !!root.querySelector('li a'));
  await picture(panel, 'side-panel');
  console.log(
    `\nNo display here, so Lectern ran headless. Screenshots:\n${pictures.map((file) => `  ${file}`).join('\n')}`,
  );
}

/** What the popup says, by its groups. Runs in the popup. */
function digestShown(root: Document | ShadowRoot): [label: string, lines: string[]][] {
  const clean = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      // Small print on screen is in brackets here, or it would run on from the figure or the name before it.
      const isSmall = parentElement?.matches('.digest-details, .digest-row-note') === true;
      if (parentElement?.checkVisibility()) text += isSmall ? ` (${nodeValue})` : nodeValue;
    }
    return text.replace(/\s+/g, ' ').trim();
  };
  const nameOf = (element: Element) => {
    const id = element.getAttribute('aria-labelledby');
    return element.getAttribute('aria-label') ?? (id ? root.getElementById(id)?.textContent : null) ?? '';
  };
  const groups = [...root.querySelectorAll('section, fieldset, [role=group], [role=region]')];
  const heading = root.querySelector('h1');
  const rows: [string, string[]][] = heading ? [['Title', [clean(heading)]]] : [];
  for (const label of ['Read time', 'Sources', 'Summary']) {
    const group = groups.find((element) => nameOf(element).trim().startsWith(label));
    if (!group) continue;
    const items = [...group.querySelectorAll('li')].filter((item) => !item.parentElement?.closest('li'));
    const lines = items.map(clean).filter(Boolean);
    rows.push([label, lines.length > 0 ? lines : [clean(group).replace(label, '').trim()]]);
  }
  return rows;
}

function table(rows: [label: string, lines: string[]][]): string {
  const text = rows.flatMap(([label, lines]) => lines.map((line, at) => `${(at ? '' : label).padEnd(10)}  ${line}`));
  return `\n${text.join('\n')}`;
}
