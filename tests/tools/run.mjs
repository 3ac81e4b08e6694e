#!/usr/bin/env node
/**
 * Runs one of our TypeScript programs without a build: `node tests/tools/run.mjs <program.ts> [arguments]`.
 * The program exports `main(args)`; a number that it returns is the exit status. Vite, which is here anyway,
 * reads the TypeScript, so that this works on every Node that the project supports; on a bare clone the packages
 * are installed first.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error('Usage: node tests/tools/run.mjs <program.ts> [arguments]');
  process.exit(2);
}

ensureInstalled(root);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(resolve(root, program), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
const status = await module.main(args);
if (typeof status === 'number') process.exitCode = status;
