import { lookForChromium } from './find-browser';

/** The Chromium for tests. Throws a plain sentence when there is none; `ensureChromium` installs one. */
export function findChromium(): string {
  const found = lookForChromium();
  if (!found)
    throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.');
  return found;
}
