import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The clone's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

export interface Outcome {
  status: number;
  /** Standard output, when it was not shown. */
  output: string;
}

/**
 * Runs a program that a package brought, by its file in node_modules: no npx, the same on every system.
 * @param script Path below node_modules, e.g. "wxt/bin/wxt.mjs".
 */
export function runPackage(
  script: string,
  args: string[],
  options: { quiet?: boolean; env?: NodeJS.ProcessEnv; cwd?: string } = {},
) {
  const file = fileURLToPath(new URL(`../../node_modules/${script}`, import.meta.url));
  return new Promise<Outcome>((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ status: code ?? 1, output }));
  });
}
