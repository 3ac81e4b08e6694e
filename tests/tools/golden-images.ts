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
    /** Keeps an image under a name where `LECTERN_GOLDEN=write` asks for it; answers whether it did. */
    keepImage(name: string, base64: string): Promise<boolean>;
  }
}

const fileOf = (name: string) => fileURLToPath(new URL(`${name}.webp`, FOLDER));

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

export const makeRoom: BrowserCommand<[width: number, height: number]> = async ({ page }, width, height) => {
  await page.setViewportSize({ width, height });
};
