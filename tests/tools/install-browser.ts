import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lookForChromium, lookForFirefox, onPath } from './find-browser';

/** The Chromium for tests, installed when there is none: from Debian as root, else Playwright's download. */
export function ensureChromium(): string {
  const found = lookForChromium() ?? (installFromDebian('chromium') ? lookForChromium() : undefined);
  if (found) return found;
  downloadPlaywrightsChromium();
  const own = lookForChromium();
  if (own && spawnSync(own, ['--version']).status === 0) return own;
  throw new Error(
    'Lectern needs Chromium here and could not install one. Install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM to the path of one.',
  );
}

/** The Firefox for tests, installed on Debian as root; undefined, and a sentence on standard error, when there is none. */
export function ensureFirefox(): string | undefined {
  const found = lookForFirefox() ?? (installFromDebian('firefox-esr') ? lookForFirefox() : undefined);
  if (!found) console.error('No Firefox here: its tests are skipped. Install one or set FIREFOX to its path.');
  return found;
}

/** A display of our own and real key presses: Xvfb and xdotool. Linux only; false when one is missing. */
export function ensureXTools(): boolean {
  const packages = { Xvfb: 'xvfb', xdotool: 'xdotool' };
  const missing = Object.entries(packages).filter(([program]) => !onPath([program]));
  if (missing.length === 0) return true;
  return process.platform === 'linux' && installFromDebian(...missing.map(([, name]) => name));
}

/** Installs packages as root on Debian and its like. Returns whether it did. */
function installFromDebian(...packages: string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !onPath(['apt-get'])) return false;
  console.error(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  // A fresh container has no package lists; a machine with lists is spared the update.
  return install() || (apt('update') && install());
}

function downloadPlaywrightsChromium(): void {
  console.error("Downloading Playwright's Chromium …");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  try {
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : error}`);
  }
}
