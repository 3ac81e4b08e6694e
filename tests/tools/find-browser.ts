import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Google's own Chrome is not among them: it takes no unpacked extension from the command line. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing', 'chrome'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** The first of `$CHROMIUM`, Chromium, Chrome for Testing, Playwright's own; undefined when there is none. */
export function lookForChromium(): string | undefined {
  return firstOf([
    process.env.CHROMIUM,
    onPath(CHROMIUM_NAMES),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ...chromeForTesting(),
    playwrightsOwn(),
  ]);
}

/** The first of `$FIREFOX`, firefox-esr, firefox; undefined when there is none. */
export function lookForFirefox(): string | undefined {
  return firstOf([
    process.env.FIREFOX,
    onPath(FIREFOX_NAMES),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** The program's file on the PATH. */
export function onPath(names: string[]): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const files = folders.flatMap((folder) => names.flatMap((name) => endings.map((end) => join(folder, name + end))));
  return firstOf(files);
}

function firstOf(files: (string | undefined)[]): string | undefined {
  return files.find((file) => file !== undefined && file !== '' && existsSync(file));
}

/** What `@puppeteer/browsers` and its like leave in their cache: `<platform>-<version>/<folder>/chrome`. */
function chromeForTesting(): string[] {
  const cache = join(homedir(), '.cache/puppeteer/chrome');
  if (!existsSync(cache)) return [];
  const folders = ['chrome-linux64/chrome', 'chrome-win64/chrome.exe'];
  return readdirSync(cache).flatMap((version) => folders.map((folder) => join(cache, version, folder)));
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright knows no browser for this system; there is nothing to look for.
    return undefined;
  }
}
