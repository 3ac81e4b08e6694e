import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Installed where it is wanted, beside the project: 240 packages that nothing else needs. */
const PACKAGES = [
  'express-pouchdb@4.2.0',
  'express@4.22.3',
  'pouchdb-core@9.0.0',
  'pouchdb-adapter-leveldb@9.0.0',
  'pouchdb@9.0.0',
];
const FOLDER = join(tmpdir(), 'lectern-pouchdb');
/** PouchDB for a page, with all that it has for browsers. */
export const POUCHDB_IN_PAGE = join(FOLDER, 'node_modules/pouchdb/dist/pouchdb.min.js');
/** Programs for Node alone, which find their packages by their environment. */
const SCRIPTS = fileURLToPath(new URL('./pouchdb/', import.meta.url));

/** PouchDB and its server, for good on this machine. Throws where npm cannot fetch them. */
export function installPouchDb(): void {
  const marker = join(FOLDER, 'installed.json');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === JSON.stringify(PACKAGES)) return;
  console.log('Installing PouchDB and its server …');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' });
  writeFileSync(marker, JSON.stringify(PACKAGES));
}

/** In which a program finds what `installPouchDb` installed. */
function pouchDbEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_PATH: join(FOLDER, 'node_modules') };
}

/** PouchDB Server, which is Express and LevelDB: CouchDB's protocol, for everybody on this machine. */
export async function servePouchDb(): Promise<{ origin: string; close(): void }> {
  const data = mkdtempSync(join(tmpdir(), 'lectern-pouchdb-data-'));
  const server = spawn(process.execPath, [join(SCRIPTS, 'serve.cjs'), data], { env: pouchDbEnvironment() });
  const close = () => {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const port = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
      server.once('exit', () => reject(new Error('the server did not start')));
    });
    return { origin: `http://127.0.0.1:${port}`, close };
  } catch (error) {
    close();
    throw error;
  }
}
