import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runPackage } from './program';

/** Where builds go: `.output`, or `$LECTERN_OUT`. */
export function outputFolder(): string {
  return process.env.LECTERN_OUT ?? join(ROOT, '.output');
}

/** Builds the extension for a browser and gives the folder that the browser loads. */
export async function build(browser: 'chrome' | 'firefox'): Promise<string> {
  await wxt(['build', '-b', browser]);
  return join(outputFolder(), `${browser}-mv3`);
}

/** Builds and packs the extension for a browser and gives the archive. */
export async function pack(browser: 'chrome' | 'firefox'): Promise<string> {
  await wxt(['zip', '-b', browser]);
  const name = readdirSync(outputFolder()).find((file) => file.endsWith(`-${browser}.zip`));
  if (!name) throw new Error(`wxt zip left no archive for ${browser}.`);
  return join(outputFolder(), name);
}

/** See `build-unguarded.ts`; gives the folder that the browser loads. */
export async function buildUnguarded(folder: string): Promise<string> {
  const program = spawn(process.execPath, ['tests/tools/run.mjs', 'tests/tools/build-unguarded.ts', folder], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const [code] = (await once(program, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build without a sanitiser ended with ${code}.`);
  return join(folder, 'chrome-mv3');
}

async function wxt(args: string[]): Promise<void> {
  // Vitest sets NODE_ENV to "test", which would leave what libraries keep for developers in the build.
  const env = { NODE_ENV: 'production' };
  const { status, output } = await runPackage('wxt/bin/wxt.mjs', args, { quiet: true, env });
  if (status !== 0 || !existsSync(outputFolder())) throw new Error(`wxt ${args.join(' ')} failed:\n${output}`);
}
