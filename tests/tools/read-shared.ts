import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserCommand } from 'vitest/node';

const SHARED = new URL('../../../shared/', import.meta.url);

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** A text file of `../shared`, which not every checkout has beside it; null when it is not there. */
    readShared(path: string): Promise<string | null>;
  }
}

/** For browser tests: they run where no file can be read. */
export const readShared: BrowserCommand<[path: string]> = (_, path) => {
  const file = fileURLToPath(new URL(path, SHARED));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};
