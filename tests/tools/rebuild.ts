import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { outputFolder } from './build';
import { ROOT, runPackage } from './program';

/**
 * Builds the Firefox package once more, from the source package alone and in another folder, as Mozilla's reviewers do
 * (with the dependencies that are installed here, which the lock file pins).
 * @param archive The package that must come out, byte for byte.
 * @returns What is different; undefined where nothing is.
 */
export async function rebuildFromSource(archive: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-source-'));
  try {
    const sources = readdirSync(outputFolder()).find((name) => name.endsWith('-sources.zip'));
    if (!sources) return 'There is no source package.';
    unpack(join(outputFolder(), sources), folder);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const env = { NODE_ENV: 'production', LECTERN_OUT: join(folder, '.output') };
    const { status, output } = await runPackage('wxt/bin/wxt.mjs', ['zip', '-b', 'firefox'], {
      quiet: true,
      cwd: folder,
      env,
    });
    if (status !== 0) return `It does not build:\n${output}`;
    const again = readdirSync(env.LECTERN_OUT).find((name) => name.endsWith('-firefox.zip'));
    return again
      ? difference(readFileSync(archive), readFileSync(join(env.LECTERN_OUT, again)))
      : 'No package came out.';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(archive: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

function difference(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const [first, second] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  const changed = [...names].filter((name) => !same(first[name], second[name]));
  return changed.length > 0 ? `Not the same: ${changed.join(', ')}` : 'The same files, but packed otherwise.';
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
