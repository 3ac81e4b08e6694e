import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserCommand } from 'vitest/node';

const FOLDER = new URL('../fixtures/looks/', import.meta.url);

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** The image that was kept under a name, in base 64; null when there is none. */
    goldenImage(name: string): Promise<string | null>;
    /** Makes the browser's own window so large that the page in it is shown at its full size. */
    makeRoom(width: number, height: number): Promise<void>;
    /** The lines that were kept under a name; null when there are none. */
    goldenLines(name: string): Promise<string[] | null>;
    /** Keeps lines under a name where `LECTERN_GOLDEN=write` asks for it; answers whether it did. */
    keepLines(name: string, lines: string[]): Promise<boolean>;
    /** Keeps an image under a name where `LECTERN_GOLDEN=write` asks for it; answers whether it did. */
    keepImage(name: string, base64: string): Promise<boolean>;
  }
}

const fileOf = (name: string, ending = 'webp') => fileURLToPath(new URL(`${name}.${ending}`, FOLDER));

export const goldenImage: BrowserCommand<[name: string]> = (_, name) => {
  const file = fileOf(name);
  return existsSync(file) ? readFileSync(file).toString('base64') : null;
};

export const keepImage: BrowserCommand<[name: string, base64: string]> = (_, name, base64) => {
  if (process.env.LECTERN_GOLDEN !== 'write') return false;
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), Buffer.from(base64, 'base64'));
  return true;
};

export const goldenLines: BrowserCommand<[name: string]> = (_, name) => {
  const file = fileOf(name, 'txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : null;
};

export const keepLines: BrowserCommand<[name: string, lines: string[]]> = (_, name, lines) => {
  if (process.env.LECTERN_GOLDEN !== 'write') return false;
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name, 'txt'), `${lines.join('\n')}\n`);
  return true;
};

export const makeRoom: BrowserCommand<[width: number, height: number]> = async ({ page }, width, height) => {
  await page.setViewportSize({ width, height });
};
