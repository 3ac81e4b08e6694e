/**
 * Installs the packages when they are missing or older than the lock file, so that `npm start` and `npm test` work
 * on a bare clone. Node's own modules only: nothing else is there yet.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root The clone's folder. */
export function ensureInstalled(root) {
  refuseOldNode();
  if (isInstalled(root)) return;
  console.error('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = (...args) =>
    execFileSync(npm, [...args, '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  try {
    run('ci');
  } catch {
    // A registry that lacks the packages of other systems makes `npm ci` give up; `npm install` goes on without them.
    console.error('npm ci failed; trying npm install …');
    run('install', '--no-save');
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`Lectern needs Node 20.19 or later, or 22.12 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Does node_modules hold what the lock file asks for? npm leaves a list of what it installed beside it. */
function isInstalled(root) {
  const left = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(left) || !existsSync(join(root, '.wxt/tsconfig.json'))) return false;
  const installed = JSON.parse(readFileSync(left, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(asked).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}
