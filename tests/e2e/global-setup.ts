import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { outputFolder, pack } from '@/tests/tools/build';

declare module 'vitest' {
  interface ProvidedContext {
    builds: Builds;
  }
}

/** What the tests load: built once for all of them. */
export interface Builds {
  chromium: string;
  firefox: string;
  /** The packed extensions, as they go to the stores. */
  chromiumZip: string;
  firefoxZip: string;
  /** The same archive under the ending that Firefox asks for. */
  xpi: string;
}

export async function setup(project: TestProject): Promise<() => void> {
  const chromiumZip = await pack('chrome');
  const firefoxZip = await pack('firefox');
  const folder = mkdtempSync(join(tmpdir(), 'lectern-xpi-'));
  const xpi = join(folder, 'lectern.xpi');
  copyFileSync(firefoxZip, xpi);
  project.provide('builds', {
    chromium: join(outputFolder(), 'chrome-mv3'),
    firefox: join(outputFolder(), 'firefox-mv3'),
    chromiumZip,
    firefoxZip,
    xpi,
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
