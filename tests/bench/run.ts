import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/** What every bench gets: `npm run bench -- <name> [--corpus DIR] [--json FILE]`. */
export interface BenchOptions {
  /** Folder (or file) of the corpus to measure on. */
  corpus?: string;
  /** Where the figures go as JSON, beside the table on the screen. */
  json?: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const BENCHES = ['extract', 'digest', 'speed', 'library', 'long', 'size', 'faults', 'load', 'sync', 'sync-panel'];

/** Runs one bench: each is a file beside this one that exports `run(options)`. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { corpus: { type: 'string' }, json: { type: 'string' } },
  });
  const [name] = positionals;
  if (!name || !BENCHES.includes(name)) {
    console.error(`Usage: npm run bench -- <${BENCHES.join('|')}> [--corpus DIR] [--json FILE]`);
    return 2;
  }
  const file = resolve(ROOT, `tests/bench/${name}.ts`);
  if (!existsSync(file)) {
    console.error(`There is no bench "${name}" yet.`);
    return 2;
  }
  const { module } = await runnerImport<{ run(options: BenchOptions): Promise<number | undefined> }>(file, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return (await module.run(values)) ?? 0;
}
