import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import { onPath } from './find-browser.ts';

/** Where Debian's package puts it: what lies on the path there is the archive itself, which no shell runs. */
const ARCHIVE = '/usr/share/java/epubcheck.jar';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What epubcheck says against a book (Base64), a line each; null where it is not installed. */
    checkEpub(book: string): Promise<string[] | null>;
  }
}

/** For browser tests: the book is written in the browser, epubcheck (Debian's package of that name) runs outside. */
export const checkEpub: BrowserCommand<[book: string]> = async (_, book) => {
  const java = onPath(['java']);
  if (!java || !existsSync(ARCHIVE)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'lectern-epub-'));
  try {
    const file = join(folder, 'book.epub');
    writeFileSync(file, Buffer.from(book, 'base64'));
    // It exits with an error where it found one, and says so where it looked at nothing.
    const said = await new Promise<string>((resolve) => {
      execFile(java, ['-jar', ARCHIVE, file], (_error, stdout, stderr) => resolve(`${stdout}\n${stderr}`));
    });
    if (!/EPUBCheck/i.test(said)) throw new Error(`epubcheck did not run: ${said}`);
    return said.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
