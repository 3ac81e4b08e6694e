import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { LICENCES, LICENCES_FILE, licenceHeading } from '@/utils/licences';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_scripts?: unknown[];
  externally_connectable?: unknown;
  commands: Record<string, { suggested_key: { default: string } }>;
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: object } };
  sidebar_action?: { open_at_install?: boolean };
}

const REQUIRED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lectern',
];

const builds = inject('builds');

describe.each([
  ['Chromium', builds.chromium, builds.chromiumZip],
  ['Firefox', builds.firefox, builds.firefoxZip],
])('the built extension for %s', (name, folder, zip) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(js|html|css)$/.test(file));

  it('asks for no permission beyond the agreed ones', () => {
    expect(manifest.manifest_version).toBe(3);
    const own = name === 'Chromium' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([...REQUIRED, ...own].sort());
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toEqual(['downloads']);
    // Of these the browser asks the person for one site at a time.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('holds no script that Chromium would not inject for a sign that Unicode keeps for nobody', () => {
    const scripts = texts.filter((file) => file.endsWith('.js'));
    const refused = scripts.filter((file) =>
      /[\ufdd0-\ufdef\ufffe\uffff]/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(refused).toEqual([]);
  });

  it('is in no page before a gesture, and shows no file and no door to the web', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('suggests the four keys that arrive', () => {
    const keys = Object.entries(manifest.commands).map(([command, { suggested_key }]) => [
      command,
      suggested_key.default,
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Shift+O',
      'toggle-reader': 'Alt+Shift+D',
      'save-article': 'Alt+Shift+K',
      'open-library': 'Alt+Shift+L',
    });
  });

  it('holds its pages to their policy', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual(POLICY);
  });

  it('brings all its code: nothing is loaded or made up at run time', () => {
    for (const file of texts) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).not.toMatch(/<script[^>]+src=["'](https?:)?\/\//);
      expect(text, file).not.toMatch(/\b(?:import|importScripts)\s*\(\s*["'`]https?:/);
      expect(text, file).not.toMatch(/\beval\s*\(|\bnew Function\s*\(/);
      expect(text, file).not.toMatch(/@import\s+(url\()?["']?https?:/);
    }
  });

  it('brings the licence of everybody whose work it contains', () => {
    const text = readFileSync(join(folder, LICENCES_FILE), 'utf8');
    for (const one of LICENCES) {
      expect(text).toContain(licenceHeading(one));
      expect(text).toContain(readFileSync(join('node_modules', one.from), 'utf8').trim());
    }
  });

  // Of what is packed, half are typefaces (0.86 MB), read only when chosen; then the texts in eighteen more languages, of
  // which a browser reads one (0.35 MB), the grammars of 26 programming languages and the setting of mathematics. The words by
  // which sixteen languages name their sources and the outlets' names are 0.06 MB, in the script that computes the digest.
  it('stays small: 250 kB evaluated for the reading view, 2.09 MB packed', () => {
    const evaluated = ['page-article.js', 'reader.js'].map((file) => statSync(join(folder, file)).size);
    expect(evaluated.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(250_000);
    expect(statSync(zip).size).toBeLessThanOrEqual(2_090_000);
  });
});

it('tells Firefox what it asks of new add-ons', () => {
  const manifest = JSON.parse(readFileSync(join(builds.firefox, 'manifest.json'), 'utf8')) as Manifest;
  expect(manifest.browser_specific_settings?.gecko.id).toBe('{38c6980c-f489-44ba-a441-b5148d07a1a1}');
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['websiteContent'],
  });
  expect(manifest.sidebar_action?.open_at_install).toBe(false);
});
