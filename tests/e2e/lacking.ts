import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The built extension as a browser has it that knows no shortcuts, no menu of the right mouse button and nothing beside the
 * page: Firefox for Android. Without their keys and permissions in the manifest the desktop's browsers lack these APIs, too.
 */
export function lacking(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-lacking-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const {
    commands: _keys,
    side_panel: _panel,
    sidebar_action: _sidebar,
    ...manifest
  } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> & { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => !/^(?:contextMenus|sidePanel)$/.test(name));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}
