import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built extension as it is once a person has allowed it this: Chromium's question cannot be answered here. */
export function allowed(built: string, hosts = '*://127.0.0.1/*'): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-allowed-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [hosts] }));
  return folder;
}
