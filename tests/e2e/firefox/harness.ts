import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { type Firefox, type FirefoxOptions, launchFirefox } from '@/tests/tools/browser/firefox';
import { lookForFirefox, onPath } from '@/tests/tools/find-browser';
import { type SampleServer, serveSample } from '@/tests/tools/sample-server';
import { sampleOf } from '@/tests/tools/sampling';

const canRun = Boolean(lookForFirefox() && onPath(['Xvfb']) && onPath(['xdotool']));

/** The tests of one file in Firefox; skipped by name where it or real keys are missing, or where `isWanted` says so. */
export function inFirefox(name: string, tests: () => void, isWanted = true): void {
  const isRun = canRun && isWanted;
  describe.skipIf(!isRun)(`Firefox: ${name}${isRun ? '' : ' (skipped)'}`, tests);
}

const IN_TURN = ['backup', 'fetching', 'reading', 'servers', 'sites'] as const;

/** The same for files that take turns, so that a run stays within its time: another one each day, all in the whole. */
export function inFirefoxInTurn(file: (typeof IN_TURN)[number], name: string, tests: () => void): void {
  inFirefox(name, tests, sampleOf(IN_TURN, 1, inject('sampling')).includes(file));
}

export interface Stage {
  firefox: Firefox;
  display: Display;
  server: SampleServer;
}

/**
 * One browser, display and server for the tests of a file.
 * @param extension Makes a changed copy of the extension, which goes with them; without it, the packed one is installed.
 */
export function stage(extension?: (() => string) | undefined, preferences: FirefoxOptions['preferences'] = {}): Stage {
  const set = {} as Stage;
  let folder = '';
  beforeAll(async () => {
    folder = extension?.() ?? '';
    set.display = await openDisplay();
    set.server = await serveSample();
    set.firefox = await launchFirefox({ display: set.display, preferences });
    if (folder) await set.firefox.load(folder);
    else await set.firefox.install(inject('builds').xpi);
  });
  afterAll(async () => {
    await set.firefox?.close();
    set.display?.close();
    await set.server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return set;
}
