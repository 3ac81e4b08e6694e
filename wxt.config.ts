import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { LICENCES, LICENCES_FILE, licenceHeading } from './utils/licences';
import { slimReadability } from './utils/slim-readability';
import { BUNDLED, STYLES } from './utils/typefaces';

/** Everything Lectern may do without asking. A test pins it; DESIGN's "Permissions" gives the reasons. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** The oldest versions that Lectern is for; `tests/unit/oldest-browsers.test.ts` holds them against what is used. */
const OLDEST = { chrome: 126, firefox: 140, android: 142 };
/** Nothing is rewritten for older ones. */
const TARGET = [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`];

/** Extension pages may run our own scripts, show pictures, and nothing else; a second wall behind the sanitiser. */
const PAGE_POLICY = [
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
  // The sanitiser's (`sanitize.ts`), once a page: no other code makes markup of a string.
  'trusted-types lectern',
].join('; ');

/**
 * What nearly every page of the extension loads, and what those that know the library do, each with what it imports:
 * two files in place of some twenty. The browser asks for each by itself, and paints nothing before the last is there.
 */
const TOGETHER = [
  {
    name: 'page',
    files: [
      'node_modules/preact/',
      'vite/preload-helper',
      'utils/browser/dress-page.ts',
      'utils/browser/error-log.ts',
      'utils/browser/texts.ts',
      'utils/browser/shortcuts.ts',
      'utils/browser/open-options.ts',
      'utils/browser/library-panel.ts',
      'utils/digest/duration.ts',
    ],
    priority: 3,
  },
  {
    name: 'digest-screen',
    files: [
      'components/digest/DigestScreen.tsx',
      'utils/browser/inject.ts',
      'utils/browser/measured-speed.ts',
      'utils/browser/always-open.ts',
      'utils/save-problem.ts',
    ],
    priority: 2,
  },
  {
    name: 'library',
    files: [
      'utils/library/library.ts',
      'utils/library/fetching/missing-texts.ts',
      'utils/browser/fetch-articles.ts',
      'utils/browser/library-canary.ts',
      'utils/browser/last-backup.ts',
      'components/library/problem-text.ts',
    ],
    priority: 1,
  },
];

export default defineConfig({
  manifestVersion: 3,
  // Elsewhere for a second build beside the first (benchmarks, two checkouts of one branch).
  ...(process.env.LECTERN_OUT ? { outDir: process.env.LECTERN_OUT } : {}),
  // Explicit imports: a reader sees where each name comes from.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Lectern',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'].sort(),
    // Asked for at the moment that a backup by itself is chosen.
    optional_permissions: ['downloads'],
    // None is held: the browser asks the person for one site at a time, where that is wanted ("Open always").
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    // One library for all windows: "split" would keep a private window's own in memory and lose it with the window.
    // Nothing is written from a private window unless the person presses Save there.
    incognito: 'spanning',
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      // Letters that arrive in both browsers on fresh profiles; the e2e presses every one.
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'toggle-reader': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandToggleReader__' },
      'save-article': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSaveArticle__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenLibrary__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // A GUID: nobody has to own a domain for it. Never another one, or whoever has Lectern gets a second, empty one.
              id: '{38c6980c-f489-44ba-a441-b5148d07a1a1}',
              strict_min_version: `${OLDEST.firefox}.0`,
              // Asked for where sync or a program of one's own is set up, and not before.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            // There is no side panel, no key and no menu there: the library is a page, and the rest is left out.
            gecko_android: { strict_min_version: `${OLDEST.android}.0` },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chrome) }),
  }),
  vite: () => ({ build: { target: TARGET, cssTarget: TARGET }, plugins: [slimReadability(), escapedNoncharacters()] }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const output = config.build?.rollupOptions?.output;
      // All pages are one build; scripts are one file each by themselves.
      const isPages = entrypoints.some(({ type }) => type === 'popup');
      if (!isPages || !output || Array.isArray(output)) return;
      output.codeSplitting = {
        groups: TOGETHER.map(({ files, ...group }) => ({
          ...group,
          test: (id) => files.some((file) => isFile(id, file)),
        })),
      };
      config.plugins = [...(config.plugins ?? []), wholeGroups()];
    },
    // From the packages themselves, so that what ships is what was installed.
    'build:publicAssets': (_, files) => {
      // Laid out and described for people in the source, neither in the package: that is a part of it.
      for (const [at, file] of files.entries()) {
        if (!('absoluteSrc' in file) || !/^_locales\b/.test(file.relativeDest)) continue;
        const texts: unknown = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
        const notes = (key: string, value: unknown) => (key === 'description' ? undefined : value);
        files[at] = { relativeDest: file.relativeDest, contents: JSON.stringify(texts, notes) };
      }
      const licences = LICENCES.map(
        (one) => `${licenceHeading(one)}\n\n${readFileSync(inPackages(one.from), 'utf8').trim()}`,
      );
      files.push({ relativeDest: LICENCES_FILE, contents: `${licences.join(`\n\n${'-'.repeat(72)}\n\n`)}\n` });
      for (const { from, file, subsets } of Object.values(BUNDLED)) {
        for (const name of subsets.flatMap((subset) => STYLES.map((style) => `${file(subset, style)}.woff2`))) {
          files.push({ absoluteSrc: inPackages(`${from}/files/${name}`), relativeDest: `fonts/${name}` });
        }
      }
    },
  },
  // The source package is what the build reads and no more: Mozilla's reviewers build it (.github/store/REVIEW.md).
  zip: {
    artifactTemplate: 'lectern-{{version}}-{{browser}}.zip',
    excludeSources: ['tests/**', 'screenshots/**', 'results/**'],
  },
});

/**
 * Chromium injects no script that holds a sign which Unicode keeps for nobody (U+FFFF, as the end of a range in a pattern
 * or of keys): it calls the file "not UTF-8". Minifying writes such signs plainly, so they are escaped again after it.
 */
function escapedNoncharacters(): Plugin {
  return {
    name: 'lectern:escaped-noncharacters',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(
          /[\ufdd0-\ufdef\ufffe\uffff]/g,
          (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
        );
      }
    },
  };
}

/** A file that was renamed would leave its group without a word: fails where a group names what no page loads. */
function wholeGroups(): Plugin {
  return {
    name: 'lectern:whole-groups',
    buildEnd(error) {
      if (error) return;
      const ids = [...this.getModuleIds()];
      const named = TOGETHER.flatMap(({ files }) => files);
      const missing = named.filter((file) => !ids.some((id) => isFile(id, file)));
      if (missing.length > 0) this.error(`TOGETHER in wxt.config.ts names what no page loads: ${missing.join(', ')}`);
    },
  };
}

/** Whether a module comes from a file, or a folder, that is named from the project's root. */
function isFile(id: string, file: string): boolean {
  return id.replaceAll('\\', '/').includes(file);
}

function inPackages(file: string): string {
  return fileURLToPath(new URL(`node_modules/${file}`, import.meta.url));
}
